import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../../src/load/load.ts';

/** Ukuran proyek tiruan: sekian unit, masing-masing sekian tahun, masing-masing 13 indikator. */
export interface Ukuran {
  readonly unit: number;
  readonly tahun: number;
  readonly indikator: number;
}

const AWAL = 2015;

/**
 * Menyusun berkas sebuah instansi tiruan dengan pedoman sungguhan; nilainya berbeda-beda tetapi selalu sama. Bila
 * `berlaporan`, setiap unit dan tahun punya laporan lima bab yang setiap babnya membahas semua indikator.
 */
export function proyekTiruan(root: string, { unit, tahun, indikator }: Ukuran, berlaporan = false): Files {
  const asli = (path: string): string => readFileSync(join(root, path), 'utf8');
  const files = new Map<string, string>([
    ['content/pedoman/bkn-2020-2024.yaml', asli('content/pedoman/bkn-2020-2024.yaml')],
    ['content/regulasi.yaml', 'regulasi: []\n'],
  ]);
  const daftarUnit = Array.from({ length: unit }, (_, u) => `unit-${u + 1}`);
  files.set(
    'content/instansi.yaml',
    `nama: Instansi Tiruan\nsingkatan: IT\nunit:\n${daftarUnit.map((id) => `  - { id: ${id}, nama: ${id}, singkat: ${id}, berlaku: { dari: ${AWAL} } }`).join('\n')}\npejabat:\n  - { id: kepala, nama: Kepala Tiruan, jabatan: Kepala Unit }\n`,
  );
  if (berlaporan) files.set('templates/tiruan/profil.yaml', PROFIL);
  for (const [u, id] of daftarUnit.entries())
    for (let t = 0; t < tahun; t++) {
      const folder = `content/unit/${id}/${AWAL + t}`;
      files.set(`${folder}/rencana.yaml`, rencana(indikator));
      files.set(`${folder}/realisasi.yaml`, realisasi(indikator, u, t));
      if (!berlaporan) continue;
      files.set(`${folder}/lkj/dokumen.yaml`, DOKUMEN);
      for (let b = 1; b <= BAB; b++) files.set(`${folder}/lkj/bab-${b}.mdx`, bab(b, indikator));
    }
  return files;
}

const BAB = 5;
const PROFIL = [
  'jenis: lkj',
  'judul: Laporan tiruan',
  'nama_jenis: Laporan Kinerja',
  'sumber: tiruan',
  'keyakinan: G',
  'bab:',
  ...Array.from({ length: BAB }, (_, b) => `  - { berkas: bab-${b + 1}, judul: Bab ${b + 1} }`),
  '',
].join('\n');
const DOKUMEN =
  'profil: tiruan\njudul: Laporan Kinerja\nstatus: rancangan\ntanggal: belum-terbit\npenandatangan: kepala\n';

function bab(nomor: number, banyak: number): string {
  const bagian = Array.from({ length: banyak }, (_, i) => {
    const kode = `IKU.${i + 1}`;
    const nilai = (fakta: string): string => `<Nilai fakta="${kode}.${fakta}"/>`;
    return `## Pembahasan ${kode}\n\nTarget ${kode} sebesar ${nilai('target')} terealisasi ${nilai('realisasi')}, sehingga capaiannya ${nilai('capaian')}. Uraian berikut menjelaskan sebab dan tindak lanjutnya, sebagaimana tampak pada <Rujuk ke="tabel:capaian:${kode}"/>.\n\n<Tabel isi="capaian" indikator="${kode}" />\n`;
  });
  return `# Bab ${nomor}\n\n${bagian.join('\n')}`;
}

const PERSPEKTIF = ['stakeholder', 'customer', 'internal-process', 'learn-growth'];

function rencana(banyak: number): string {
  const nomor = Array.from({ length: banyak }, (_, i) => i + 1);
  return [
    'pedoman: bkn-2020-2024',
    'sasaran:',
    ...PERSPEKTIF.map((id, s) => `  - { kode: SS.${s + 1}, judul: Sasaran ${s + 1}, perspektif: ${id} }`),
    'indikator:',
    ...nomor.map(
      (i) =>
        `  - { kode: IKU.${i}, id: indikator-${i}, sasaran: SS.${(i % PERSPEKTIF.length) + 1}, judul: Indikator ${i}, satuan: persen, target: { pk: ${80 + i} } }`,
    ),
    '',
  ].join('\n');
}

function realisasi(banyak: number, unit: number, tahun: number): string {
  const baris = Array.from({ length: banyak }, (_, i) => {
    const pembilang = 400 + ((unit * 31 + tahun * 17 + i * 7) % 200);
    return `  - { indikator: IKU.${i + 1}, rasio: { pembilang: ${pembilang}, penyebut: 524 } }`;
  });
  return ['realisasi:', ...baris, ''].join('\n');
}
