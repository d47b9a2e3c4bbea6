import type { Fraction } from 'fraction.js';
import type { KinerjaAnggaran } from '../schema/aturan.ts';
import { absen, angka, bilangan, type Nilai, NOL, SERATUS } from './nilai.ts';
import { rataRata } from './rata-rata.ts';

/** Satu bulan: rencana penarikan dana dan realisasi bulan itu, dalam rupiah. */
export interface BulanAnggaran {
  readonly nama: string;
  readonly rpd: Nilai;
  readonly realisasi: Nilai;
}

/** Cara pedoman: angka bulan itu atau sampai dengan bulan itu, dan konsistensi terendah sebulan (persen). */
export interface AturanKonsistensi {
  readonly cara: KinerjaAnggaran['konsistensi']['cara'];
  readonly terendah?: Fraction | undefined;
}

/**
 * Konsistensi penyerapan terhadap rencana penarikan dana (RPD) dalam persen: rata-rata 1 - |RA - RPD| / RPD tiap bulan.
 * Bulan tanpa rencana dan tanpa realisasi dilewati; realisasi tanpa rencana dan bulan yang belum diisi membuat hasilnya
 * n/a dengan menyebut bulannya. Sumber: RULES 4 [G; bentuk kumulatif PMK], karena itu caranya milik pedoman.
 */
export function konsistensiRpd(
  bulan: readonly BulanAnggaran[],
  { cara, terendah }: AturanKonsistensi,
): Nilai {
  let [rpdLalu, realisasiLalu] = [NOL, NOL];
  const semua: Nilai[] = [];
  for (const { nama, rpd, realisasi } of bulan) {
    const [rencana, nyata] = [bilangan(rpd), bilangan(realisasi)];
    if (rencana === undefined || nyata === undefined)
      return absen('na', `RPD atau realisasi ${nama} belum ada`);
    const p = rencana.add(rpdLalu);
    const r = nyata.add(realisasiLalu);
    if (cara === 'kumulatif') [rpdLalu, realisasiLalu] = [p, r];
    if (p.equals(NOL) && r.equals(NOL)) continue;
    if (p.lte(NOL)) return absen('na', `${nama} punya realisasi tanpa RPD`);
    const satu = SERATUS.sub(r.sub(p).abs().div(p).mul(SERATUS));
    semua.push(angka(terendah !== undefined && satu.lt(terendah) ? terendah : satu));
  }
  return rataRata(semua);
}
