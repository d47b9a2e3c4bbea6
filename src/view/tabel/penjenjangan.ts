import { formatTanggal, isTanggal } from '../../format/tanggal.ts';
import type { IndikatorModel } from '../../model/laporan.ts';
import type { PredikatKinerja } from '../../schema/aturan.ts';
import type { TabelView } from '../bentuk.ts';
import { catatanAturan } from '../keyakinan.ts';
import { DataKurang, type Konteks, periode, singkatanUnit } from '../konteks.ts';
import { kodePk } from './pk.ts';
import { buatBaris, kepala, sel, selNomor, selSatuan, selSatuanAda } from './sel.ts';

type Bagian = 'penjenjangan' | 'perencanaan' | 'evaluasi';

function bagianPedoman<B extends Bagian>(konteks: Konteks, nama: B): NonNullable<PredikatKinerja[B]> {
  const isi = periode(konteks).pedoman.predikat_kinerja?.[nama];
  if (isi === undefined) throw new DataKurang(`predikat_kinerja.${nama} di pedoman`);
  return isi;
}

type Tingkat = NonNullable<PredikatKinerja['penjenjangan']>['tingkat'][number];

/** Dari rencana pembangunan sampai sasaran kinerja pegawai: dokumen tiap tingkat, dasarnya, dan wujudnya pada unit ini. */
export function tabelPenjenjangan(konteks: Konteks): TabelView {
  const aturan = bagianPedoman(konteks, 'penjenjangan');
  const { unit } = periode(konteks);
  return {
    judul: 'Penyelarasan Kinerja Organisasi ke Kinerja Pegawai',
    kepala: [kepala('Tingkat', 'Dokumen', 'Dasar', `Pada ${unit.singkat}`)],
    badan: aturan.tingkat.map((satu, index) =>
      buatBaris([
        selNomor(index + 1),
        sel(satu.dokumen.join(' dan ')),
        sel(satu.dasar.length === 0 ? '-' : satu.dasar.join('\n')),
        sel(wujud(konteks, satu)),
      ]),
    ),
    lebar: [10, 20, 38, 32],
    mendatar: false,
    catatan: `${aturan.hubungan} ${catatanAturan(aturan)}`,
  };
}

/** Dokumen atau pegawai unit ini di tingkat itu, sejauh ada di data proyek. */
function wujud(konteks: Konteks, { wujud: jenis }: Tingkat): string {
  const { renstra, isi, bawahan } = periode(konteks);
  if (jenis === 'renstra') return renstra?.data.judul ?? '-';
  if (jenis === 'pk' && isi.pk !== undefined) {
    const { judul, tanggal } = isi.pk.data;
    return isTanggal(tanggal) ? `${judul}, ${formatTanggal(tanggal)}` : judul;
  }
  if (jenis === 'skp-pimpinan') return jabatanPimpinan(konteks) ?? '-';
  if (jenis === 'skp-pegawai' && bawahan.length > 0)
    return `Pegawai ${bawahan.map(({ unit }) => unit.singkat).join(', ')}`;
  return '-';
}

function jabatanPimpinan({ laporan, hasil }: Konteks): string | undefined {
  const pk = hasil.periode.isi.pk?.data;
  return pk && (laporan.pejabat.get(pk.pihak_pertama)?.jabatan ?? pk.jabatan_pertama);
}

/** Turunan setiap indikator: target Renstra, target PK yang menjadi SKP pimpinan, dan unit yang meneruskannya. */
export function tabelPenjenjanganIndikator(konteks: Konteks): TabelView {
  const { indikator, unit, tahun, isi } = periode(konteks);
  if (isi.pk === undefined) throw new DataKurang('pk.yaml');
  return {
    judul: `Penjenjangan Indikator Kinerja ${unit.singkat} Tahun ${tahun}`,
    kepala: [
      kepala(
        'Kode PK',
        'Indikator Kinerja',
        `Target Renstra ${tahun}`,
        'Target PK dan SKP Pimpinan',
        'Diteruskan ke SKP Pegawai',
      ),
    ],
    badan: indikator.map((satu) =>
      buatBaris([
        sel(kodePk(satu)),
        sel(satu.judul),
        selSatuanAda(konteks, `${satu.kode}.target-renstra`),
        selSatuan(konteks, `${satu.kode}.target`),
        sel(penerus(konteks, satu)),
      ]),
    ),
    lebar: [9, 42, 13, 14, 22],
    mendatar: false,
    catatan: `Target PK menjadi rencana hasil kerja dalam SKP ${jabatanPimpinan(konteks) ?? 'pimpinan unit'}. Tanda - pada kolom terakhir berarti penanggung jawab di bawah pimpinan tidak tertulis.`,
  };
}

function penerus(konteks: Konteks, { data }: IndikatorModel): string {
  const unit = data.penanggung_jawab.map((id) => singkatanUnit(konteks, id));
  return unit.length === 0 ? '-' : unit.join('\n');
}

/** Langkah perencanaan kinerja pegawai. */
export function tabelPerencanaanKinerja(konteks: Konteks): TabelView {
  const aturan = bagianPedoman(konteks, 'perencanaan');
  return {
    judul: 'Langkah Perencanaan Kinerja Pegawai',
    kepala: [kepala('No.', 'Langkah')],
    badan: aturan.langkah.map((langkah, index) => buatBaris([selNomor(index + 1), sel(langkah)])),
    lebar: [10, 90],
    mendatar: false,
    catatan: catatanAturan(aturan),
  };
}

/** Siklus evaluasi kinerja pegawai dan waktunya. */
export function tabelSiklusEvaluasi(konteks: Konteks): TabelView {
  const aturan = bagianPedoman(konteks, 'evaluasi');
  return {
    judul: 'Siklus Evaluasi Kinerja Pegawai',
    kepala: [kepala('Siklus', 'Waktu')],
    badan: aturan.siklus.map(({ nama, waktu }) => buatBaris([sel(nama), sel(waktu.join(' dan '))])),
    lebar: [50, 50],
    mendatar: false,
  };
}

/** Langkah evaluasi kinerja: organisasi lebih dahulu, kemudian pola sebaran, kemudian pegawai. */
export function tabelLangkahEvaluasi(konteks: Konteks): TabelView {
  const aturan = bagianPedoman(konteks, 'evaluasi');
  return {
    judul: 'Langkah Evaluasi Kinerja',
    kepala: [kepala('No.', 'Langkah')],
    badan: aturan.langkah.map(({ nomor, uraian }) =>
      buatBaris([sel(nomor, { rata: 'tengah' }), sel(uraian)]),
    ),
    lebar: [10, 90],
    mendatar: false,
    catatan: catatanAturan(aturan),
  };
}
