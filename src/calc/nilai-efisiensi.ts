import { Fraction } from 'fraction.js';
import { angka, type Nilai } from './nilai.ts';

/** Nilai efisiensi 0 sampai 100 dari efisiensi yang sudah dibatasi: 50 + E/20 x 50 (RULES 4; PMK 214/PMK.02/2017). */
export function nilaiEfisiensi(efisiensiDibatasi: Fraction): Nilai {
  return angka(efisiensiDibatasi.div(20).mul(50).add(new Fraction(50)));
}
