import type { PeriodeIsi } from '../load/isi.ts';
import type { Pencatat } from './rujukan.ts';

/** Memeriksa Perjanjian Kinerja: pihak yang belum terbit menyebut jabatannya, dan rantai revisinya urut. */
export function periksaPk(isi: PeriodeIsi, pencatat: Pencatat): void {
  periksaPihak(isi, pencatat);
  periksaPerubahan(isi, pencatat);
}

function periksaPihak({ pk }: PeriodeIsi, { catat }: Pencatat): void {
  for (const pihak of ['pertama', 'kedua'] as const)
    if (pk?.data[`pihak_${pihak}`] === 'belum-terbit' && pk.data[`jabatan_${pihak}`] === undefined)
      catat(
        pk,
        [`pihak_${pihak}`],
        'jabatan-pihak',
        `pihak ${pihak} belum terbit dan jabatannya belum ditulis`,
        `tulis jabatan_${pihak}`,
      );
}

/** Rantai revisi PK harus urut menurut tanggal, dan tiap revisi menyebut sebuah indikator sekali saja. */
function periksaPerubahan({ pk }: PeriodeIsi, { catat }: Pencatat): void {
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
