import { absen, dari, type Nilai, SERATUS, teks } from './nilai.ts';

/**
 * `Efisien` bila target tercapai (capaian sekurangnya 100%) dengan realisasi anggaran tidak melampaui pagu; selain itu
 * `Tidak efisien`. Indikator tanpa pagu tidak berlaku. Sumber: S1:236, 1660 [S]; RULES 4.
 */
export function statusEfisien(capaian: Nilai, realisasi: Nilai, pagu: Nilai): Nilai {
  if (pagu.jenis === 'absen') return absen('tidak-berlaku', 'indikator tanpa anggaran');
  return dari([capaian, realisasi, pagu] as const, ([c, r, p]) =>
    teks(c.gte(SERATUS) && r.lte(p) ? 'Efisien' : 'Tidak efisien'),
  );
}
