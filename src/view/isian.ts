import { tampilFakta } from './tampil.ts';
import { type Atribut, cariIndikator, type Konteks, periode } from './konteks.ts';

/**
 * Pertanyaan sebuah `<Isian/>`. `{keadaan}` di dalamnya diganti keadaan indikatornya sekarang, misalnya
 * `belum tercapai (71,05 dari 78)`, dan `{keadaan_lalu}` keadaannya tahun lalu, sehingga pertanyaan tetap benar ketika
 * datanya diisi kemudian.
 */
export function pertanyaan(konteks: Konteks, { tanya = '', indikator }: Atribut): string {
  const kode = cariIndikator(konteks, indikator ?? '')?.kode;
  const lalu = `.${periode(konteks).tahun - 1}`;
  return tanya
    .replaceAll('{keadaan}', kode === undefined ? 'demikian' : keadaan(konteks, kode, '', BELUM))
    .replaceAll('{keadaan_lalu}', kode === undefined ? 'demikian' : keadaan(konteks, kode, lalu, TANPA_DATA));
}

const BELUM = 'tercapai atau tidak tercapai';
const TANPA_DATA = 'belum punya capaian yang dapat dibandingkan';

function keadaan({ hasil: { fakta } }: Konteks, kode: string, akhiran: string, tanpa: string): string {
  const [target, realisasi, capaian] = ['target-ukur', 'realisasi', 'capaian'].map((nama) =>
    fakta.get(`${kode}.${nama}${akhiran}`),
  );
  const tulis = (satu: typeof target): string => (satu === undefined ? '' : tampilFakta(satu));
  if (realisasi?.nilai.jenis !== 'angka' || capaian?.nilai.jenis !== 'angka')
    return akhiran === '' && target?.nilai.jenis === 'angka' ? `${tanpa} (target ${tulis(target)})` : tanpa;
  const banding = capaian.nilai.angka.compare(100);
  const sebutan = banding < 0 ? 'belum tercapai' : banding === 0 ? 'tercapai' : 'melampaui target';
  return `${sebutan} (${tulis(realisasi)} dari ${tulis(target)})`;
}
