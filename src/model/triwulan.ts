import { romawi } from '../format/romawi.ts';
import { type NamaTriwulan, TRIWULAN } from '../schema/triwulan.ts';

/** Angka Romawi sebuah triwulan: `tw2` menjadi `II`. */
export function romawiTriwulan(tw: NamaTriwulan): string {
  return romawi(TRIWULAN.indexOf(tw) + 1);
}

/** Sebutan triwulan dalam kalimat: `tw2` menjadi `triwulan II`. */
export function sebutTriwulan(tw: NamaTriwulan): string {
  return `triwulan ${romawiTriwulan(tw)}`;
}

/** Sebutan beberapa triwulan: `triwulan II`, `triwulan I dan III`, `triwulan II–IV`. */
export function sebutTriwulanan(semua: readonly NamaTriwulan[]): string {
  const urut = semua.map((tw) => TRIWULAN.indexOf(tw));
  const awal = urut[0] ?? 0;
  const nama = semua.map(romawiTriwulan);
  if (nama.length > 2 && urut.every((satu, ke) => satu === awal + ke))
    return `triwulan ${nama[0] ?? ''}–${nama.at(-1) ?? ''}`;
  return `triwulan ${[nama.slice(0, -1).join(', '), ...nama.slice(-1)].filter((satu) => satu !== '').join(nama.length > 2 ? ', dan ' : ' dan ')}`;
}
