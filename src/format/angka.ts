import type { Fraction } from 'fraction.js';
import { bulat } from './bulat.ts';

/** Banyak angka di belakang koma: `tetap` selalu dicetak; `paling` dipakai hanya bila nilainya tidak bulat. */
export type Desimal = { readonly tetap: number } | { readonly paling: number };

/** Mencetak rasional cara Indonesia: titik ribuan, koma desimal, tanda minus ASCII. `1234,5` -> `1.234,50`. */
export function formatAngka(nilai: Fraction, desimal: Desimal = { paling: 2 }): string {
  const digits = 'tetap' in desimal ? desimal.tetap : nilai.d === 1n ? 0 : desimal.paling;
  const rounded = bulat(nilai, digits);
  const sign = rounded < 0n ? '-' : '';
  const text = (rounded < 0n ? -rounded : rounded).toString().padStart(digits + 1, '0');
  const whole = group(text.slice(0, text.length - digits));
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole},${text.slice(-digits)}`;
}

/** Rupiah menurut EYD: `Rp8.225.000.000`, `-Rp478.060.000`; tanpa spasi dan tanpa desimal. */
export function formatRupiah(nilai: Fraction): string {
  const text = formatAngka(nilai, { tetap: 0 });
  return text.startsWith('-') ? `-Rp${text.slice(1)}` : `Rp${text}`;
}

/** Persen dengan lambang menempel: `99,85%`. */
export function formatPersen(nilai: Fraction, desimal?: Desimal): string {
  return `${formatAngka(nilai, desimal)}%`;
}

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}
