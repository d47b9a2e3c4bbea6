import type { Fraction } from 'fraction.js';
import { bilangan } from '../../../calc/nilai.ts';
import { formatAngka, formatRupiah } from '../../../format/angka.ts';
import type { Anggaran } from '../../../schema/anggaran.ts';
import type { BahanData } from './tipe.ts';

/** Angka sebuah fakta; fakta yang tidak ada atau bukan angka: `undefined`. */
export function angkaFakta({ hasil }: BahanData, kunci: string): Fraction | undefined {
  const fakta = hasil.fakta.get(kunci);
  return fakta === undefined ? undefined : bilangan(fakta.nilai);
}

export function tulisAngka(nilai: Fraction): string {
  return formatAngka(nilai, { paling: 2 });
}

export function tulisRupiah(nilai: Fraction): string {
  return formatRupiah(nilai);
}

export interface RoBertempat {
  readonly ro: Anggaran['kro'][number]['ro'][number];
  readonly jalan: readonly (string | number)[];
}

/** Semua RO beserta jalannya di anggaran.yaml. */
export function semuaRo({ periode }: BahanData): readonly RoBertempat[] {
  return (periode.isi.anggaran?.data.kro ?? []).flatMap(({ ro }, k) =>
    ro.map((satu, r) => ({ ro: satu, jalan: ['kro', k, 'ro', r] })),
  );
}
