import type { Fraction } from 'fraction.js';

/**
 * Membulatkan bilangan rasional setengah ke atas (menjauhi nol) ke `desimal` angka di belakang koma.
 * Masuk: rasional tepat. Keluar: bilangan bulat berskala 10^desimal. Inilah satu-satunya pembulatan dalam proyek.
 */
export function bulat({ s, n, d }: Fraction, desimal: number): bigint {
  const scaled = n * 10n ** BigInt(desimal);
  const half = (2n * scaled + d) / (2n * d);
  return s * half;
}
