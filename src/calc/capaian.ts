import type { Fraction } from 'fraction.js';
import { absen, angka, type Nilai, NOL, SERATUS } from './nilai.ts';

export type Polarisasi = 'maksimum' | 'minimum' | 'stabil';

/**
 * Capaian dalam persen, tanpa pembulatan, dibatasi 0 sampai batas atas pedoman.
 * Maksimum R/T; minimum 2 - R/T; stabil 100 - |R/T - 1| x 100 (RULES 3.1; S1:421 untuk maksimum).
 * Target nol atau negatif tanpa aturan khusus menghasilkan n/a bersebab, bukan angka.
 */
export function capaian(
  realisasi: Fraction,
  target: Fraction,
  polarisasi: Polarisasi,
  batasAtas?: Fraction,
): Nilai {
  if (target.lte(NOL)) return absen('na', 'target nol atau negatif tidak punya capaian menurut pedoman ini');
  const rasio = realisasi.div(target).mul(SERATUS);
  const persen = {
    maksimum: rasio,
    minimum: SERATUS.mul(2).sub(rasio),
    stabil: SERATUS.sub(rasio.sub(SERATUS).abs()),
  }[polarisasi];
  if (persen.lt(NOL)) return angka(NOL);
  return angka(batasAtas !== undefined && persen.gt(batasAtas) ? batasAtas : persen);
}
