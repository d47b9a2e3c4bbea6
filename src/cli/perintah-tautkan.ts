import { createInterface, type Interface } from 'node:readline';
import type { Command } from 'commander';
import { effects } from './effects.ts';
import { samakanJalur } from './jalur.ts';
import { tautkan } from './tautkan.ts';

const BANTUAN = `
Yang dicari hanya angka yang persis sama dengan cetakan sebuah fakta, dan subjeknya (indikator, unit, atau anggaran)
disebut di kalimat atau judulnya, pada tahun yang sama. Kode, tautan, kutipan, tabel, tanggal, dan nomor peraturan
tidak disentuh.

Contoh:
  npx lapkin tautkan content/unit/deputi-pmk/2023/lkj/bab-3.mdx --uji
  npx lapkin tautkan content/unit/deputi-pmk/2023/lkj/bab-3.mdx
  npx lapkin tautkan content/unit/deputi-pmk/2023/lkj/bab-3.mdx --ya`;

/** Perintah `tautkan`: angka ketikan menjadi rujukan fakta. */
export function daftarkanPerintahTautkan(program: Command, root: string): void {
  program
    .command('tautkan')
    .description('mengganti angka yang diketik di sebuah bab dengan rujukan ke faktanya')
    .usage('<bab> [pilihan]')
    .argument('<bab>', 'berkas bab (.mdx)')
    .option('--ya', 'terima semua yang jelas tanpa bertanya', false)
    .option('--uji', 'hanya tampilkan, jangan menulis', false)
    .addHelpText('after', BANTUAN)
    .action(async (bab: string, opsi: { ya: boolean; uji: boolean }) => {
      const masukan = bukaMasukan();
      try {
        const sarana = { ...effects, tanya: masukan.tanya };
        process.exitCode = await tautkan(
          root,
          { ...opsi, bab: samakanJalur(bab, root, process.cwd()) },
          sarana,
        );
      } finally {
        masukan.tutup();
      }
    });
}

/** Jawaban baris demi baris; masukan baru dibuka bila ada yang ditanyakan. */
function bukaMasukan(): { tanya: (pertanyaan: string) => Promise<string | undefined>; tutup: () => void } {
  let pembaca: Interface | undefined;
  let baris: AsyncIterator<string, undefined> | undefined;
  return {
    tanya: async (pertanyaan) => {
      process.stdout.write(pertanyaan);
      pembaca ??= createInterface({ input: process.stdin });
      baris ??= pembaca[Symbol.asyncIterator]() as AsyncIterator<string, undefined>;
      return (await baris.next()).value;
    },
    tutup: () => pembaca?.close(),
  };
}
