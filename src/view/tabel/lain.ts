import type { BarisView, TabelView } from '../bentuk.ts';
import { type Konteks, kepala, periode, sel, selDua } from '../konteks.ts';

/** Tugas tiap unit di bawah unit laporan. */
export function tabelTugasUnit(konteks: Konteks): TabelView {
  const { unit } = periode(konteks);
  const bawahan = [...konteks.laporan.unit.values()].filter(({ induk }) => induk === unit.id);
  return {
    judul: `Tugas Unit Kerja di Lingkungan ${unit.nama}`,
    kepala: [kepala('No.', 'Unit Kerja', 'Tugas')],
    badan: bawahan.map(({ nama, tugas }, index): BarisView => ({
      jenis: 'biasa',
      sel: [sel(String(index + 1), { rata: 'tengah' }), sel(nama), sel(tugas ?? '-')],
    })),
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
      {
        jenis: 'jumlah',
        sel: [sel('Resmi'), sel('Menurut ketetapan laporan ini.'), selDua(konteks, 'npss')],
      },
      ...varian.map(({ id, judul, alasan }): BarisView => ({
        jenis: 'biasa',
        sel: [sel(judul), sel(alasan), selDua(konteks, `npss.varian.${id}`)],
      })),
    ],
    lebar: [32, 54, 14],
    mendatar: false,
  };
}
