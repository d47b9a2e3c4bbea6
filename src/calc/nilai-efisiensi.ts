import { Fraction } from 'fraction.js';
import { angka, type Nilai, SERATUS } from './nilai.ts';

/** Rentang efisiensi menurut pedoman, dalam persen. */
export interface RentangEfisiensi {
  readonly bawah: Fraction;
  readonly atas: Fraction;
}

/** -20 sampai 20 menurut PMK 214/PMK.02/2017, S1:1695 [S]. */
const BAKU: RentangEfisiensi = { bawah: new Fraction(-20), atas: new Fraction(20) };

/**
 * Nilai efisiensi 0 sampai 100 dari efisiensi yang sudah `dibatasi`: letak E di antara kedua batas. Dengan batas
 * -20 dan 20 ini rumus resmi 50 + E/20 x 50. Tanpa dibatasi lebih dulu, 74,03 menjadi 235 (kekeliruan LAKIP 2019).
 * Sumber: RULES 4; PMK 214/PMK.02/2017 [C].
 */
export function nilaiEfisiensi(efisiensiDibatasi: Fraction, { bawah, atas }: RentangEfisiensi = BAKU): Nilai {
  return angka(efisiensiDibatasi.sub(bawah).div(atas.sub(bawah)).mul(SERATUS));
}
