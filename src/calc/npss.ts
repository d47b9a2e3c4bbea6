import { bobotEfektif, type CaraTanpaSkor, type SkorBerbobot } from './bobot-efektif.ts';
import { jumlahNkp } from './jumlah-nkp.ts';
import { type Nilai, NOL } from './nilai.ts';
import { nkp } from './nkp.ts';

/**
 * Nilai Pencapaian Sasaran Strategis (Kemenkeu: NKO) dalam persen, tanpa pembulatan: jumlah NKP seluruh perspektif,
 * berapa pun banyaknya. Perspektif tanpa skor: bobotnya dialihkan atau NPSS ikut tidak ada, menurut pedoman; tidak
 * pernah dihitung nol. Skor yang belum diisi membuat NPSS belum ada. Bobot yang jumlahnya bukan 100 menjadi n/a.
 * Sumber: S1:421-429 [S]; pengalihan RULES 3.3 [G].
 */
export function npss(perspektif: readonly SkorBerbobot[], cara: CaraTanpaSkor = 'na', indikator = 0): Nilai {
  const total = perspektif.reduce((sum, { bobot }) => sum.add(bobot), NOL);
  const semua = bobotEfektif(perspektif, cara).map(({ skor, bobot }) => nkp(skor, bobot));
  return jumlahNkp(semua, total, cara, indikator);
}
