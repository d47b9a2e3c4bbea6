import type { IndikatorModel } from '../../model/laporan.ts';
import type { TabelView } from '../bentuk.ts';
import { type Atribut, cariIndikator, type Konteks, periode } from '../konteks.ts';
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
import { tabelPkReform, tabelTugasUnit, tabelVarianNpss } from './lain.ts';
import { tabelAkipKomponen, tabelRenstra, tabelSkala } from './pedoman.ts';
import {
  tabelCapaian,
  tabelCapaianUnit,
  tabelDeret,
  tabelRincianUnit,
  tabelTargetAkhir,
} from './satu-indikator.ts';
import { tabelSurveiBobot, tabelSurveiHasil, tabelSurveiResponden } from './survei.ts';

/** Tabel yang mencakup seluruh periode. */
const SELURUH: Readonly<Record<string, (konteks: Konteks) => TabelView>> = {
  pk: tabelPk,
  'pk-lampiran': tabelPk,
  'pk-anggaran': tabelPkAnggaran,
  'pk-reform': tabelPkReform,
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
};

/** Tabel tentang satu indikator; memerlukan atribut `indikator`. */
const SATU_INDIKATOR: Readonly<Record<string, (konteks: Konteks, indikator: IndikatorModel) => TabelView>> = {
  capaian: tabelCapaian,
  deret: tabelDeret,
  'target-akhir': tabelTargetAkhir,
  'capaian-unit': tabelCapaianUnit,
  'rincian-unit': tabelRincianUnit,
};

/** Nama-nama tabel yang dikenal, untuk pesan dan panduan. */
export const NAMA_TABEL = [...Object.keys(SELURUH), ...Object.keys(SATU_INDIKATOR), 'skala'];

/** Apa yang kurang dari atribut sebuah `<Tabel>`; `undefined` bila lengkap. */
export type Kekurangan = { readonly atribut: string; readonly pilihan: readonly string[] };

/** Menyusun tabel dari atributnya, atau menyebut atribut yang salah. */
export function susunTabel(konteks: Konteks, atribut: Atribut): TabelView | Kekurangan {
  const { isi, data, indikator, skala } = atribut;
  const tabel =
    data === undefined ? tabelIsi(konteks, isi ?? '', indikator, skala) : tabelFakta(konteks, data);
  if (!('badan' in tabel)) return tabel;
  return {
    ...tabel,
    judul: atribut['judul'] ?? tabel.judul,
    catatan: atribut['catatan'] ?? tabel.catatan,
    sumber: atribut['sumber'] ?? tabel.sumber,
  };
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
