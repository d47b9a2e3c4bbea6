import type { Fraction } from 'fraction.js';
import { absen, angka, type Nilai, SERATUS } from './nilai.ts';

/** Pembilang dibagi penyebut dalam persen. Penyebut nol memakai nilai menurut manual indikator, bila ada. */
export function rasio(pembilang: Fraction, penyebut: Fraction, bilaNol?: Fraction): Nilai {
  if (penyebut.n !== 0n) return angka(pembilang.div(penyebut).mul(SERATUS));
  return bilaNol === undefined ? absen('na', 'penyebutnya nol') : angka(bilaNol);
}
