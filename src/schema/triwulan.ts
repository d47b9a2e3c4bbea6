import { z } from 'zod';

/** Triwulan menurut urutannya dalam setahun. */
export const TRIWULAN = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
export type NamaTriwulan = (typeof TRIWULAN)[number];

/** Isian setiap triwulan; yang tidak ditulis berarti tidak ada. */
export function perTriwulan<T extends z.ZodType>(isi: T) {
  return z.strictObject({
    tw1: isi.optional(),
    tw2: isi.optional(),
    tw3: isi.optional(),
    tw4: isi.optional(),
  });
}
