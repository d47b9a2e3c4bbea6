import type { BarisView, TabelView } from '../bentuk.ts';
import { DataKurang, type Konteks, kepala, periode, sel, selDua } from '../konteks.ts';

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

/** Lampiran reform/inovasi Perjanjian Kinerja. */
export function tabelPkReform(konteks: Konteks): TabelView {
  const { isi, indikator, sasaran, unit, tahun } = periode(konteks);
  if (isi.pk === undefined) throw new DataKurang('pk.yaml');
  const badan = isi.pk.data.reform.map(({ indikator: kode, butir }): BarisView => {
    const milik = indikator.find((satu) => satu.kode === kode || satu.id === kode);
    const ss = sasaran.find((satu) => satu.kode === milik?.data.sasaran);
    const daftar = butir.map((satu, index) => `${index + 1}. ${satu}`).join('\n');
    return {
      jenis: 'biasa',
      sel: [sel(ss?.kode ?? ''), sel(ss?.judul ?? ''), sel(kode), sel(milik?.judul ?? ''), sel(daftar)],
    };
  });
  return {
    judul: `Reform/Inovasi ${unit.singkat} Tahun ${tahun}`,
    kepala: [kepala('Kode SS', 'Sasaran Strategis', 'Kode IKU', 'Indikator Kinerja Utama', 'Reform/Inovasi')],
    badan,
    lebar: [8, 24, 8, 28, 32],
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
