import type { Potong } from './bentuk.ts';
import type { BarisCetak } from './rangkai.ts';

export interface Rentang {
  kiri: number;
  kanan: number;
}

/** Tulisan sebaris yang beruntun tanpa celah. */
export interface Kelompok extends Readonly<Rentang> {
  readonly potong: readonly Potong[];
}

export interface BarisKolom {
  readonly cetak: BarisCetak;
  readonly kelompok: readonly Kelompok[];
}

/** Nomor kolom yang pertama disentuh kelompok ini. */
export function kolomKelompok({ kiri, kanan }: Rentang, kolom: readonly Rentang[]): number {
  const c = kolom.findIndex((satu) => kiri < satu.kanan && kanan > satu.kiri);
  return c >= 0
    ? c
    : Math.max(
        0,
        kolom.findLastIndex((satu) => satu.kiri <= kiri),
      );
}
