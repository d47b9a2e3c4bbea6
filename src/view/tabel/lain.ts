import type { TabelView } from '../bentuk.ts';
import { type Konteks, periode } from '../konteks.ts';
import { buatBaris, kepala, sel, selDua, selNomor } from './sel.ts';

/** Tugas tiap unit di bawah unit laporan. */
export function tabelTugasUnit(konteks: Konteks): TabelView {
  const { unit } = periode(konteks);
  const bawahan = [...konteks.laporan.unit.values()].filter(({ induk }) => induk === unit.id);
  return {
    judul: `Tugas Unit Kerja di Lingkungan ${unit.nama}`,
    kepala: [kepala('No.', 'Unit Kerja', 'Tugas')],
    badan: bawahan.map(({ nama, tugas }, index) =>
      buatBaris([selNomor(index + 1), sel(nama), sel(tugas ?? '-')]),
    ),
    lebar: [8, 32, 60],
    mendatar: false,
  };
}

/** NPSS dan varian-variannya yang tercatat. */
export function tabelVarianNpss(konteks: Konteks): TabelView {
  const { isi, unit, tahun } = periode(konteks);
  const varian = isi.rencana?.data.varian ?? [];
  return {
    judul: `NPSS ${unit.singkat} Tahun ${tahun} dan Variannya`,
    kepala: [kepala('Cara Hitung', 'Penjelasan', 'NPSS')],
    badan: [
      buatBaris([sel('Resmi'), sel('Menurut ketetapan laporan ini.'), selDua(konteks, 'npss')], 'jumlah'),
      ...varian.map(({ id, judul, alasan }) =>
        buatBaris([sel(judul), sel(alasan), selDua(konteks, `npss.varian.${id}`)]),
      ),
    ],
    lebar: [32, 54, 14],
    mendatar: false,
  };
}
