import type { Fraction } from 'fraction.js';
import { angka, dari, type Nilai, SERATUS } from './nilai.ts';
import { type BagianNilai, nilaiGabungan } from './nilai-gabungan.ts';

/**
 * Nilai satu komponen AKIP, paling banyak sebesar bobotnya: bobot x gabungan skor subkomponen (keberadaan 20%,
 * kualitas 30%, pemanfaatan 50% menurut pedoman). Skor dalam persen. Sumber: PermenPANRB 88/2021 menurut RULES 2 [C].
 */
export function akipKomponen(bobot: Fraction, subkomponen: readonly BagianNilai[]): Nilai {
  return dari([nilaiGabungan(subkomponen)] as const, ([skor]) => angka(skor.mul(bobot).div(SERATUS)));
}
