import type { Nilai } from './nilai.ts';
import { selisih } from './selisih.ts';

/**
 * Sisa anggaran dalam rupiah: pagu akhir - realisasi; negatif bila realisasi melampaui pagu (temuan, bukan galat).
 * Sumber: S1:1320, 1444 [S].
 */
export function sisa(pagu: Nilai, realisasi: Nilai): Nilai {
  return selisih(pagu, realisasi);
}
