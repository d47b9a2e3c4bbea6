import type { Berkas, DokumenIsi, PeriodeIsi } from '../load/isi.ts';
import type { Jalan } from '../load/letak.ts';
import type { Prosa } from '../load/mdx.ts';
import type { Place } from '../message.ts';
import type { Instansi } from '../schema/instansi.ts';
import type { Pedoman } from '../schema/pedoman.ts';
import type { Profil } from '../schema/profil.ts';
import type { Realisasi } from '../schema/realisasi.ts';
import type { Regulasi } from '../schema/regulasi.ts';
import type { Indikator, Rencana } from '../schema/rencana.ts';
import type { Renstra } from '../schema/renstra.ts';
import type { Satuan } from '../schema/satuan.ts';
import type { MatriksModel } from './matriks.ts';

export type Unit = Instansi['unit'][number];
export type Pejabat = Instansi['pejabat'][number];
/** Penandatangan: pejabat yang diketahui, atau sebab namanya tidak ada bersama jabatannya. */
export type Penandatangan = Pick<Pejabat, 'jabatan'> & {
  readonly nama: string | undefined;
  readonly sebab?: 'belum-terbit' | 'tidak-terbaca' | undefined;
};
export type RenstraIndikator = Renstra['sasaran'][number]['indikator'][number];

/** Indikator setahun yang sudah dirangkai: judul dan satuan pasti ada, Renstra dan realisasi ditemukan. */
export interface IndikatorModel {
  /** Kode dalam dokumen bila ada, kalau tidak pengenalnya; menjadi awalan kunci fakta. */
  readonly kode: string;
  readonly id: string;
  readonly judul: string;
  readonly satuan: Satuan;
  readonly data: Indikator;
  readonly renstra: RenstraIndikator | undefined;
  readonly realisasi: Realisasi | undefined;
  readonly tempatTarget: () => Place;
  /** Tempat sebuah isian di bawah indikator ini, misalnya `['alokasi', 0, 'nilai']`. */
  readonly tempat: (jalan: Jalan) => Place;
  readonly tempatRealisasi: (() => Place) | undefined;
}

export type SasaranModel = Rencana['sasaran'][number] & { readonly indikator: readonly IndikatorModel[] };

/** Satu unit dalam satu periode, semua rujukan sudah terurai. */
export interface PeriodeModel {
  readonly kunci: string;
  readonly unit: Unit;
  /** Nama folder, misalnya `2023` atau `2023-2024`. */
  readonly periode: string;
  /** Tahun terakhir periode. */
  readonly tahun: number;
  readonly pedoman: Pedoman;
  readonly renstra: Berkas<Renstra> | undefined;
  readonly sasaran: readonly SasaranModel[];
  readonly indikator: readonly IndikatorModel[];
  readonly isi: PeriodeIsi;
  /** Periode lampau unit yang sama dalam deret lima tahun atau sejak awal Renstra, dari yang terbaru. */
  readonly lampau: readonly PeriodeModel[];
  /** Periode yang sama pada unit di bawahnya. */
  readonly bawahan: readonly PeriodeModel[];
  /** Matriks rencana aksi, setiap luaran satu baris. */
  readonly matriks: readonly MatriksModel[];
  readonly dokumen: readonly Dokumen[];
}

/** Sebuah dokumen siap disusun: profil, bab menurut urutan profil, pejabat penandatangan. */
export interface Dokumen {
  /** `deputi-pmk/2023/lkj`; juga jalur halamannya. */
  readonly kunci: string;
  readonly jenis: string;
  readonly unit: Unit;
  readonly periode: string;
  readonly tahun: number;
  readonly profil: Profil;
  readonly isi: DokumenIsi;
  readonly penandatangan: Penandatangan;
  readonly depan: readonly BagianDokumen[];
  readonly bab: readonly BagianDokumen[];
  readonly lampiran: readonly BagianDokumen[];
}

/** Satu bagian dokumen: susunan resminya menurut profil dan prosanya. */
export interface BagianDokumen {
  /** Nama berkas tanpa akhiran; juga jalur halamannya. */
  readonly berkas: string;
  /** Judul resmi menurut profil, isian seperti {tahun} sudah diganti. */
  readonly judul: string;
  readonly subbab: readonly { readonly judul: string; readonly wajib: boolean }[];
  readonly prosa: Prosa;
  /** Prosa milik profil, bukan tulisan unit; judulnya menurut profil. */
  readonly bawaan: boolean;
}

/** Graf beku seluruh proyek. */
export interface Laporan {
  readonly instansi: Instansi;
  readonly unit: ReadonlyMap<string, Unit>;
  readonly pejabat: ReadonlyMap<string, Pejabat>;
  readonly regulasi: ReadonlyMap<string, Regulasi>;
  readonly periode: ReadonlyMap<string, PeriodeModel>;
}
