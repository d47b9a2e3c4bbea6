import type { Fraction } from 'fraction.js';
import { jumlah } from './jumlah.ts';
import { absen, type Nilai } from './nilai.ts';
import { type Pasangan, rasioTotal } from './rasio-total.ts';
import { rataRata } from './rata-rata.ts';

export type CaraAgregasi = 'rata-rata' | 'jumlah' | 'rasio-total';

/** Realisasi satu unit bawahan; pembilang dan penyebutnya hanya perlu untuk rasio total. */
export interface RealisasiUnit extends Partial<Pasangan> {
  readonly nilai: Nilai;
}

/**
 * Realisasi indikator dari unit bawahannya, bersatuan indikatornya: rata-rata, jumlah, atau rasio dari jumlah.
 * Unit yang tidak punya nilai dilewati; tidak satu pun punya nilai menjadi ketiadaan bersebab.
 * Sumber: S1:641-650 rata-rata empat direktorat [S]; RULES 3.3.
 */
export function agregasi(unit: readonly RealisasiUnit[], cara: CaraAgregasi, bilaNol?: Fraction): Nilai {
  if (cara === 'rasio-total') {
    const tiada = absen('kosong');
    return rasioTotal(
      unit.map(({ pembilang = tiada, penyebut = tiada }) => ({ pembilang, penyebut })),
      bilaNol,
    );
  }
  const nilai = unit.map((satu) => satu.nilai);
  return cara === 'jumlah' ? jumlah(nilai) : rataRata(nilai);
}
