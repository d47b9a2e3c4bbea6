import { formatTanggal } from '../../format/tanggal.ts';
import type { IndikatorModel } from '../../model/laporan.ts';
import { romawiTriwulan } from '../../model/triwulan.ts';
import { type NamaTriwulan, TRIWULAN } from '../../schema/triwulan.ts';
import type { BarisView, TabelView } from '../bentuk.ts';
import { DataKurang, type Konteks, periode } from '../konteks.ts';
import { buatBaris, kepala, sel, selDua, selSatuan } from './sel.ts';

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
  const sebutan = triwulan === undefined ? '' : ` Triwulan ${romawiTriwulan(triwulan)}`;
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
  return buatBaris([
    ...(rentangBaris === 0 ? [] : awal.map((satu) => ({ ...satu, rentangBaris }))),
    sel(romawiTriwulan(tw), { rata: 'tengah' }),
    selSatuan(konteks, `${kode}.target.${tw}`),
    selSatuan(konteks, `${kode}.realisasi.${tw}`),
    selDua(konteks, `${kode}.capaian.${tw}`),
    selDua(konteks, `${kode}.capaian.sd-${tw}`),
    sel(realisasi?.triwulan?.[tw]?.keterangan ?? '-'),
  ]);
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
        : [
            `${kode} triwulan ${romawiTriwulan(tw)} dikoreksi ${formatTanggal(koreksi.tanggal)}: ${koreksi.alasan}`,
          ];
    }),
  );
  return semua.length === 0 ? undefined : semua.map((satu) => satu.replace(/\.?$/, '.')).join(' ');
}
