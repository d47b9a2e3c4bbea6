import { rambatKosong } from './belum-diisi.ts';
import type { Nilai } from './nilai.ts';
import { rataRata } from './rata-rata.ts';

/**
 * Skor perspektif dalam persen, tanpa pembulatan: rata-rata NSS sasarannya, bukan rata-rata capaian indikatornya.
 * NSS n/a dilewati; semuanya n/a menjadi n/a. NSS kosong membuat skornya kosong; `indikator` banyaknya indikator di
 * bawahnya, untuk keterangannya. Sumber: S1:421-461 [S]; RULES 3.3.
 */
export function skorPerspektif(nss: readonly Nilai[], indikator = nss.length): Nilai {
  return rambatKosong(nss, indikator) ?? rataRata(nss);
}
