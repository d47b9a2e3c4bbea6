import type { PeriodeIsi } from '../load/isi.ts';
import type { Place } from '../message.ts';
import type { Angka } from '../schema/angka.ts';
import type { IndikatorModel, PeriodeModel } from './laporan.ts';
import type { Pencatat } from './rujukan.ts';

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

/** Rantai revisi PK harus urut menurut tanggal, dan tiap revisi menyebut sebuah indikator sekali saja. */
export function periksaPerubahan({ pk }: PeriodeIsi, { catat }: Pencatat): void {
  if (pk === undefined) return;
  let terakhir = pk.data.tanggal;
  for (const [r, { tanggal, perubahan }] of pk.data.revisi.entries()) {
    if (terakhir !== 'belum-terbit' && tanggal < terakhir)
      catat(
        pk,
        ['revisi', r, 'tanggal'],
        'revisi-tidak-urut',
        `revisi bertanggal ${tanggal} mendahului ${terakhir}`,
        'urutkan revisi menurut tanggalnya; target revisi terakhir yang berlaku',
      );
    terakhir = tanggal;
    const disebut = new Set<string>();
    for (const [p, { indikator }] of perubahan.entries()) {
      if (disebut.has(indikator))
        catat(
          pk,
          ['revisi', r, 'perubahan', p, 'indikator'],
          'perubahan-kembar',
          `target "${indikator}" diubah dua kali dalam satu revisi`,
          'hapus salah satu',
        );
      disebut.add(indikator);
    }
  }
}
