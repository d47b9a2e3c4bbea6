import type { Fraction } from 'fraction.js';
import { type AturanCapaian, capaian, type Polarisasi } from './capaian.ts';
import { absen, type Nilai } from './nilai.ts';

/** Target berupa rentang, kedua batasnya termasuk. */
export interface Rentang {
  readonly bawah: Fraction;
  readonly atas: Fraction;
}

/**
 * Capaian terhadap target rentang, dalam persen: realisasi di atas rentang diukur dari batas atas, di bawahnya dari
 * batas bawah, dan di dalamnya berarti tepat target. Pembatasan dan aturan lain sama dengan `capaian`.
 * Rentang terbalik menjadi n/a. Sumber: PermenPANRB 8/2021 (7-8 bulan) menurut RULES 3.1 [C].
 */
export function capaianRentang(
  realisasi: Fraction,
  { bawah, atas }: Rentang,
  polarisasi: Polarisasi,
  batasAtas?: Fraction,
  aturan?: AturanCapaian,
): Nilai {
  if (bawah.gt(atas)) return absen('na', 'batas bawah target rentang melebihi batas atasnya');
  if (realisasi.gt(atas)) return capaian(realisasi, atas, polarisasi, batasAtas, aturan);
  if (realisasi.lt(bawah)) return capaian(realisasi, bawah, polarisasi, batasAtas, aturan);
  return capaian(atas, atas, polarisasi, batasAtas, aturan);
}
