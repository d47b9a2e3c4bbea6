import { IndeksKata } from '../claims/indeks-kata.ts';
import { mirip } from '../claims/kata.ts';
import type { Klaim } from '../claims/klaim.ts';

/** Judul yang kurang mirip dari ini bukan indikator yang sama. */
const TERENDAH = 0.42;

/** Target Renstra dan target Perjanjian Kinerja dipasangkan satu-satu menurut kemiripan judul, dari yang paling mirip. */
export function jodohkanTarget(renstra: readonly Klaim[], pk: readonly Klaim[]): ReadonlyMap<Klaim, Klaim> {
  const menurutJudul = new IndeksKata<Klaim>();
  for (const satu of pk) menurutJudul.tambah(satu.indikator.kata, satu);
  const semua = renstra
    .flatMap((a) =>
      menurutJudul.mungkinMirip(a.indikator.kata, TERENDAH).map((b) => ({
        a,
        b,
        nilai: a.indikator === b.indikator ? 2 : mirip(a.indikator.kata, b.indikator.kata),
      })),
    )
    .filter(({ nilai }) => nilai >= TERENDAH)
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
