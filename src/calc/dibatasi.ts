import type { Fraction } from 'fraction.js';
import { angka, type Nilai } from './nilai.ts';

/** Nilai yang dijepit di antara dua batas; efisiensi dibatasi -20 sampai 20 (PMK 214/PMK.02/2017, S1:1695). */
export function dibatasi(nilai: Fraction, bawah: Fraction, atas: Fraction): Nilai {
  return angka(nilai.lt(bawah) ? bawah : nilai.gt(atas) ? atas : nilai);
}
