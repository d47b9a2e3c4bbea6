// `npm run bench:mutasi -- --benih 1 --banyak 400`: berapa perubahan yang merusak konsistensi ditemukan di tempatnya.
import { fileURLToPath } from 'node:url';
import { tulisDokumen } from '../../src/audit/laporan/tulisan.ts';
import { bacaProyek } from '../../src/load/files.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { luputDiPembawa, nilaiMutan, susunLadang } from './mutasi/jalankan.ts';
import { cetakLuput, cetakTabel } from './mutasi/laporan.ts';
import { pembawaDocx } from './mutasi/pembawa-docx.ts';
import { pembawaPdf } from './mutasi/pembawa-pdf.ts';
import { pembawaTulisan } from './mutasi/pembawa-tulisan.ts';
import type { JenisTulisan, Pembawa } from './mutasi/tipe.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pilihan = (nama: string, bawaan: string): string => {
  const di = process.argv.indexOf(`--${nama}`);
  return di < 0 ? bawaan : (process.argv[di + 1] ?? '');
};
const benih = Number(pilihan('benih', '1'));
const banyak = Number(pilihan('banyak', '400'));
const rinci = process.argv.includes('--rinci');

const mulai = performance.now();
const isi = await bacaProyek(root);
const proyek = rangkaiProyek(isi);
const naskah = proyek.dokumen.map((satu) => ({ nama: satu.kunci, tulisan: tulisDokumen(satu) }));
const pdf = pembawaPdf(proyek.dokumen, root);
const pembawa = new Map<JenisTulisan, Pembawa>([
  ['tulisan', pembawaTulisan(naskah)],
  ['docx', pembawaDocx(naskah)],
  ['pdf', pdf],
]);
const ladang = susunLadang(isi, proyek, pembawa).filter(({ operator }) =>
  operator.includes(pilihan('operator', '')),
);
try {
  const nasib = await nilaiMutan(isi, ladang, pembawa, banyak, benih, (satu) => {
    if (rinci && !satu.ketemu) process.stdout.write(cetakLuput(satu));
  });
  process.stdout.write(cetakTabel(benih, ladang, nasib));
  const diPembawa = await luputDiPembawa(nasib, pembawa);
  process.stdout.write(`Luput di Word atau PDF tetapi ketemu sebagai teks: ${diPembawa.length}.\n`);
  for (const satu of diPembawa) process.stdout.write(cetakLuput(satu));
  for (const satu of pembawa.values())
    for (const catatan of satu.catatan()) process.stdout.write(`${catatan}\n`);
} finally {
  await pdf.tutup();
}
process.stdout.write(`${Math.round((performance.now() - mulai) / 100) / 10} detik\n`);
