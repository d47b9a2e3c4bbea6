import { angka, dari, type Nilai } from './nilai.ts';

/**
 * Nilai pertama dikurangi nilai kedua, bersatuan keduanya (poin untuk indeks, poin persen untuk persen). Dipakai untuk
 * sisa anggaran (pagu - realisasi), kenaikan terhadap tahun lalu, dan jarak ke target. Sumber: S1:1320, 1144, 1296 [S].
 */
export function selisih(a: Nilai, b: Nilai): Nilai {
  return dari([a, b] as const, ([pertama, kedua]) => angka(pertama.sub(kedua)));
}
