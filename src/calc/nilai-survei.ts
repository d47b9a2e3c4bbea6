import type { Fraction } from 'fraction.js';
import { jumlah } from './jumlah.ts';
import { absen, dari, type Nilai, NOL, SERATUS } from './nilai.ts';
import { type AspekSurvei, skorAspek } from './skor-aspek.ts';

/**
 * Nilai survei penerapan manajemen kinerja 0-100 satu instansi: jumlah skor aspeknya (50/10/25/10/5 menurut data
 * survei). Satu aspek tanpa nilai membuatnya tidak ada; bobot yang jumlahnya bukan 100 menjadi n/a.
 * Sumber: S1:911-943 [S]; RULES 3.4.
 */
export function nilaiSurvei(aspek: readonly AspekSurvei[], perSoal: Fraction): Nilai {
  const total = aspek.reduce((sum, { bobot }) => sum.add(bobot), NOL);
  if (!total.equals(SERATUS)) return absen('na', 'jumlah bobot aspek bukan 100');
  const skor = aspek.map((satu) => skorAspek(satu, perSoal));
  return dari(skor, () => jumlah(skor));
}
