import type { IndikatorModel } from '../../model/laporan.ts';
import type { TabelView } from '../bentuk.ts';
import { type Atribut, cariIndikator, type Kekurangan, type Konteks, pada, periode } from '../konteks.ts';
import { tabelAnggaranRo, tabelAnggaranTahun, tabelAnggaranUnit, tabelSerapanRo } from './anggaran.ts';
import { tabelData } from './data.ts';
import {
  tabelAnggaranIndikator,
  tabelAnggaranSasaran,
  tabelEfisiensi,
  tabelRingkasanCapaian,
} from './indikator.ts';
import { tabelIndikatorRinci } from './indikator-rinci.ts';
import { tabelAnggaranSasaranRencana, tabelLampiranRencana } from './lampiran-rencana.ts';
import { tabelTindakLanjutLhe } from './lhe.ts';
import { tabelTugasUnit, tabelVarianNpss } from './lain.ts';
import { tabelPk, tabelPkReform, tabelPkRevisi, tabelPkTriwulan } from './pk.ts';
import { tabelPkAnggaran } from './pk-anggaran.ts';
import { tabelKompilasi } from './kompilasi.ts';
import {
  tabelLangkahEvaluasi,
  tabelPenjenjangan,
  tabelPenjenjanganIndikator,
  tabelPerencanaanKinerja,
  tabelSiklusEvaluasi,
} from './penjenjangan.ts';
import { tabelDistribusiPredikat, tabelMatriksPredikat, tabelPredikatOrganisasi } from './predikat.ts';
import { tabelSkorRinci, tabelSkorRingkas } from './skor.ts';
import { tabelSilsilah, tabelSilsilahTarget } from './silsilah.ts';
import { tabelAkipKomponen, tabelRenstra, tabelSkala } from './pedoman.ts';
import { tabelRencanaAksi } from './rencana-aksi.ts';
import { tabelRbIndikator, tabelRbPenguatan } from './roadmap.ts';
import {
  tabelCapaian,
  tabelCapaianUnit,
  tabelDeret,
  tabelRincianUnit,
  tabelTargetAkhir,
} from './satu-indikator.ts';
import { tabelRencanaAksiTriwulan } from './triwulan.ts';
import { tabelAlokasi, tabelAnggaranRencana, tabelEvaluasiDuaTahun } from './renja.ts';
import { tabelEvaluasi, tabelIndikatorTarget } from './rencana.ts';
import { milik } from '../milik.ts';
import { tegakkan } from '../tegak.ts';
import { tabelSurveiBobot, tabelSurveiHasil, tabelSurveiResponden } from './survei.ts';

/** Tabel yang mencakup seluruh periode. */
const SELURUH: Readonly<Record<string, (konteks: Konteks) => TabelView>> = {
  pk: tabelPk,
  'pk-lampiran': tabelPk,
  'pk-anggaran': tabelPkAnggaran,
  'pk-reform': tabelPkReform,
  'pk-triwulan': tabelPkTriwulan,
  'pk-revisi': tabelPkRevisi,
  silsilah: tabelSilsilah,
  'silsilah-target': tabelSilsilahTarget,
  kompilasi: tabelKompilasi,
  penjenjangan: tabelPenjenjangan,
  'penjenjangan-indikator': tabelPenjenjanganIndikator,
  'perencanaan-kinerja': tabelPerencanaanKinerja,
  'siklus-evaluasi': tabelSiklusEvaluasi,
  'langkah-evaluasi': tabelLangkahEvaluasi,
  'predikat-organisasi': tabelPredikatOrganisasi,
  'matriks-predikat': tabelMatriksPredikat,
  'distribusi-predikat': tabelDistribusiPredikat,
  'indikator-target': tabelIndikatorTarget,
  evaluasi: tabelEvaluasi,
  'evaluasi-dua-tahun': tabelEvaluasiDuaTahun,
  'anggaran-rencana': tabelAnggaranRencana,
  renstra: tabelRenstra,
  'anggaran-indikator': tabelAnggaranIndikator,
  'anggaran-unit': tabelAnggaranUnit,
  'anggaran-ro': tabelAnggaranRo,
  'anggaran-sasaran': tabelAnggaranSasaran,
  'anggaran-tahun': tabelAnggaranTahun,
  'serapan-ro': tabelSerapanRo,
  'skor-ringkas': tabelSkorRingkas,
  'skor-rinci': tabelSkorRinci,
  'ringkasan-capaian': tabelRingkasanCapaian,
  'status-kinerja': (konteks) => tabelSkala(konteks, periode(konteks).pedoman.skala_capaian),
  'survei-bobot': tabelSurveiBobot,
  'survei-responden': tabelSurveiResponden,
  'survei-hasil': tabelSurveiHasil,
  'akip-komponen': tabelAkipKomponen,
  efisiensi: tabelEfisiensi,
  'tugas-unit': tabelTugasUnit,
  'varian-npss': tabelVarianNpss,
  'tindak-lanjut-lhe': tabelTindakLanjutLhe,
  'rencana-aksi-triwulan': tabelRencanaAksiTriwulan,
  'anggaran-sasaran-rencana': tabelAnggaranSasaranRencana,
  'lampiran-rencana-kerja': tabelLampiranRencana,
};

/** Tabel tentang satu indikator; memerlukan atribut `indikator`. */
const SATU_INDIKATOR: Readonly<Record<string, (konteks: Konteks, indikator: IndikatorModel) => TabelView>> = {
  capaian: tabelCapaian,
  deret: tabelDeret,
  alokasi: tabelAlokasi,
  'target-akhir': tabelTargetAkhir,
  'capaian-unit': tabelCapaianUnit,
  'rincian-unit': tabelRincianUnit,
  'indikator-rinci': tabelIndikatorRinci,
};

/** Tabel yang memilih sendiri isinya menurut atributnya. */
const BERATRIBUT: Readonly<Record<string, (konteks: Konteks, atribut: Atribut) => TabelView | Kekurangan>> = {
  'rb-indikator': tabelRbIndikator,
  'rb-penguatan': tabelRbPenguatan,
  'rencana-aksi': tabelRencanaAksi,
};

/** Nama-nama tabel yang dikenal, untuk pesan dan panduan. */
export const NAMA_TABEL = [SELURUH, SATU_INDIKATOR, BERATRIBUT, { skala: null }].flatMap(Object.keys);

/** Menyusun tabel dari atributnya, atau menyebut atribut yang salah. */
export function susunTabel(dokumen: Konteks, atribut: Atribut): TabelView | Kekurangan {
  const { isi, data, indikator, skala } = atribut;
  const konteks = pada(dokumen, atribut);
  if (konteks === undefined) return periodeTidakDikenal(dokumen);
  const tabel =
    data === undefined
      ? (milik(BERATRIBUT, isi ?? '')?.(konteks, atribut) ?? tabelIsi(konteks, isi ?? '', indikator, skala))
      : tabelFakta(konteks, data);
  if (!('badan' in tabel)) return tabel;
  return {
    ...tegakkan(berawalan(tabel, konteks.awalan)),
    judul: atribut['judul'] ?? tabel.judul,
    catatan: atribut['catatan'] ?? tabel.catatan,
    sumber: atribut['sumber'] ?? tabel.sumber,
  };
}

/** Periode yang dapat disebut: milik unit dokumen dengan tahunnya saja, milik unit lain dengan unitnya. */
export function periodeTidakDikenal({ dokumen, semuaHasil }: Konteks): Kekurangan {
  const awalan = `${dokumen.unit.id}/`;
  const pilihan = [...semuaHasil.keys()].map((kunci) =>
    kunci.startsWith(awalan) ? kunci.slice(awalan.length) : kunci,
  );
  return { atribut: 'periode', pilihan };
}

/** Kunci fakta tabel periode lain diberi awalan periodenya. */
export function berawalan(tabel: TabelView, awalan: string): TabelView {
  if (awalan === '') return tabel;
  const badan = tabel.badan.map((baris) => ({
    ...baris,
    sel: baris.sel.map((satu) => (satu.fakta === undefined ? satu : { ...satu, fakta: awalan + satu.fakta })),
  }));
  return { ...tabel, badan };
}

function tabelIsi(
  konteks: Konteks,
  isi: string,
  indikator: string | undefined,
  skala: string | undefined,
): TabelView | Kekurangan {
  if (isi === 'skala') {
    const pilihan = periode(konteks).pedoman.skala.map(({ id }) => id);
    return skala !== undefined && pilihan.includes(skala)
      ? tabelSkala(konteks, skala)
      : { atribut: 'skala', pilihan };
  }
  const satu = milik(SATU_INDIKATOR, isi);
  if (satu !== undefined) {
    const model = cariIndikator(konteks, indikator ?? '');
    return model === undefined
      ? { atribut: 'indikator', pilihan: periode(konteks).indikator.map(({ kode }) => kode) }
      : satu(konteks, model);
  }
  return milik(SELURUH, isi)?.(konteks) ?? { atribut: 'isi', pilihan: NAMA_TABEL };
}

function tabelFakta(konteks: Konteks, id: string): TabelView | Kekurangan {
  const semua = periode(konteks).isi.fakta?.data.tabel ?? [];
  const tabel = semua.find((satu) => satu.id === id);
  return tabel === undefined
    ? { atribut: 'data', pilihan: semua.map((satu) => satu.id) }
    : tabelData(konteks, tabel);
}
