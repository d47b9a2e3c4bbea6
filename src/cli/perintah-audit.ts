import { join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { isTanggal } from '../format/tanggal.ts';
import type { FormatAudit } from './audit.ts';
import { effects } from './effects.ts';

const BANTUAN = `
Yang dibaca: Markdown dan teks UTF-8, Word (.docx), dan PDF yang tulisannya dapat dipilih. Berkasnya tidak diubah
dan tidak dikirim ke mana pun. Untuk Word ditulis juga salinan <nama>.audit.docx dengan komentar di tempat temuannya
(pada --format json dan sarif hanya bila ada --keluaran). Komentar Lapkin yang lama diganti; komentar orang tetap.

--format json mencetak larik {aturan, keparahan, baris atau halaman, pesan, tercetak, seharusnya}. PDF disebut halamannya,
teks barisnya. Dokumen Word tidak berbaris: "baris" di sana nomor baris bentuk teksnya (satu paragraf atau satu baris
tabel satu baris, baris kosong di antaranya), hanya untuk mengurutkan; tempatnya di Word disebut "tempat".

Kode keluar:
  0  tidak ada galat (peringatan dan catatan boleh ada)
  1  ada galat, berkasnya tidak dapat dibaca, atau salinannya tidak ditulis
  2  perintah atau pilihannya salah

Contoh:
  npx lapkin audit laporan.docx
  npx lapkin audit laporan.docx --keluaran diperiksa.docx --tanggal 2026-01-31
  npx lapkin audit laporan.pdf --format json > temuan.json
  npx lapkin audit naskah.md`;

interface Pilihan {
  readonly format: FormatAudit;
  readonly keluaran?: string;
  readonly timpa: boolean;
  readonly uji: boolean;
  readonly tanggal?: string;
}

/** Perintah `audit`: memeriksa berkas yang tidak dibuat dengan Lapkin. */
export function daftarkanPerintahAudit(program: Command, root: string): void {
  program
    .command('audit')
    .description('memeriksa laporan Word, PDF, atau teks yang tidak dibuat dengan Lapkin')
    .usage('<berkas> [pilihan]')
    .argument('<berkas>', 'berkas .docx, .pdf, .md, atau .txt')
    .addOption(
      new Option('--format <bentuk>', 'teks untuk dibaca, json dan sarif untuk alat lain')
        .choices(['teks', 'json', 'sarif'] satisfies readonly FormatAudit[])
        .default('teks', 'teks'),
    )
    .option('--keluaran <berkas>', 'nama salinan Word berkomentar')
    .option('--timpa', 'timpa salinan yang sudah ada', false)
    .option('--uji', 'jangan menulis salinan', false)
    .option(
      '--tanggal <tanggal>',
      'tanggal komentar, TTTT-BB-HH; tanpa ini komentar tidak bertanggal',
      periksaTanggal,
    )
    .addHelpText('after', BANTUAN)
    .action(async (berkas: string, { format, keluaran, timpa, uji, tanggal }: Pilihan) => {
      // Pembaca PDF dan Word baru dimuat bila dipakai, agar perintah lain cepat.
      const [{ audit }, { berkasAudit }, { bacaRegister, BERKAS_REGISTER }] = await Promise.all([
        import('./audit.ts'),
        import('./berkas-audit.ts'),
        import('../load/register.ts'),
      ]);
      const tegur = (baris: string): void => void process.stderr.write(`${baris}\n`);
      const register = bacaRegister((await effects.baca(join(root, BERKAS_REGISTER))) ?? '');
      const opsi = { berkas, format, keluaran, timpa, uji, tanggal, register, versi: await versi(root) };
      process.exitCode = await audit(opsi, { ...berkasAudit, lapor: effects.lapor, tegur });
    });
}

async function versi(root: string): Promise<string> {
  const paket = JSON.parse((await effects.baca(join(root, 'package.json'))) ?? '{}') as { version?: string };
  return paket.version ?? '0.0.0';
}

function periksaTanggal(text: string): string {
  if (!isTanggal(text)) throw new InvalidArgumentError('tanggal harus berbentuk TTTT-BB-HH.');
  return text;
}
