import type { Fraction } from 'fraction.js';
import type { Skala } from '../schema/pedoman.ts';
import { absen, type Nilai, teks } from './nilai.ts';

/** Predikat dari skala: pita pertama yang memuat nilai (tanpa pembulatan). Nilai di luar semua pita menjadi n/a. */
export function predikat(nilai: Fraction, skala: Skala): Nilai {
  const pita = skala.pita.find(
    ({ bawah, atas }) =>
      (bawah === undefined ||
        (bawah.termasuk ? nilai.gte(bawah.nilai.nilai) : nilai.gt(bawah.nilai.nilai))) &&
      (atas === undefined || (atas.termasuk ? nilai.lte(atas.nilai.nilai) : nilai.lt(atas.nilai.nilai))),
  );
  return pita === undefined ? absen('na', `di luar semua pita ${skala.judul}`) : teks(pita.nama);
}
