import { Fraction } from 'fraction.js';
import { bulat } from '../format/bulat.ts';
import { angka, type Nilai } from './nilai.ts';

/**
 * Realisasi hasil hitungan ditetapkan sebagai laporan dengan sekian desimal menurut pedoman; capaian dihitung dari angka
 * terlapor itu. S1:448 membuktikannya: 85,88/85 dicetak 101,04, sedangkan 450/524 tanpa pembulatan memberi 101,03.
 */
export function terlapor(realisasi: Fraction, desimal: number): Nilai {
  return angka(new Fraction(bulat(realisasi, desimal), 10n ** BigInt(desimal)));
}
