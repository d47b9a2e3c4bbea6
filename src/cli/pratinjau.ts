import { dev } from 'astro';

/** Menjalankan pratinjau di mesin sendiri; halaman dimuat ulang setiap kali isi disimpan. */
export async function pratinjau(root: string, port: number): Promise<void> {
  const server = await dev({ root, server: { port, host: '127.0.0.1' }, logLevel: 'warn' });
  const { address, port: dipakai } = server.address;
  process.stdout.write(
    `Pratinjau: http://${address}:${dipakai}/\nBerkas yang disimpan langsung tampak. Hentikan dengan Ctrl+C.\n`,
  );
}
