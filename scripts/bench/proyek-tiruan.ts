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

/** Menyusun berkas sebuah instansi tiruan dengan pedoman sungguhan; nilainya berbeda-beda tetapi selalu sama. */
export function proyekTiruan(root: string, { unit, tahun, indikator }: Ukuran): Files {
  const asli = (path: string): string => readFileSync(join(root, path), 'utf8');
  const files = new Map<string, string>([
    ['content/pedoman/bkn-2020-2024.yaml', asli('content/pedoman/bkn-2020-2024.yaml')],
    ['content/regulasi.yaml', 'regulasi: []\n'],
  ]);
  const daftarUnit = Array.from({ length: unit }, (_, u) => `unit-${u + 1}`);
  files.set(
    'content/instansi.yaml',
    `nama: Instansi Tiruan\nsingkatan: IT\nunit:\n${daftarUnit.map((id) => `  - { id: ${id}, nama: ${id}, singkat: ${id}, berlaku: { dari: ${AWAL} } }`).join('\n')}\n`,
  );
  for (const [u, id] of daftarUnit.entries())
    for (let t = 0; t < tahun; t++) {
      const folder = `content/unit/${id}/${AWAL + t}`;
      files.set(`${folder}/rencana.yaml`, rencana(indikator));
      files.set(`${folder}/realisasi.yaml`, realisasi(indikator, u, t));
    }
  return files;
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
