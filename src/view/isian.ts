import { tampilFakta } from './tampil.ts';
import { type Atribut, cariIndikator, type Konteks } from './konteks.ts';

/**
 * Pertanyaan sebuah `<Isian/>`. `{keadaan}` di dalamnya diganti keadaan indikatornya sekarang, misalnya
 * `belum tercapai (71,05 dari 78)`, sehingga pertanyaan tetap benar ketika datanya diisi kemudian.
 */
export function pertanyaan(konteks: Konteks, { tanya = '', indikator }: Atribut): string {
  const kode = cariIndikator(konteks, indikator ?? '')?.kode;
  return tanya.replaceAll('{keadaan}', kode === undefined ? 'demikian' : keadaan(konteks, kode));
}

function keadaan({ hasil: { fakta } }: Konteks, kode: string): string {
  const [target, realisasi, capaian] = ['target-ukur', 'realisasi', 'capaian'].map((nama) =>
    fakta.get(`${kode}.${nama}`),
  );
  const tulis = (satu: typeof target): string => (satu === undefined ? '' : tampilFakta(satu));
  if (realisasi?.nilai.jenis !== 'angka' || capaian?.nilai.jenis !== 'angka')
    return target?.nilai.jenis === 'angka'
      ? `tercapai atau tidak tercapai (target ${tulis(target)})`
      : 'tercapai atau tidak tercapai';
  const banding = capaian.nilai.angka.compare(100);
  const sebutan = banding < 0 ? 'belum tercapai' : banding === 0 ? 'tercapai' : 'melampaui target';
  return `${sebutan} (${tulis(realisasi)} dari ${tulis(target)})`;
}
