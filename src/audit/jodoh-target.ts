import { mirip } from '../claims/kata.ts';
import type { Klaim } from '../claims/klaim.ts';

/** Target Renstra dan target Perjanjian Kinerja dipasangkan satu-satu menurut kemiripan judul, dari yang paling mirip. */
export function jodohkanTarget(renstra: readonly Klaim[], pk: readonly Klaim[]): ReadonlyMap<Klaim, Klaim> {
  const semua = renstra
    .flatMap((a) =>
      pk.map((b) => ({
        a,
        b,
        nilai: a.indikator === b.indikator ? 2 : mirip(a.indikator.kata, b.indikator.kata),
      })),
    )
    .filter(({ nilai }) => nilai >= 0.42)
    .sort((x, y) => y.nilai - x.nilai);
  const hasil = new Map<Klaim, Klaim>();
  const terpakai = new Set<Klaim>();
  for (const { a, b } of semua) {
    if (hasil.has(a) || terpakai.has(b)) continue;
    hasil.set(a, b);
    terpakai.add(b);
  }
  return hasil;
}
