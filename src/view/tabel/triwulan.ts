import { formatTanggal } from '../../format/tanggal.ts';
import type { IndikatorModel } from '../../model/laporan.ts';
import { type NamaTriwulan, TRIWULAN } from '../../schema/terkunci.ts';
import type { BarisView, TabelView } from '../bentuk.ts';
import { DataKurang, type Konteks, kepala, periode, sel, selDua, selSatuan } from '../konteks.ts';

const ROMAWI: Record<NamaTriwulan, string> = { tw1: 'I', tw2: 'II', tw3: 'III', tw4: 'IV' };

/**
 * Rencana aksi Perjanjian Kinerja: target dan realisasi tiap indikator yang punya target triwulan. Triwulannya disebut
 * di dokumen.yaml; bila tidak disebut, keempatnya. Koreksi atas triwulan terkunci dicetak sebagai catatan.
 */
export function tabelRencanaAksiTriwulan(konteks: Konteks): TabelView {
  const { indikator, unit, tahun } = periode(konteks);
  const { triwulan } = konteks.dokumen.isi.dokumen.data;
  const dilaporkan = triwulan === undefined ? TRIWULAN : [triwulan];
  const badan = indikator.flatMap((satu) => {
    const ada = dilaporkan.filter((tw) => satu.data.target.triwulan?.[tw] !== undefined);
    return ada.map((tw, index) => baris(konteks, satu, tw, index === 0 ? ada.length : 0));
  });
  if (badan.length === 0) throw new DataKurang('target triwulan di rencana.yaml');
  const sebutan = triwulan === undefined ? '' : ` Triwulan ${ROMAWI[triwulan]}`;
  return {
    judul: `Rencana Aksi dan Realisasi Kinerja ${unit.singkat}${sebutan} Tahun ${tahun}`,
    kepala: [
      kepala(
        'Kode',
        'Indikator Kinerja',
        'Target Setahun',
        'Triwulan',
        'Target Triwulan',
        'Realisasi Triwulan',
        'Capaian Triwulan (%)',
        'Capaian s.d. Triwulan (%)',
        'Keterangan',
      ),
    ],
    badan,
    lebar: [7, 25, 8, 7, 9, 9, 8, 9, 18],
    mendatar: true,
    catatan: catatanKoreksi(indikator, dilaporkan),
  };
}

/** Kode, judul, dan target setahun digabung ke bawah untuk semua triwulan sebuah indikator. */
function baris(
  konteks: Konteks,
  { kode, judul, realisasi }: IndikatorModel,
  tw: NamaTriwulan,
  rentangBaris: number,
): BarisView {
  const awal = [sel(kode), sel(judul), selSatuan(konteks, `${kode}.target`)];
  return {
    jenis: 'biasa',
    sel: [
      ...(rentangBaris === 0 ? [] : awal.map((satu) => ({ ...satu, rentangBaris }))),
      sel(ROMAWI[tw], { rata: 'tengah' }),
      selSatuan(konteks, `${kode}.target.${tw}`),
      selSatuan(konteks, `${kode}.realisasi.${tw}`),
      selDua(konteks, `${kode}.capaian.${tw}`),
      selDua(konteks, `${kode}.capaian.sd-${tw}`),
      sel(realisasi?.triwulan?.[tw]?.keterangan ?? '-'),
    ],
  };
}

function catatanKoreksi(
  indikator: readonly IndikatorModel[],
  dilaporkan: readonly NamaTriwulan[],
): string | undefined {
  const semua = indikator.flatMap(({ kode, realisasi }) =>
    dilaporkan.flatMap((tw) => {
      const koreksi = realisasi?.triwulan?.[tw]?.koreksi;
      return koreksi === undefined
        ? []
        : [`${kode} triwulan ${ROMAWI[tw]} dikoreksi ${formatTanggal(koreksi.tanggal)}: ${koreksi.alasan}`];
    }),
  );
  return semua.length === 0 ? undefined : semua.map((satu) => satu.replace(/\.?$/, '.')).join(' ');
}
