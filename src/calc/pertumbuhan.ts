import { absen, angka, dari, type Nilai, NOL, SERATUS } from './nilai.ts';

/**
 * Pertumbuhan terhadap tahun lalu dalam persen: (kini - dulu) : |dulu| x 100; naik selalu positif. Poinnya: `selisih`.
 * Tahun lalu nol menjadi n/a. Sumber: RULES 1.1 analisis 2; S2:909 dan S1:1282 untuk poin [S].
 */
export function pertumbuhan(kini: Nilai, dulu: Nilai): Nilai {
  return dari([kini, dulu] as const, ([a, b]) =>
    b.equals(NOL) ? absen('na', 'nilai pembandingnya nol') : angka(a.sub(b).div(b.abs()).mul(SERATUS)),
  );
}
