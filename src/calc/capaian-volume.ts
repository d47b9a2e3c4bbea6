import { type CaraKeluaran, capaianKeluaran, type IndikatorKeluaran } from './capaian-keluaran.ts';
import { angka, dari, type Nilai, SERATUS } from './nilai.ts';
import { rasio } from './rasio.ts';

/**
 * Capaian keluaran bervolume dalam persen: (realisasi volume : target volume) x capaian indikator keluarannya.
 * Beberapa keluaran digabung dengan `rataRataKeluaran`. Volume target nol menjadi n/a.
 * Sumber: PMK 214/PMK.02/2017 lampiran (1,22; 1,42) [C]; RULES 4.
 */
export function capaianVolume(
  { target, realisasi }: IndikatorKeluaran,
  indikator: readonly IndikatorKeluaran[],
  cara: CaraKeluaran,
): Nilai {
  const volume = dari([realisasi, target] as const, ([r, t]) => rasio(r, t));
  return dari([volume, capaianKeluaran(indikator, cara)] as const, ([v, c]) => angka(v.mul(c).div(SERATUS)));
}
