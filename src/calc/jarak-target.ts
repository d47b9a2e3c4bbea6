import type { Polarisasi } from './capaian.ts';
import { angka, dari, type Nilai } from './nilai.ts';

/**
 * Yang masih kurang menuju target akhir Renstra, bersatuan indikatornya: positif berarti belum tercapai, nol atau
 * negatif berarti tercapai. Maksimum T - R, minimum R - T, stabil |R - T|. Persentasenya: `capaian` tanpa batas atas.
 * Sumber: RULES 1.1 analisis 3; S1:997, 1144, 1296, 1345 [S].
 */
export function jarakTarget(realisasi: Nilai, target: Nilai, polarisasi: Polarisasi): Nilai {
  return dari([realisasi, target] as const, ([r, t]) => {
    const kurang = t.sub(r);
    if (polarisasi === 'stabil') return angka(kurang.abs());
    return angka(polarisasi === 'maksimum' ? kurang : kurang.neg());
  });
}
