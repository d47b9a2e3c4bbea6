import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import type { Realisasi } from '../../schema/realisasi.ts';
import type { Fakta } from '../graf.ts';

/** Fakta yang ikut dimuat dari tahun lampau; selainnya hanya ada di hasil tahun itu sendiri. */
const IKUT_DIMUAT = /^(tabel|fakta)\./;

/**
 * Indikator tahun lampau yang realisasinya dihitung dari unit bawahan, survei, RO, atau triwulan tahun itu: nilainya diambil
 * dari hasil tahun itu sendiri, agar sama dengan yang dilaporkan. Selain itu tetap dihitung di sini dari datanya.
 */
export function sepertiDilaporkan(
  indikator: IndikatorModel,
  { isi }: PeriodeModel,
  hasil: () => ReadonlyMap<string, Fakta>,
): IndikatorModel {
  const { realisasi } = indikator;
  if (realisasi === undefined || !perluHasilnya(realisasi, (isi.anggaran?.data.kro.length ?? 0) > 0))
    return indikator;
  const nilai = hasil().get(`${indikator.kode}.realisasi`)?.nilai;
  if (nilai === undefined || nilai.jenis === 'teks') return indikator;
  return {
    ...indikator,
    realisasi: {
      ...realisasi,
      rasio: undefined,
      fakta: undefined,
      dari_unit: undefined,
      dari_triwulan: undefined,
      nilai:
        nilai.jenis === 'angka'
          ? { jenis: 'angka', teks: nilai.angka.toString(), nilai: nilai.angka }
          : nilai,
    },
  };
}

function perluHasilnya({ dari_unit, dari_triwulan, fakta, rasio }: Realisasi, adaRo: boolean): boolean {
  const dirujuk = [
    fakta,
    ...Object.values(rasio ?? {}).map((satu) => ('fakta' in satu ? satu.fakta : undefined)),
  ];
  const dariLain = dirujuk.some(
    (kunci) => kunci !== undefined && !IKUT_DIMUAT.test(kunci) && (adaRo || !kunci.startsWith('anggaran.')),
  );
  return dari_unit !== undefined || dari_triwulan === true || dariLain;
}
