import type { KinerjaAnggaran } from '../schema/aturan.ts';
import { absen, angka, dari, type Nilai } from './nilai.ts';
import { rasio } from './rasio.ts';
import { rataRataGeometrik } from './rata-rata-geometrik.ts';
import { rataRata } from './rata-rata.ts';

export type CaraKeluaran = KinerjaAnggaran['capaian_keluaran']['rata_rata'];

/** Satu indikator keluaran: target dan realisasinya, bersatuan sama. */
export interface IndikatorKeluaran {
  readonly target: Nilai;
  readonly realisasi: Nilai;
}

/**
 * Capaian satu keluaran dalam persen: rata-rata realisasi : target indikatornya, geometrik (PMK) atau aritmetik,
 * menurut pedoman. Tingkat di atasnya (program, unit eselon I, satker) memakai `rataRataKeluaran` atas hasilnya.
 * Indikator yang angkanya tidak ada, atau bertarget nol, membuat capaiannya tidak ada dengan sebab itu.
 * Sumber: PMK 22/PMK.02/2021 lampiran A.1: 94,87; 85,09; 92,24 [C].
 */
export function capaianKeluaran(indikator: readonly IndikatorKeluaran[], cara: CaraKeluaran): Nilai {
  return rataRataKeluaran(
    indikator.map(({ realisasi, target }) => dari([realisasi, target] as const, ([r, t]) => rasio(r, t))),
    cara,
  );
}

/** Rata-rata capaian keluaran di tingkat mana pun; satu yang tidak ada membuat hasilnya tidak ada. */
export function rataRataKeluaran(capaian: readonly Nilai[], cara: CaraKeluaran): Nilai {
  if (capaian.length === 0) return absen('tidak-berlaku', 'tidak ada keluaran');
  return dari(capaian, (semua) => {
    const nilai = semua.map((satu) => angka(satu));
    return cara === 'geometrik' ? rataRataGeometrik(nilai) : rataRata(nilai);
  });
}
