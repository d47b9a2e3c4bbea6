// `npm run bench:mutasi -- --benih 1 --banyak 400`: berapa perubahan yang merusak konsistensi ditemukan di tempatnya.
import { fileURLToPath } from 'node:url';
import { bacaProyek } from '../../src/load/files.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { nilaiMutan, susunLadang } from './mutasi/jalankan.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pilihan = (nama: string, bawaan: number): number => {
  const di = process.argv.indexOf(`--${nama}`);
  return di < 0 ? bawaan : Number(process.argv[di + 1]);
};
const benih = pilihan('benih', 1);
const banyak = pilihan('banyak', 400);
const rinci = process.argv.includes('--rinci');
const operator = process.argv.includes('--operator')
  ? (process.argv[process.argv.indexOf('--operator') + 1] ?? '')
  : '';

const mulai = performance.now();
const isi = await bacaProyek(root);
const proyek = rangkaiProyek(isi);
const ladang = susunLadang(isi, proyek).filter((satu) => satu.operator.includes(operator));
const nasib = nilaiMutan(isi, ladang, banyak, benih, ({ mutan, ketemu, aturan }) => {
  if (!rinci || ketemu) return;
  process.stdout.write(
    `- ${mutan.operator}\n    ${mutan.berkas}:${mutan.baris}\n    dari: ${mutan.sebelum.slice(0, 160)}\n    jadi: ${mutan.sesudah.slice(0, 160)}\n    kena di tempat lain: ${aturan.join(', ') || '-'}\n`,
  );
});

process.stdout.write(
  `Benih ${benih}, ${nasib.length} mutan dari ${ladang.reduce((n, { mutan }) => n + mutan.length, 0)} tempat.\n`,
);
process.stdout.write('ketemu/diundi  tempat  dikecualikan  operator\n');
for (const { operator: nama, mutan, dikecualikan } of ladang) {
  const milik = nasib.filter((satu) => satu.mutan.operator === nama);
  const ketemu = milik.filter((satu) => satu.ketemu).length;
  process.stdout.write(
    `${`${ketemu}/${milik.length}`.padStart(13)}${String(mutan.length).padStart(8)}${String(dikecualikan).padStart(14)}  ${nama}\n`,
  );
}
const semua = nasib.filter((satu) => satu.ketemu).length;
const persen = Math.round((1000 * semua) / Math.max(1, nasib.length)) / 10;
const kecuali = ladang.reduce((n, { dikecualikan }) => n + dikecualikan, 0);
process.stdout.write(
  `Ditemukan di tempatnya ${semua}/${nasib.length} (${String(persen).replace('.', ',')}%); ${kecuali} tempat dikecualikan menurut aturan operatornya.\n`,
);
process.stdout.write(`${Math.round((performance.now() - mulai) / 100) / 10} detik\n`);
