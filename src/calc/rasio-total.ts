import type { Fraction } from 'fraction.js';
import { absen, bilangan, type Nilai, NOL } from './nilai.ts';
import { rasio } from './rasio.ts';

/** Pembilang dan penyebut satu unit. */
export interface Pasangan {
  readonly pembilang: Nilai;
  readonly penyebut: Nilai;
}

/**
 * Rasio gabungan unit dalam persen: jumlah pembilang : jumlah penyebut, bukan rata-rata rasio. Unit yang salah satu
 * angkanya tidak ada keluar dari keduanya; nihil adalah nol. Penyebut gabungan nol memakai nilai manual bila ada.
 * Sumber: RULES 3.3; S1:1318 (99,85 = total realisasi : total pagu) dibanding S1:460 [S].
 */
export function rasioTotal(unit: readonly Pasangan[], bilaNol?: Fraction): Nilai {
  let ada = false;
  let [atas, bawah] = [NOL, NOL];
  for (const { pembilang, penyebut } of unit) {
    const [a, b] = [bilangan(pembilang), bilangan(penyebut)];
    if (a === undefined || b === undefined) continue;
    ada = true;
    atas = atas.add(a);
    bawah = bawah.add(b);
  }
  return ada ? rasio(atas, bawah, bilaNol) : absen('na', 'tidak ada unit yang punya pembilang dan penyebut');
}
