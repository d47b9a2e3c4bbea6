import { formatTanggal } from '../../format/tanggal.ts';
import type { IndikatorModel, SasaranModel } from '../../model/laporan.ts';
import { perubahanTarget } from '../../model/perubahan.ts';
import { romawiTriwulan } from '../../model/triwulan.ts';
import { TRIWULAN } from '../../schema/triwulan.ts';
import { kepalaPk, tingkatTerendah } from '../tingkat.ts';
import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import { DataKurang, type Konteks, periode } from '../konteks.ts';
import { buatBaris, kepala, sel, selSatuan, selSatuanAda } from './sel.ts';

/** Kode indikator dalam Perjanjian Kinerja. */
export function kodePk({ kode, data }: IndikatorModel): string {
  return data.kode_pk ?? kode;
}

/**
 * Baris lampiran: sasaran digabung ke bawah, indikator dengan kodenya dalam Perjanjian Kinerja. Perspektif menjadi
 * kelompok hanya pada tingkat sasaran strategis; sasaran program dan kegiatan dicetak berurutan (S0:466-474).
 */
function barisPk(konteks: Konteks, kolom: (indikator: IndikatorModel) => readonly Sel[]): BarisView[] {
  const model = periode(konteks);
  const { pedoman, sasaran } = model;
  const berisi = sasaran.filter(({ indikator }) => indikator.length > 0);
  const baris = (satu: SasaranModel): BarisView[] =>
    satu.indikator.map((indikator, index): BarisView => {
      const rentangBaris = satu.indikator.length;
      const awal =
        index === 0
          ? [sel(satu.kode_pk ?? satu.kode, { rentangBaris }), sel(satu.judul, { rentangBaris })]
          : [];
      return buatBaris([...awal, sel(kodePk(indikator)), sel(indikator.judul), ...kolom(indikator)]);
    });
  const berkelompok = tingkatTerendah(model) === 'SS' ? pedoman.perspektif : [];
  const dikelompokkan = berkelompok.flatMap(({ id, nama }): BarisView[] => {
    const milik = berisi.filter(({ perspektif }) => perspektif === id).flatMap(baris);
    const [pertama] = milik;
    if (pertama === undefined) return [];
    const rentangKolom = pertama.sel.length;
    return [buatBaris([sel(nama, { rentangKolom })], 'kelompok'), ...milik];
  });
  const kenal = new Set(berkelompok.map(({ id }) => id));
  const sisa = berisi.filter(({ perspektif }) => perspektif === undefined || !kenal.has(perspektif));
  return [...sisa.flatMap(baris), ...dikelompokkan];
}

/** Sasaran, indikator, dan target yang diperjanjikan; bila pernah diubah, target awal dan yang berlaku berdampingan. */
export function tabelPk(konteks: Konteks): TabelView {
  const model = periode(konteks);
  const { unit, tahun, indikator, isi } = model;
  const direvisi = indikator.some((satu) => perubahanTarget(model, satu).length > 0);
  const target = (satu: IndikatorModel): Sel[] => {
    const keterangan = isi.pk?.data.cetak_keterangan === true ? satu.data.target.keterangan : undefined;
    const berlaku = selSatuan(konteks, `${satu.kode}.target`, keterangan);
    if (!direvisi) return [berlaku];
    const awal = perubahanTarget(model, satu).length > 0 ? `${satu.kode}.target-awal` : `${satu.kode}.target`;
    return [selSatuan(konteks, awal), berlaku];
  };
  return {
    judul: `Perjanjian Kinerja ${unit.nama} Tahun ${tahun}`,
    kepala: [kepala(...kepalaPk(model), ...(direvisi ? ['Target Awal', 'Target yang Berlaku'] : ['Target']))],
    badan: barisPk(konteks, target),
    lebar: direvisi ? [8, 28, 8, 34, 11, 11] : [8, 31, 8, 42, 11],
    mendatar: false,
  };
}

/** Prakiraan target tiap triwulan. */
export function tabelPkTriwulan(konteks: Konteks): TabelView {
  const { unit, tahun, indikator } = periode(konteks);
  const bertarget = indikator.filter(({ data }) => data.target.triwulan !== undefined);
  if (bertarget.length === 0) throw new DataKurang('target triwulan di rencana.yaml');
  return {
    judul: `Target Triwulanan Perjanjian Kinerja ${unit.singkat} Tahun ${tahun}`,
    kepala: [
      kepala(
        'Kode',
        'Indikator Kinerja',
        'Target Setahun',
        ...TRIWULAN.map((tw) => `Triwulan ${romawiTriwulan(tw)}`),
      ),
    ],
    badan: bertarget.map((satu) =>
      buatBaris([
        sel(kodePk(satu)),
        sel(satu.judul),
        selSatuan(konteks, `${satu.kode}.target`),
        ...TRIWULAN.map((tw) => selSatuanAda(konteks, `${satu.kode}.target.${tw}`)),
      ]),
    ),
    lebar: [9, 35, 12, 11, 11, 11, 11],
    mendatar: false,
  };
}

/** Rantai perubahan Perjanjian Kinerja: setiap target yang diubah, semula dan menjadi, dengan alasannya. */
export function tabelPkRevisi(konteks: Konteks): TabelView {
  const model = periode(konteks);
  const { isi, unit, tahun, indikator } = model;
  const revisi = isi.pk?.data.revisi ?? [];
  if (revisi.length === 0) throw new DataKurang('revisi di pk.yaml');
  const badan = revisi.flatMap(({ nomor, tanggal, alasan }): BarisView[] => {
    const diubah = indikator.flatMap((satu) => {
      const ke = perubahanTarget(model, satu).findIndex(
        (ubah) => ubah.nomor === nomor && ubah.tanggal === tanggal,
      );
      return ke < 0 ? [] : [{ satu, ke }];
    });
    const rentangBaris = diubah.length;
    return diubah.map(({ satu, ke }, index) =>
      buatBaris([
        ...(index === 0 ? [sel(nomor, { rentangBaris }), sel(formatTanggal(tanggal), { rentangBaris })] : []),
        sel(kodePk(satu)),
        sel(satu.judul),
        selSatuan(konteks, `${satu.kode}.${ke === 0 ? 'target-awal' : `target-revisi-${ke}`}`),
        selSatuan(konteks, `${satu.kode}.target-revisi-${ke + 1}`),
        ...(index === 0 ? [sel(alasan, { rentangBaris })] : []),
      ]),
    );
  });
  return {
    judul: `Perubahan Perjanjian Kinerja ${unit.singkat} Tahun ${tahun}`,
    kepala: [
      kepala('Perubahan', 'Tanggal', 'Kode', 'Indikator', 'Target Semula', 'Target Menjadi', 'Alasan'),
    ],
    badan,
    lebar: [10, 13, 8, 27, 10, 10, 22],
    mendatar: false,
  };
}

/** Lampiran reform/inovasi Perjanjian Kinerja. */
export function tabelPkReform(konteks: Konteks): TabelView {
  const model = periode(konteks);
  const { isi, indikator, sasaran, unit, tahun } = model;
  if (isi.pk === undefined) throw new DataKurang('pk.yaml');
  if (isi.pk.data.reform.length === 0) throw new DataKurang('reform di pk.yaml');
  const badan = isi.pk.data.reform.map(({ indikator: kode, butir }): BarisView => {
    const milik = indikator.find((satu) => satu.kode === kode || satu.id === kode);
    const ss = sasaran.find((satu) => satu.kode === milik?.data.sasaran);
    const daftar = butir.map((satu, index) => `${index + 1}. ${satu}`).join('\n');
    return buatBaris([
      sel(ss?.kode_pk ?? ss?.kode ?? ''),
      sel(ss?.judul ?? ''),
      sel(milik === undefined ? kode : kodePk(milik)),
      sel(milik?.judul ?? ''),
      sel(daftar),
    ]);
  });
  return {
    judul: `Reform/Inovasi ${unit.singkat} Tahun ${tahun}`,
    kepala: [kepala(...kepalaPk(model), 'Reform/Inovasi')],
    badan,
    lebar: [8, 24, 8, 28, 32],
    mendatar: false,
  };
}
