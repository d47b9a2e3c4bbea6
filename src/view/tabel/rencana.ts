import { formatTanggal } from '../../format/tanggal.ts';
import type { IndikatorModel } from '../../model/laporan.ts';
import type { Sel, TabelView } from '../bentuk.ts';
import { catatanTertulis } from '../catatan.ts';
import { type Konteks, periode } from '../konteks.ts';
import { barisIndikator } from './indikator.ts';
import { kepalaIndikator } from '../tingkat.ts';
import { buatBaris, kepala, sel, selDua, selSatuan } from './sel.ts';

/** Sasaran, indikator, satuan, dan target periode ini. */
export function tabelIndikatorTarget(konteks: Konteks): TabelView {
  const { unit, tahun } = periode(konteks);
  return {
    judul: `Sasaran, Indikator, dan Target Kinerja ${unit.singkat} Tahun ${tahun}`,
    kepala: [kepala(...kepalaIndikator(periode(konteks)), 'Satuan', 'Target')],
    badan: barisIndikator(konteks, [
      ({ satuan }) => sel(satuan === 'persen' ? '%' : satuan, { rata: 'tengah' }),
      ({ kode, data }) => selSatuan(konteks, `${kode}.target`, data.target.keterangan),
    ]),
    lebar: [9, 26, 9, 34, 10, 12],
    mendatar: false,
  };
}

/** Evaluasi semua indikator: target, realisasi, capaian, dan keadaan nilainya (sementara, tahun nilai, surat). */
export function tabelEvaluasi(konteks: Konteks): TabelView {
  const { unit, tahun, indikator } = periode(konteks);
  return {
    judul: `Target, Realisasi, dan Capaian Kinerja ${unit.singkat} Tahun ${tahun}`,
    kepala: [kepala('Kode', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)', 'Keadaan Nilai')],
    badan: indikator.map((satu) => buatBaris(barisEvaluasi(konteks, satu))),
    lebar: [8, 36, 12, 12, 12, 20],
    mendatar: false,
    catatan: catatanTertulis(indikator),
  };
}

function barisEvaluasi(konteks: Konteks, { kode, judul, realisasi }: IndikatorModel): Sel[] {
  return [
    sel(kode),
    sel(judul),
    selSatuan(konteks, `${kode}.target`),
    selSatuan(konteks, `${kode}.realisasi`),
    selDua(konteks, `${kode}.capaian`),
    sel(keadaan(realisasi)),
  ];
}

/** Keadaan sebuah realisasi: `sementara, nilai tahun 2023, menurut Surat … Nomor …, tanggal …`; nilai final tanpa keterangan ditulis `final`. */
function keadaan(realisasi: IndikatorModel['realisasi']): string {
  if (realisasi === undefined) return 'belum ada';
  const { status, tahun_nilai: tahunNilai, surat, tanggal_surat: tanggal } = realisasi;
  const butir = [
    status,
    tahunNilai === undefined ? undefined : `nilai tahun ${tahunNilai}`,
    surat === undefined ? undefined : `menurut ${surat}`,
    tanggal === undefined ? undefined : `tanggal ${formatTanggal(tanggal)}`,
  ];
  return butir.filter((satu) => satu !== undefined).join(', ');
}
