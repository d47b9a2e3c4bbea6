import type { Fraction } from 'fraction.js';
import type { Pedoman } from '../schema/pedoman.ts';
import { isKosong } from './belum-diisi.ts';
import { absen, angka, type Nilai, NOL, SERATUS } from './nilai.ts';

/** Perspektif dengan skornya (atau ketiadaannya) dan bobot pedoman. */
export interface SkorBerbobot {
  readonly skor: Nilai;
  readonly bobot: Fraction;
}

export type CaraTanpaSkor = NonNullable<Pedoman['bobot_tanpa_skor']>['cara'];

/**
 * Skor dengan bobot yang benar-benar dipakai, dalam persen, seurut masukannya. `na`: bobot pedoman apa adanya.
 * `dialihkan`: perspektif tanpa skor tidak berbobot dan bobotnya dibagi sebanding, sehingga jumlahnya 100. Skor yang
 * belum diisi tetap berbobot, karena skornya akan ada.
 * Bila tidak satu pun perspektif berbobot punya skor, semua bobotnya tidak berlaku.
 * Sumber: RULES 3.3 [G], pilihannya di pedoman.
 */
export function bobotEfektif(
  perspektif: readonly SkorBerbobot[],
  cara: CaraTanpaSkor,
): readonly { readonly skor: Nilai; readonly bobot: Nilai }[] {
  if (cara === 'na') return perspektif.map(({ skor, bobot }) => ({ skor, bobot: angka(bobot) }));
  const total = perspektif.reduce((sum, { skor, bobot }) => (berbobot(skor) ? sum.add(bobot) : sum), NOL);
  const tanpaBobot = absen('tidak-berlaku', 'perspektif tanpa skor; bobotnya dialihkan');
  return perspektif.map(({ skor, bobot }) => ({
    skor,
    bobot: berbobot(skor) && total.gt(NOL) ? angka(bobot.div(total).mul(SERATUS)) : tanpaBobot,
  }));
}

function berbobot(skor: Nilai): boolean {
  return skor.jenis === 'angka' || isKosong(skor);
}
