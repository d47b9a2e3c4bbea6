import { isKosong } from '../../calc/belum-diisi.ts';
import type { Nilai } from '../../calc/nilai.ts';
import type { IndikatorModel, PeriodeModel, Unit } from '../../model/laporan.ts';
import type { BarisView, Sel, TabelView } from '../bentuk.ts';
import { DataKurang, type Konteks, periode, namaUnit } from '../konteks.ts';
import { tampilFakta, tampilSel } from '../tampil.ts';
import { buatBaris, kepala, sel, selSatuan } from './sel.ts';

/** Keadaan data satu unit: sudah final, masih sementara, dikecualikan dengan alasan, atau belum ada. */
type Keadaan = 'ada' | 'sementara' | 'tidak dihitung' | 'belum ada';

interface BagianUnit {
  readonly nama: string;
  readonly target: Sel;
  readonly realisasi: Sel;
  readonly keadaan: Keadaan;
}

const WARNA: Readonly<Record<Keadaan, string>> = {
  ada: 'hijau',
  sementara: 'kuning',
  'tidak dihitung': 'abu',
  'belum ada': 'merah',
};

/** Data yang dikumpulkan dari unit-unit: siapa sudah mengisi, siapa belum. Yang belum ada tidak pernah dihitung nol. */
export function tabelKompilasi(konteks: Konteks): TabelView {
  const { indikator, unit, tahun } = periode(konteks);
  const badan = indikator.flatMap((satu): BarisView[] => {
    const bagian = bagianUnit(konteks, satu);
    if (bagian.length === 0) return [];
    return [
      buatBaris([sel(`${satu.kode} ${satu.judul}`, { rentangKolom: 4 })], 'kelompok'),
      ...bagian.map(({ nama, target, realisasi, keadaan }) =>
        buatBaris([sel(nama), target, realisasi, sel(keadaan, { rata: 'tengah', warna: WARNA[keadaan] })]),
      ),
      buatBaris([sel(ringkasan(bagian), { rentangKolom: 4 })], 'jumlah'),
    ];
  });
  if (badan.length === 0)
    throw new DataKurang('indikator yang dihimpun dari unit lain (dari_unit atau alokasi)');
  return {
    judul: `Kompilasi Data Unit untuk ${unit.singkat} Tahun ${tahun}`,
    kepala: [kepala('Unit Kerja', 'Target atau Alokasi', 'Realisasi', 'Keadaan')],
    badan,
    lebar: [46, 18, 18, 18],
    mendatar: false,
    catatan:
      'Unit yang datanya belum ada tidak dihitung, baik sebagai nol maupun dalam rata-rata. Selama ada realisasi unit yang belum diisi, realisasi gabungannya belum ada.',
  };
}

/** Bagian setiap unit: menurut alokasi bila ada, kalau tidak menurut unit yang realisasinya digabung. */
function bagianUnit(konteks: Konteks, satu: IndikatorModel): readonly BagianUnit[] {
  if (satu.data.alokasi.length > 0)
    return satu.data.alokasi.map(({ unit, sebutan }) => dariAlokasi(konteks, satu, unit, sebutan));
  if (satu.realisasi?.dari_unit === undefined) return [];
  return unitDiminta(konteks, satu).map((unit) => dariBawahan(konteks, satu, unit));
}

/** Unit di bawahnya yang diharapkan mengisi: punya indikator itu, ditugasi, atau belum menulis apa pun tahun itu. */
function unitDiminta({ laporan, hasil }: Konteks, { id, data }: IndikatorModel): readonly Unit[] {
  const { unit: induk, bawahan, tahun } = hasil.periode;
  const model = new Map<string, PeriodeModel>(bawahan.map((satu) => [satu.unit.id, satu]));
  return [...laporan.unit.values()].filter(({ id: anak, induk: atasan, berlaku }) => {
    if (atasan !== induk.id || berlaku.dari > tahun || (berlaku.sampai ?? tahun) < tahun) return false;
    const milik = model.get(anak);
    return (
      milik === undefined ||
      data.penanggung_jawab.includes(anak) ||
      milik.indikator.some((satu) => satu.id === id)
    );
  });
}

function dariBawahan(konteks: Konteks, { kode, id }: IndikatorModel, { id: unit, nama }: Unit): BagianUnit {
  const milik = periode(konteks)
    .bawahan.find((satu) => satu.unit.id === unit)
    ?.indikator.find((satu) => satu.id === id);
  if (milik === undefined) return { nama, target: KOSONG, realisasi: KOSONG, keadaan: 'belum ada' };
  const kunci = `${kode}.realisasi.${unit}`;
  const nilai = konteks.hasil.fakta.get(kunci)?.nilai;
  return {
    nama,
    target: selSatuan(konteks, `${kode}.target.${unit}`),
    realisasi: selSatuan(konteks, kunci),
    keadaan: keadaan(nilai, milik.realisasi?.status),
  };
}

/** Realisasi unit penerima alokasi dibaca dari periode unit itu sendiri, bila sudah ada. */
function dariAlokasi(
  konteks: Konteks,
  { kode, id, data }: IndikatorModel,
  unit: string,
  sebutan: string | undefined,
): BagianUnit {
  const { unit: sendiri, periode: kini } = periode(konteks);
  const hasil = unit === sendiri.id ? undefined : konteks.semuaHasil.get(`${unit}/${kini}`);
  const milik = hasil?.periode.indikator.find((satu) => satu.id === id);
  const fakta = milik === undefined ? undefined : hasil?.fakta.get(`${milik.kode}.realisasi`);
  const alokasi = konteks.hasil.fakta.get(`${kode}.alokasi.${unit}`);
  const target =
    alokasi === undefined
      ? KOSONG
      : { ...selSatuan(konteks, alokasi.kunci), teks: tampilFakta(alokasi, 'lengkap') };
  const luar = konteks.awalan === '' && fakta !== undefined ? `${unit}/${kini}/${fakta.kunci}` : undefined;
  return {
    nama: sebutan ?? namaUnit(konteks, unit),
    target: data.satuan_alokasi === undefined && alokasi === undefined ? KOSONG : target,
    realisasi:
      fakta === undefined || (fakta.nilai.jenis !== 'angka' && !isKosong(fakta.nilai))
        ? KOSONG
        : { teks: tampilFakta(fakta), fakta: luar, rata: 'kanan' },
    keadaan: keadaan(fakta?.nilai, milik?.realisasi?.status),
  };
}

const KOSONG: Sel = { teks: tampilSel({ jenis: 'absen', sebab: 'tidak-berlaku' }), rata: 'kanan' };

function keadaan(nilai: Nilai | undefined, status: 'sementara' | 'final' | undefined): Keadaan {
  if (nilai === undefined) return 'belum ada';
  if (nilai.jenis === 'absen' && nilai.sebab !== 'nihil')
    return nilai.sebab === 'na' || nilai.sebab === 'tidak-berlaku' ? 'tidak dihitung' : 'belum ada';
  return status === 'sementara' ? 'sementara' : 'ada';
}

/** Berapa unit yang sudah mengisi, dan siapa yang belum atau masih sementara. */
function ringkasan(bagian: readonly BagianUnit[]): string {
  const siapa = (cari: Keadaan): readonly string[] =>
    bagian.filter(({ keadaan: satu }) => satu === cari).map(({ nama }) => nama);
  const terisi = siapa('ada').length + siapa('sementara').length;
  const diminta = bagian.length - siapa('tidak dihitung').length;
  const sebut = (apa: string, nama: readonly string[]): string[] =>
    nama.length === 0 ? [] : [`${apa}: ${nama.join(', ')}`];
  if (terisi === diminta && siapa('sementara').length === 0)
    return `Lengkap: ${terisi} dari ${diminta} unit.`;
  const belum = siapa('belum ada');
  return `${[
    `Terisi ${terisi} dari ${diminta} unit`,
    ...(belum.length === diminta ? ['semua unit belum ada'] : sebut('belum ada', belum)),
    ...sebut('masih sementara', siapa('sementara')),
  ].join('; ')}.`;
}
