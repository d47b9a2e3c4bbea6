import { absen, angka, bilangan, type Nilai, NOL } from './nilai.ts';

/** Satu sisi perubahan bersih: perubahan negatif sebagai blokir (`-1`), positif sebagai penambahan (`1`); sisi lainnya nihil. */
export function sisiBersih(perubahan: Nilai, tanda: 1 | -1): Nilai {
  const isi = bilangan(perubahan);
  if (isi === undefined) return perubahan;
  const sisi = isi.mul(tanda);
  return sisi.lte(NOL) ? absen('nihil') : angka(sisi);
}
