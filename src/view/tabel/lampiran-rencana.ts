import { kepalaIndikator } from '../tingkat.ts';
import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import { DataKurang, type Konteks, periode } from '../konteks.ts';
import { buatBaris, kepala, sel, selAngka, selSatuan, selStrip } from './sel.ts';

function selPagu(konteks: Konteks, kode: string): Sel {
  const kunci = `anggaran.sasaran.${kode}.awal`;
  return konteks.hasil.fakta.has(kunci) ? selAngka(konteks, kunci) : selStrip();
}

/** Lampiran Rencana Kerja: setiap sasaran dengan alokasinya, disusul indikator dan targetnya. */
export function tabelLampiranRencana(konteks: Konteks): TabelView {
  const { sasaran, unit, tahun } = periode(konteks);
  const [, sebutan] = kepalaIndikator(periode(konteks));
  const badan = sasaran.flatMap((satu): BarisView[] => [
    buatBaris([sel(satu.kode), sel(satu.judul), sel(''), selPagu(konteks, satu.kode)], 'jumlah'),
    ...satu.indikator.map(({ kode, judul, data }) =>
      buatBaris([
        sel(kode),
        sel(judul),
        selSatuan(konteks, `${kode}.target`, data.target.keterangan),
        sel(''),
      ]),
    ),
  ]);
  return {
    judul: `Rencana Kerja ${unit.nama} Tahun Anggaran ${tahun}`,
    kepala: [kepala('Kode', `${sebutan} / Indikator Kinerja`, `Target ${tahun}`, `Alokasi ${tahun} (Rp)`)],
    badan: [
      ...badan,
      ...(konteks.hasil.fakta.has('anggaran.awal')
        ? [buatBaris([sel('Jumlah', { rentangKolom: 3 }), selAngka(konteks, 'anggaran.awal')], 'jumlah')]
        : []),
    ],
    lebar: [10, 54, 16, 20],
    mendatar: false,
  };
}

/** Anggaran rencana menurut sasaran, dengan jumlahnya. */
export function tabelAnggaranSasaranRencana(konteks: Konteks): TabelView {
  const { sasaran, unit, tahun, isi } = periode(konteks);
  if ((isi.anggaran?.data.per_sasaran ?? []).length === 0)
    throw new DataKurang('per_sasaran di anggaran.yaml');
  const [, sebutan] = kepalaIndikator(periode(konteks));
  return {
    judul: `Anggaran ${unit.nama} per ${sebutan} Tahun ${tahun}`,
    kepala: [kepala('Kode', sebutan, 'Anggaran (Rp)')],
    badan: [
      ...sasaran.map(({ kode, judul }) => buatBaris([sel(kode), sel(judul), selPagu(konteks, kode)])),
      buatBaris([sel('Total', { rentangKolom: 2 }), selAngka(konteks, 'anggaran.awal')], 'jumlah'),
    ],
    lebar: [10, 64, 26],
    mendatar: false,
  };
}
