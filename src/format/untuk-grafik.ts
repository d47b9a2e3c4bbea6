import type { Fraction } from 'fraction.js';

/** Bilangan titik-kambang untuk menggambar saja; tidak pernah dicetak atau dihitung lagi. */
export function untukGrafik(nilai: Fraction): number {
  return nilai.valueOf();
}
