import type { IndikatorModel } from '../../model/laporan.ts';
import type { TabelView } from '../bentuk.ts';
import { type Atribut, cariIndikator, type Konteks, pada, periode } from '../konteks.ts';
import {
  tabelAnggaranRo,
  tabelAnggaranTahun,
  tabelAnggaranUnit,
  tabelPkAnggaran,
  tabelSerapanRo,
} from './anggaran.ts';
import { tabelData } from './data.ts';
import {
  tabelAnggaranIndikator,
  tabelAnggaranSasaran,
  tabelEfisiensi,
  tabelPk,
  tabelRingkasanCapaian,
  tabelSkorRinci,
  tabelSkorRingkas,
} from './indikator.ts';
import { tabelIndikatorRinci } from './indikator-rinci.ts';
import { tabelAnggaranSasaranRencana, tabelLampiranRencana } from './lampiran-rencana.ts';
import { tabelTindakLanjutLhe } from './lhe.ts';
import { tabelPkReform, tabelTugasUnit, tabelVarianNpss } from './lain.ts';
import { tabelAkipKomponen, tabelRenstra, tabelSkala } from './pedoman.ts';
import {
  tabelCapaian,
  tabelCapaianUnit,
  tabelDeret,
  tabelRincianUnit,
  tabelTargetAkhir,
} from './satu-indikator.ts';
import { tabelRencanaAksiTriwulan } from './triwulan.ts';
import { tabelEvaluasi, tabelIndikatorTarget } from './rencana.ts';
import { tabelSurveiBobot, tabelSurveiHasil, tabelSurveiResponden } from './survei.ts';

/** Tabel yang mencakup seluruh periode. */
const SELURUH: Readonly<Record<string, (konteks: Konteks) => TabelView>> = {
  pk: tabelPk,
  'pk-lampiran': tabelPk,
  'pk-anggaran': tabelPkAnggaran,
  'pk-reform': tabelPkReform,
  'indikator-target': tabelIndikatorTarget,
  evaluasi: tabelEvaluasi,
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
  'target-akhir': tabelTargetAkhir,
  'capaian-unit': tabelCapaianUnit,
  'rincian-unit': tabelRincianUnit,
  'indikator-rinci': tabelIndikatorRinci,
};

/** Nama-nama tabel yang dikenal, untuk pesan dan panduan. */
export const NAMA_TABEL = [...Object.keys(SELURUH), ...Object.keys(SATU_INDIKATOR), 'skala'];

/** Apa yang kurang dari atribut sebuah `<Tabel>`; `undefined` bila lengkap. */
export type Kekurangan = { readonly atribut: string; readonly pilihan: readonly string[] };

/** Menyusun tabel dari atributnya, atau menyebut atribut yang salah. */
export function susunTabel(dokumen: Konteks, atribut: Atribut): TabelView | Kekurangan {
  const { isi, data, indikator, skala } = atribut;
  const konteks = pada(dokumen, atribut);
  if (konteks === undefined) return periodeTidakDikenal(dokumen);
  const tabel =
    data === undefined ? tabelIsi(konteks, isi ?? '', indikator, skala) : tabelFakta(konteks, data);
  if (!('badan' in tabel)) return tabel;
  return {
    ...berawalan(tabel, konteks.awalan),
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
  const satu = SATU_INDIKATOR[isi];
  if (satu !== undefined) {
    const model = cariIndikator(konteks, indikator ?? '');
    return model === undefined
      ? { atribut: 'indikator', pilihan: periode(konteks).indikator.map(({ kode }) => kode) }
      : satu(konteks, model);
  }
  return SELURUH[isi]?.(konteks) ?? { atribut: 'isi', pilihan: NAMA_TABEL };
}

function tabelFakta(konteks: Konteks, id: string): TabelView | Kekurangan {
  const semua = periode(konteks).isi.fakta?.data.tabel ?? [];
  const tabel = semua.find((satu) => satu.id === id);
  return tabel === undefined
    ? { atribut: 'data', pilihan: semua.map((satu) => satu.id) }
    : tabelData(konteks, tabel);
}
