import type { Dokumen } from '../claims/dokumen.ts';
import { lipat } from '../claims/kata.ts';
import type { BarisTabel, Kolom, Tabel } from '../claims/tipe.ts';
import { kodeBaris } from './kolom-angka.ts';

/** Sebuah tabel dibandingkan dengan paling banyak sekian tabel sesudahnya. */
const TERBANYAK = 8;

/** Pasangan tabel yang punya nama baris yang sama, urut menurut letaknya. */
export function pasanganTabel(
  nama: readonly ReadonlyMap<string, BarisTabel>[],
): readonly (readonly [number, number])[] {
  const letak = new Map<string, number[]>();
  for (const [i, satu] of nama.entries())
    for (const kunci of satu.keys()) {
      const ada = letak.get(kunci);
      if (ada === undefined) letak.set(kunci, [i]);
      else ada.push(i);
    }
  const dilewati = new Map<string, number>();
  return nama.flatMap((satu, i) => {
    const sesudah = new Set<number>();
    for (const kunci of satu.keys()) {
      const mulai = (dilewati.get(kunci) ?? 0) + 1;
      dilewati.set(kunci, mulai);
      for (const j of (letak.get(kunci) ?? []).slice(mulai, mulai + TERBANYAK)) sesudah.add(j);
    }
    return [...sesudah]
      .sort((a, b) => a - b)
      .slice(0, TERBANYAK)
      .map((j) => [i, j] as const);
  });
}

/** Baris menurut namanya: kodenya, atau tulisan pertamanya; yang berulang di tabel itu tidak dipakai. */
export function menurutNama(tabel: Tabel): ReadonlyMap<string, BarisTabel> {
  const semua = Map.groupBy(tabel.isi, (satu) => kodeBaris(satu) || lipat(satu.label));
  return new Map(
    [...semua].flatMap(([nama, [satu, ...lain]]) =>
      nama.length < 4 || satu === undefined || lain.length > 0 ? [] : [[nama, satu] as const],
    ),
  );
}

/** Benar bila kedua kolom membicarakan tahun yang sama. */
export function setahun(dokumen: Dokumen, a: Tabel, ka: Kolom, b: Tabel, kb: Kolom): boolean {
  const tahun = (tabel: Tabel, { tahun: satu }: Kolom): number | undefined =>
    satu ?? (tabel.kolom.some((kolom) => kolom.tahun !== undefined) ? undefined : dokumen.tahun);
  return tahun(a, ka) === tahun(b, kb);
}
