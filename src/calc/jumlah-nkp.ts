import type { Fraction } from 'fraction.js';
import { rambatKosong } from './belum-diisi.ts';
import type { CaraTanpaSkor } from './bobot-efektif.ts';
import { jumlah } from './jumlah.ts';
import { absen, dari, type Nilai, SERATUS } from './nilai.ts';

/**
 * NPSS dari NKP semua perspektif, tanpa pembulatan. Bila bobot dialihkan, NKP yang tidak berlaku (perspektif tanpa skor)
 * dilewati karena bobotnya sudah dibagi ke yang lain; bila tidak, NKP yang tidak ada membuat NPSS tidak ada. NKP kosong
 * membuat NPSS kosong, `indikator` banyaknya indikator seluruhnya untuk keterangannya. `totalBobot` jumlah bobot pedoman
 * dalam persen; selain 100 menjadi n/a. Sumber: S1:421-429 [S]; pengalihan RULES 3.3 [G].
 */
export function jumlahNkp(
  nkp: readonly Nilai[],
  totalBobot: Fraction,
  cara: CaraTanpaSkor,
  indikator: number,
): Nilai {
  if (!totalBobot.equals(SERATUS)) return absen('na', 'jumlah bobot perspektif bukan 100');
  const dihitung =
    cara === 'na' ? nkp : nkp.filter((satu) => satu.jenis !== 'absen' || satu.sebab !== 'tidak-berlaku');
  if (dihitung.length === 0) return absen('na', 'tidak ada perspektif yang punya skor');
  const belum = rambatKosong(dihitung, indikator);
  if (belum !== undefined) return belum;
  return dari(dihitung, () => jumlah(dihitung));
}
