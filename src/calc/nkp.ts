import { angka, dari, type Nilai, SERATUS } from './nilai.ts';

/**
 * Nilai Kinerja Perspektif: skor x bobot / 100, tanpa pembulatan. Skor dan bobot dalam persen.
 * Skor atau bobot yang tidak ada membuat NKP tidak ada dengan sebab yang sama. Sumber: S1:421-429 [S].
 */
export function nkp(skor: Nilai, bobot: Nilai): Nilai {
  return dari([skor, bobot] as const, ([a, b]) => angka(a.mul(b).div(SERATUS)));
}
