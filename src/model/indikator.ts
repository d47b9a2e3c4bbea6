import type { PeriodeIsi } from '../load/isi.ts';
import type { IndikatorModel, RenstraIndikator } from './laporan.ts';
import type { Pencatat } from './rujukan.ts';

/** Merangkai indikator rencana dengan Renstra dan realisasinya; judul dan satuan diwarisi dari Renstra. */
export function rangkaiIndikator(
  isi: PeriodeIsi,
  renstra: ReadonlyMap<string, RenstraIndikator>,
  { cari, catat }: Pencatat,
): readonly IndikatorModel[] {
  const { rencana, realisasi } = isi;
  if (rencana === undefined) return [];
  const dikenal = new Map<string, number>();
  for (const [index, { id, kode }] of rencana.data.indikator.entries())
    for (const nama of kode === undefined || kode === id ? [id] : [id, kode]) {
      if (dikenal.has(nama))
        catat(
          rencana,
          ['indikator', index],
          'indikator-kembar',
          `indikator "${nama}" tertulis dua kali`,
          'hapus salah satu',
        );
      dikenal.set(nama, index);
    }
  const nilai = new Map<number, number>();
  for (const [index, { indikator }] of (realisasi?.data.realisasi ?? []).entries()) {
    if (realisasi === undefined) break;
    const tujuan = cari(realisasi, ['realisasi', index, 'indikator'], 'indikator', indikator, dikenal);
    if (tujuan === undefined) continue;
    if (nilai.has(tujuan))
      catat(
        realisasi,
        ['realisasi', index, 'indikator'],
        'realisasi-kembar',
        `realisasi "${indikator}" tertulis dua kali`,
        'hapus salah satu',
      );
    nilai.set(tujuan, index);
  }
  return rencana.data.indikator.map((data, index) => {
    const dariRenstra = renstra.get(data.id);
    const judul = data.judul ?? dariRenstra?.judul;
    const satuan = data.satuan ?? dariRenstra?.satuan;
    if (judul === undefined || satuan === undefined)
      catat(
        rencana,
        ['indikator', index],
        'indikator-tanpa-judul',
        `indikator "${data.id}" belum punya judul atau satuan`,
        'tulis judul dan satuan, atau samakan id dengan Renstra',
      );
    const urutan = nilai.get(index);
    return {
      kode: data.kode ?? data.id,
      id: data.id,
      judul: judul ?? data.id,
      satuan: satuan ?? '',
      data,
      renstra: dariRenstra,
      realisasi: urutan === undefined ? undefined : realisasi?.data.realisasi[urutan],
      tempat: (jalan) => rencana.letak(['indikator', index, ...jalan]),
      tempatTarget: () => rencana.letak(['indikator', index, 'target', 'pk']),
      tempatRealisasi:
        urutan === undefined || realisasi === undefined
          ? undefined
          : () => realisasi.letak(['realisasi', urutan]),
    };
  });
}
