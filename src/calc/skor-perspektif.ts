import type { Nilai } from './nilai.ts';
import { rataRata } from './rata-rata.ts';

/**
 * Skor perspektif dalam persen, tanpa pembulatan: rata-rata NSS sasarannya, bukan rata-rata capaian indikatornya.
 * NSS yang tidak ada dilewati; semuanya tidak ada menjadi n/a. Sumber: S1:421-461 [S]; RULES 3.3.
 */
export function skorPerspektif(nss: readonly Nilai[]): Nilai {
  return rataRata(nss);
}
