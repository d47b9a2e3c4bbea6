import { Fraction } from 'fraction.js';
import { bulat } from '../format/bulat.ts';
import type { Skala } from '../schema/pedoman.ts';

export type Pita = Skala['pita'][number];

/**
 * Pita pertama skala yang memuat nilai; `undefined` bila nilainya di luar semua pita. Bersatuan skalanya.
 * Nilai dibulatkan setengah ke atas hanya bila skala itu sendiri menyebut desimalnya (IKM: dua desimal, RULES 5 [C]);
 * selain itu yang digolongkan nilai yang belum dibulatkan (RULES 3.4).
 */
export function pita(nilai: Fraction, { desimal, pita: daftar }: Skala): Pita | undefined {
  const digolongkan =
    desimal === undefined ? nilai : new Fraction(bulat(nilai, desimal), 10n ** BigInt(desimal));
  return daftar.find(({ bawah, atas }) => isDiAtas(digolongkan, bawah) && isDiBawah(digolongkan, atas));
}

function isDiAtas(nilai: Fraction, batas: Pita['bawah']): boolean {
  if (batas === undefined) return true;
  return batas.termasuk ? nilai.gte(batas.nilai.nilai) : nilai.gt(batas.nilai.nilai);
}

function isDiBawah(nilai: Fraction, batas: Pita['atas']): boolean {
  if (batas === undefined) return true;
  return batas.termasuk ? nilai.lte(batas.nilai.nilai) : nilai.lt(batas.nilai.nilai);
}
