import type { PeriodeIsi } from '../load/isi.ts';
import type { DokumenData } from '../schema/dokumen.ts';
import type { BagianProfil } from '../schema/profil.ts';

/** Benar bila data yang disyaratkan sebuah bagian bawaan profil ada pada periode itu. */
export function isDataAda(
  isi: PeriodeIsi,
  { reviu }: Pick<DokumenData, 'reviu'>,
  bila: NonNullable<BagianProfil['bila']>,
): boolean {
  const { rencana, realisasi, pk } = isi;
  const indikator = rencana?.data.indikator ?? [];
  switch (bila) {
    case 'target-triwulan':
      return indikator.some(({ target }) => target.triwulan !== undefined);
    case 'reform':
      return (pk?.data.reform.length ?? 0) > 0;
    case 'revisi':
      return (pk?.data.revisi.length ?? 0) > 0;
    case 'predikat':
      return isi.predikat !== undefined;
    case 'kompilasi':
      return (
        indikator.some(({ alokasi }) => alokasi.length > 0) ||
        (realisasi?.data.realisasi ?? []).some(({ dari_unit: cara }) => cara !== undefined)
      );
    case 'silsilah':
      return (
        indikator.some(({ silsilah }) => silsilah !== undefined) || (rencana?.data.berakhir.length ?? 0) > 0
      );
    case 'silsilah-target':
      return pk !== undefined && indikator.length > 0;
    case 'reviu':
      return reviu !== undefined;
    case 'lhe':
      return isi.lhe !== undefined;
  }
}
