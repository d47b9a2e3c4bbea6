import type { PeriodeModel } from '../../model/laporan.ts';
import type { Graf } from '../graf.ts';
import { angka } from '../nilai.ts';

/** Kunci pagu sebuah komponen; kode yang sudah memuat kode RO-nya tidak diulang. */
export function kunciKomponen(ro: string, kode: string): string {
  return `anggaran.komponen.${kode.startsWith(`${ro}.`) ? kode : `${ro}.${kode}`}.awal`;
}

/** Pagu setiap komponen di bawah RO. */
export function grafKomponen(graf: Graf, { isi: { anggaran } }: PeriodeModel): void {
  if (anggaran === undefined) return;
  for (const [k, { ro }] of anggaran.data.kro.entries())
    for (const [r, { kode, komponen, asal }] of ro.entries())
      for (const [index, satu] of komponen.entries())
        graf.daun(kunciKomponen(kode, satu.kode), `Pagu awal komponen ${satu.kode}`, 'rupiah', {
          nilai: angka(satu.pagu.nilai),
          asal,
          tempat: () => anggaran.letak(['kro', k, 'ro', r, 'komponen', index, 'pagu']),
        });
}
