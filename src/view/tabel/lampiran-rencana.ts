import type { SasaranModel } from '../../model/laporan.ts';
import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import { DataKurang, type Konteks, kepala, periode, sel, selAngka, selSatuan } from '../konteks.ts';

const TINGKAT = { SS: 'Sasaran Strategis', SP: 'Sasaran Program', SK: 'Sasaran Kegiatan' } as const;

/** Sebutan sasaran unit menurut tingkatnya; sasaran strategis bila tingkatnya tidak ditulis. */
function sebutanSasaran(sasaran: readonly SasaranModel[]): string {
  return TINGKAT[sasaran[0]?.tingkat ?? 'SS'];
}

function selPagu(konteks: Konteks, kode: string): Sel {
  const kunci = `anggaran.sasaran.${kode}.awal`;
  return konteks.hasil.fakta.has(kunci) ? selAngka(konteks, kunci) : sel('-', { rata: 'kanan' });
}

/** Lampiran Rencana Kerja: setiap sasaran dengan alokasinya, disusul indikator dan targetnya. */
export function tabelLampiranRencana(konteks: Konteks): TabelView {
  const { sasaran, unit, tahun } = periode(konteks);
  const sebutan = sebutanSasaran(sasaran);
  const badan = sasaran.flatMap((satu): BarisView[] => [
    {
      jenis: 'jumlah',
      sel: [sel(satu.kode), sel(satu.judul), sel(''), selPagu(konteks, satu.kode)],
    },
    ...satu.indikator.map(({ kode, judul, data }): BarisView => ({
      jenis: 'biasa',
      sel: [sel(kode), sel(judul), selSatuan(konteks, `${kode}.target`, data.target.keterangan), sel('')],
    })),
  ]);
  return {
    judul: `Rencana Kerja ${unit.nama} Tahun Anggaran ${tahun}`,
    kepala: [kepala('Kode', `${sebutan} / Indikator Kinerja`, `Target ${tahun}`, `Alokasi ${tahun} (Rp)`)],
    badan: [
      ...badan,
      ...(konteks.hasil.fakta.has('anggaran.awal')
        ? [
            {
              jenis: 'jumlah' as const,
              sel: [sel('Jumlah', { rentangKolom: 3 }), selAngka(konteks, 'anggaran.awal')],
            },
          ]
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
  const sebutan = sebutanSasaran(sasaran);
  return {
    judul: `Anggaran ${unit.nama} per ${sebutan} Tahun ${tahun}`,
    kepala: [kepala('Kode', sebutan, 'Anggaran (Rp)')],
    badan: [
      ...sasaran.map(({ kode, judul }): BarisView => ({
        jenis: 'biasa',
        sel: [sel(kode), sel(judul), selPagu(konteks, kode)],
      })),
      { jenis: 'jumlah', sel: [sel('Total', { rentangKolom: 2 }), selAngka(konteks, 'anggaran.awal')] },
    ],
    lebar: [10, 64, 26],
    mendatar: false,
  };
}
