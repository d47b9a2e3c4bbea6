import type { Berkas } from '../load/isi.ts';
import type { IsiJadwal, RencanaAksi } from '../schema/rencana-aksi.ts';

export type Matriks = RencanaAksi['matriks'][number];
export type KelompokAksi = Matriks['kelompok'][number];
export type Aksi = KelompokAksi['aksi'][number];
export type Luaran = Aksi['luaran'][number];

/** Koordinator atau pelaksana: unit terdaftar, atau pihak lain tanpa `id`. */
export interface Pihak {
  readonly id?: string | undefined;
  readonly nama: string;
}

/** Satu baris matriks: satu luaran sebuah rencana aksi, dengan pihak yang sudah dikenali. */
export interface BarisAksi {
  /** Nomor urut dalam matriks, mulai 1; bagian kunci faktanya. */
  readonly nomor: number;
  readonly kelompok: KelompokAksi;
  readonly aksi: Aksi;
  readonly luaran: Luaran;
  readonly koordinator: readonly Pihak[];
  readonly pelaksana: readonly Pihak[];
  /** Jalan luaran di berkasnya. */
  readonly jalan: readonly (string | number)[];
}

/** Matriks rencana aksi yang sudah dirangkai. */
export interface MatriksModel {
  readonly data: Matriks;
  readonly berkas: Berkas<RencanaAksi>;
  readonly baris: readonly BarisAksi[];
}

/** Isi sebuah fase dalam jadwal; hanya yang memang ditulis. */
export function isiFase({ jadwal }: Luaran, fase: string): IsiJadwal | undefined {
  return Object.hasOwn(jadwal, fase) ? jadwal[fase] : undefined;
}
