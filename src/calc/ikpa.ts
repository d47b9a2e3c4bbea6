import { angka, dari, type Nilai, NOL } from './nilai.ts';
import { type BagianNilai, nilaiGabungan } from './nilai-gabungan.ts';

/**
 * Nilai IKPA 0-100: nilai gabungan indikatornya dikurangi dispensasi SPM; tidak di bawah nol. Lazimnya IKPA diterima
 * jadi dari OMSPAN dan hanya kategorinya yang dicari (`predikat`). Sumber: PER-5/PB/2024 menurut RULES 6 [C].
 */
export function ikpa(indikator: readonly BagianNilai[], pengurang: Nilai): Nilai {
  return dari([nilaiGabungan(indikator), pengurang] as const, ([nilai, kurang]) => {
    const hasil = nilai.sub(kurang);
    return angka(hasil.lt(NOL) ? NOL : hasil);
  });
}
