import { angka, dari, type Nilai, SERATUS } from './nilai.ts';

/**
 * Nilai Kinerja Perspektif: skor x bobot / 100, tanpa pembulatan. Skor dan bobot dalam persen.
 * Bobot atau skor yang tidak ada membuat NKP tidak ada dengan sebab yang sama; sebab bobot didahulukan. Sumber: S1:421-429 [S].
 */
export function nkp(skor: Nilai, bobot: Nilai): Nilai {
  return dari([bobot, skor] as const, ([b, a]) => angka(a.mul(b).div(SERATUS)));
}
