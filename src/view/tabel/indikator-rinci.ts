import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import { type Konteks, periode, namaUnit } from '../konteks.ts';
import { buatBaris, kepala, sel, selSatuan } from './sel.ts';

const POLARISASI = {
  maksimum: 'Semakin tinggi semakin baik',
  minimum: 'Semakin rendah semakin baik',
  stabil: 'Tepat pada target',
} as const;

/** Kartu satu indikator rencana: sasaran, arah, target, dasar target, asal-usul, pelaksana, dan kegiatan pendukung. */
export function tabelIndikatorRinci(konteks: Konteks, indikator: IndikatorModel): TabelView {
  const { sasaran, tahun, lampau } = periode(konteks);
  const { kode, judul, data, id } = indikator;
  const milik = sasaran.find((satu) => satu.kode === data.sasaran);
  const ada = (kunci: string): boolean => konteks.hasil.fakta.has(kunci);
  const fakta = (unsur: string, kunci: string, keterangan?: string): BarisView[] =>
    ada(kunci) ? [baris(unsur, { ...selSatuan(konteks, kunci, keterangan), rata: 'kiri' })] : [];
  const teks = (unsur: string, isi: string | undefined): BarisView[] =>
    isi === undefined || isi === '' ? [] : [baris(unsur, sel(isi))];
  const tahunLalu = lampau.find((satu) => satu.tahun === tahun - 1);
  return {
    judul: `Rencana ${kode} ${judul} Tahun ${tahun}`,
    kepala: [kepala('Unsur', 'Uraian')],
    badan: [
      ...teks(
        milik?.tingkat === 'SK' ? 'Sasaran kegiatan' : 'Sasaran',
        milik && `${milik.kode} ${milik.judul}`,
      ),
      ...teks('Definisi', data.definisi),
      ...teks('Arah', POLARISASI[data.polarisasi]),
      ...(tahunLalu?.indikator.some((satu) => satu.id === id) === true
        ? fakta(`Realisasi ${tahun - 1}`, `${kode}.realisasi.${tahun - 1}`)
        : []),
      ...fakta(`Target Renstra ${tahun}`, `${kode}.target-renstra`),
      ...fakta(`Target ${tahun}`, `${kode}.target`, data.target.keterangan),
      ...fakta('Setara dengan', `${kode}.target.turunan`, data.target_turunan?.sebutan),
      ...teks('Dasar penetapan target', data.dasar_target),
      ...teks('Asal indikator', sebutSilsilah(indikator, tahunLalu)),
      ...teks('Penanggung jawab', data.penanggung_jawab.map((unit) => namaUnit(konteks, unit)).join('\n')),
      ...teks(
        'Kegiatan pendukung',
        data.kegiatan_pendukung.length === 1
          ? data.kegiatan_pendukung[0]
          : data.kegiatan_pendukung.map((satu, index) => `${index + 1}. ${satu}`).join('\n'),
      ),
    ],
    lebar: [26, 74],
    mendatar: false,
  };
}

function baris(unsur: string, isi: Sel): BarisView {
  return buatBaris([sel(unsur, { kepala: true }), isi]);
}

/** Hubungan dengan indikator tahun lalu, misalnya `Gabungan IKU.3 dan IKU.4 Tahun 2024`. */
function sebutSilsilah(
  { id, data: { silsilah } }: IndikatorModel,
  tahunLalu: PeriodeModel | undefined,
): string | undefined {
  if (tahunLalu === undefined || tahunLalu.indikator.length === 0) return undefined;
  const kode = (pengenal: string): string =>
    tahunLalu.indikator.find((satu) => satu.id === pengenal)?.kode ?? pengenal;
  if (silsilah === undefined)
    return tahunLalu.indikator.some((satu) => satu.id === id)
      ? `Melanjutkan ${kode(id)} Tahun ${tahunLalu.tahun}`
      : 'Indikator baru';
  const asal = `${silsilah.dari.map(kode).join(' dan ')} Tahun ${tahunLalu.tahun}`;
  const sebutan = {
    sama: `Melanjutkan ${asal}`,
    gabungan: `Gabungan ${asal}`,
    pecahan: `Pecahan dari ${asal}`,
    ubah: `Perubahan dari ${asal}`,
    baru: 'Indikator baru',
  }[silsilah.jenis];
  return `${sebutan}. ${silsilah.alasan}`;
}
