import type { Fraction } from 'fraction.js';
import { absen, angka, bilangan, type Nilai, NOL, SERATUS } from './nilai.ts';

/** Bagian nilai gabungan: nilai 0-100 dan bobotnya dalam persen. */
export interface BagianNilai {
  readonly nama: string;
  readonly nilai: Nilai;
  readonly bobot: Fraction;
}

/**
 * Nilai gabungan: jumlah nilai x bobot / 100. Berbeda dengan rata-rata tertimbang, setiap bagian wajib ada: satu yang
 * tidak ada membuat hasilnya tidak ada dan menyebut namanya. Bobot yang jumlahnya bukan 100 menjadi n/a.
 * Dipakai EKA, NKA, IKPA, dan komponen AKIP. Sumber: RULES 2 dan 4; bobotnya di pedoman.
 */
export function nilaiGabungan(bagian: readonly BagianNilai[]): Nilai {
  const total = bagian.reduce((sum, { bobot }) => sum.add(bobot), NOL);
  if (!total.equals(SERATUS)) return absen('na', 'jumlah bobot bagian bukan 100');
  let jumlah = NOL;
  for (const { nama, nilai, bobot } of bagian) {
    const isi = bilangan(nilai);
    if (isi === undefined)
      return absen(nilai.jenis === 'absen' ? nilai.sebab : 'na', `nilai ${nama} tidak ada`);
    jumlah = jumlah.add(isi.mul(bobot).div(SERATUS));
  }
  return angka(jumlah);
}
