import type { Command } from 'commander';
import { baru } from './baru.ts';
import { effects } from './effects.ts';
import { kunci } from './kunci.ts';

const BANTUAN_BARU = `
Yang sudah ada tidak pernah ditimpa; perintah ini hanya menambah yang belum ada.

Contoh:
  npx lapkin baru lkj puspenkom-asn 2025
  npx lapkin baru renja-bkn puspenkom-asn/2026 --uji
  npx lapkin baru laporan-triwulan puspenkom-asn 2025 --triwulan 1`;

const BANTUAN_KUNCI = `
Nilai yang terkunci hanya dapat berubah dengan koreksi: { alasan: …, tanggal: … } pada triwulan itu di realisasi.yaml.

Contoh:
  npx lapkin kunci puspenkom-asn 2025 1 --tanggal 2025-04-10`;

/** `unit/periode` atau jalur foldernya sama dengan `unit periode`. */
export function pisahUnit([unit = '', ...lain]: readonly (string | undefined)[]): readonly string[] {
  const sisa = lain.filter((satu) => satu !== undefined);
  const [, milik, periode] = /^(?:content\/unit\/)?([^/]+)\/([^/]+)\/?$/.exec(unit) ?? [];
  return milik === undefined || periode === undefined ? [unit, ...sisa] : [milik, periode, ...sisa];
}

/** Perintah yang membuat dan mengunci isi: `baru` dan `kunci`. */
export function daftarkanPerintahDokumen(program: Command, root: string): void {
  program
    .command('baru')
    .description('membuat berkas awal sebuah dokumen dari profil dan data tahun lalu')
    .usage('<profil> <unit> <periode> [pilihan]')
    .argument('<profil>', 'profil di templates/, misalnya lkj')
    .argument('<unit>', 'pengenal unit di content/instansi.yaml, atau unit/periode sekaligus')
    .argument('[periode]', 'tahun, misalnya 2025')
    .option('--triwulan <nomor>', 'triwulan 1 sampai 4, untuk laporan triwulan')
    .option('--uji', 'hanya sebutkan yang akan dibuat', false)
    .addHelpText('after', BANTUAN_BARU)
    .action(
      async (
        profil: string,
        unit: string,
        periode: string | undefined,
        { triwulan, uji }: { triwulan?: string; uji: boolean },
      ) => {
        const [milik = '', tahun = ''] = pisahUnit([unit, periode]);
        process.exitCode = await baru(root, { profil, unit: milik, periode: tahun, triwulan, uji }, effects);
      },
    );

  program
    .command('kunci')
    .description('mengunci realisasi triwulan yang sudah dilaporkan')
    .usage('<unit> <periode> <triwulan> --tanggal <tanggal>')
    .argument('<unit>', 'pengenal unit di content/instansi.yaml, atau unit/periode sekaligus')
    .argument('<periode>', 'tahun, misalnya 2025')
    .argument('[triwulan]', '1, 2, 3, atau 4')
    .requiredOption('--tanggal <tanggal>', 'tanggal data dilaporkan, TTTT-BB-HH')
    .addHelpText('after', BANTUAN_KUNCI)
    .action(async (satu: string, dua: string, tiga: string | undefined, { tanggal }: { tanggal: string }) => {
      const [unit = '', periode = '', triwulan = ''] = pisahUnit([satu, dua, tiga]);
      process.exitCode = await kunci(root, { unit, periode, triwulan, tanggal }, effects);
    });
}
