import { readFileSync } from 'node:fs';
import { compute, type Hasil } from '../../src/calc/compute.ts';
import { load } from '../../src/load/load.ts';
import { formatMessage } from '../../src/message.ts';
import { link } from '../../src/model/link.ts';
import type { PeriodeModel } from '../../src/model/laporan.ts';
import { proyekDasar, UNIT } from '../load/dasar.ts';
import { cetak } from './angka.ts';

const KEMENKEU = 'content/pedoman/kemenkeu-nko.yaml';

/** Pedoman gaya Kemenkeu dari isi proyek ini. */
export const PEDOMAN_KEMENKEU = {
  [KEMENKEU]: readFileSync(new URL(`../../${KEMENKEU}`, import.meta.url), 'utf8'),
};

/** Periode yang sudah dirangkai dari proyek dasar dan berkas unit-a 2023 yang diganti; `lain` berjalan penuh. */
export function periode(
  berkas: Readonly<Record<string, string>>,
  lain: Readonly<Record<string, string>> = {},
): PeriodeModel {
  const milikUnit = Object.entries(berkas).map(([nama, isi]) => [`${UNIT}/${nama}.yaml`, isi] as const);
  const { data, messages } = load(proyekDasar({ ...Object.fromEntries(milikUnit), ...lain }));
  if (data === undefined) throw new Error(messages.map(({ text }) => text).join('\n'));
  const model = link(data).laporan.periode.get('unit-a/2023');
  if (model === undefined) throw new Error(messages.map((satu) => formatMessage(satu)).join('\n'));
  return model;
}

/** Menghitung proyek kecil; nilainya dibaca sebagai tulisan dua desimal. */
export function hitung(...masukan: Parameters<typeof periode>) {
  return baca(compute(periode(...masukan)));
}

/** Membaca fakta sebagai tulisan, dan temuan sebagai `berkas:baris teks`. */
export function baca(hasil: Hasil) {
  const nilai = (kunci: string): string => {
    const ada = hasil.fakta.get(kunci);
    return ada === undefined ? 'tidak ada' : cetak(ada.nilai);
  };
  return {
    nilai,
    semua: (...kunci: readonly string[]) => kunci.map(nilai),
    fakta: (kunci: string) => hasil.fakta.get(kunci),
    temuan: hasil.messages.map(
      ({ place, text }) => `${place.file.replace(`${UNIT}/`, '')}:${place.line} ${text}`,
    ),
    galat: hasil.messages.filter(({ severity }) => severity === 'galat').length,
  };
}

/** rencana.yaml satu sasaran; setiap indikator ditulis sebagai isi YAML alirnya. */
export function rencana(indikator: readonly string[], ekor = ''): string {
  const baris = indikator.map((isi, index) => `  - { id: i${index + 1}, kode: IKU.${index + 1}, ${isi} }`);
  return `pedoman: contoh
${ekor}sasaran:
  - { kode: SS.1, judul: Layanan, perspektif: hasil }
indikator:
${baris.join('\n')}
`;
}

/** realisasi.yaml; setiap realisasi ditulis sebagai isi YAML alirnya, seurut indikatornya. */
export function realisasi(isi: readonly string[]): string {
  return `realisasi:\n${isi.map((satu, index) => `  - { indikator: IKU.${index + 1}, ${satu} }`).join('\n')}\n`;
}
