import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Hasil {
  readonly tempat: number;
  readonly ditolak: number;
  readonly terbit: number;
  readonly tercetak: number;
  readonly salah: readonly string[];
  readonly dapatDijalankan: boolean;
}

const hasil = JSON.parse(
  execFileSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', fileURLToPath(new URL('kenari.ts', import.meta.url))],
    { encoding: 'utf8', maxBuffer: 64_000_000, timeout: 170_000 },
  ),
) as Hasil;

describe('kenari di setiap tempat teks setiap berkas', () => {
  it('prosesnya memang tidak dapat menyusun kode dari teks', () => {
    expect(hasil.dapatDijalankan).toBe(false);
  });

  it('tidak satu pun berbunyi, menjadi unsur HTML, atau sampai ke terminal', () => {
    expect(hasil.salah).toEqual([]);
  });

  it('kenarinya benar-benar sampai ke keluaran sebagai teks', () => {
    expect(hasil.tempat).toBeGreaterThan(400);
    expect(hasil.ditolak).toBeGreaterThan(100);
    expect(hasil.tercetak).toBeGreaterThan(20);
    expect(hasil.terbit + hasil.ditolak).toBe(hasil.tempat);
  });
});
