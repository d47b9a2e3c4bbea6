import type { Place } from '../message.ts';
import type { Angka } from '../schema/angka.ts';
import type { IndikatorModel, PeriodeModel } from './laporan.ts';

/** Satu perubahan target sebuah indikator menurut Perjanjian Kinerja perubahan. */
export interface PerubahanTarget {
  readonly nomor: string;
  readonly tanggal: string;
  readonly alasan: string;
  readonly target: Angka;
  readonly tempat: () => Place;
}

/** Rantai perubahan target sebuah indikator, dari yang terdahulu. */
export function perubahanTarget(
  { isi: { pk } }: Pick<PeriodeModel, 'isi'>,
  { kode, id }: Pick<IndikatorModel, 'kode' | 'id'>,
): readonly PerubahanTarget[] {
  if (pk === undefined) return [];
  return pk.data.revisi.flatMap(({ nomor, tanggal, alasan, perubahan }, r) =>
    perubahan.flatMap(({ indikator, target }, p) =>
      indikator === kode || indikator === id
        ? [
            {
              nomor,
              tanggal,
              alasan,
              target,
              tempat: () => pk.letak(['revisi', r, 'perubahan', p, 'target']),
            },
          ]
        : [],
    ),
  );
}
