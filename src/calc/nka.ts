import type { Fraction } from 'fraction.js';
import type { Nilai } from './nilai.ts';
import { nilaiGabungan } from './nilai-gabungan.ts';

/**
 * Nilai Kinerja Anggaran 0-100: EKA (atau nilai perencanaan) dan IKPA menurut bobot pedoman. Salah satunya tidak ada
 * membuat NKA tidak ada. Sumber: 60:40 PMK 2/PMK.02/2021 [C]; 50:50 KMK 466/2023 [G]; karena itu bobotnya di pedoman.
 */
export function nka(
  eka: Nilai,
  ikpa: Nilai,
  bobot: { readonly eka: Fraction; readonly ikpa: Fraction },
): Nilai {
  return nilaiGabungan([
    { nama: 'EKA', nilai: eka, bobot: bobot.eka },
    { nama: 'IKPA', nilai: ikpa, bobot: bobot.ikpa },
  ]);
}
