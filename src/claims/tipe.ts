import type { Angka } from './angka.ts';

/** Isi satu sel; `strip` bila hanya tanda hubung, `na` bila tertulis N/A. */
export interface Sel {
  readonly teks: string;
  readonly angka: Angka | undefined;
  readonly strip: boolean;
  readonly na: boolean;
}

/** Peran kolom menurut judulnya. */
export type JenisKolom =
  | 'no'
  | 'kode-sasaran'
  | 'kode'
  | 'sasaran'
  | 'indikator'
  | 'satuan'
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'pagu'
  | 'blokir'
  | 'penambahan'
  | 'pagu-akhir'
  | 'realisasi-anggaran'
  | 'serapan'
  | 'sisa'
  | 'bobot'
  | 'lain';

export interface Kolom {
  readonly indeks: number;
  /** Judul lengkap; tingkat judul bertumpuk disambung dengan ` > `. */
  readonly judul: string;
  readonly jenis: JenisKolom;
  readonly tahun: number | undefined;
}

export type JenisBaris = 'isi' | 'kelompok' | 'jumlah' | 'rata';

export interface BarisTabel {
  readonly baris: number;
  readonly sel: readonly Sel[];
  readonly jenis: JenisBaris;
  /** Tulisan pertama yang bukan angka: nama unit, indikator, atau kelompok. */
  readonly label: string;
}

export interface Keterangan {
  readonly jenis: 'Tabel' | 'Gambar' | 'Grafik' | 'Bagan';
  readonly nomor: string;
  readonly judul: string;
  readonly baris: number;
}

export interface Tabel {
  readonly baris: number;
  readonly akhir: number;
  readonly kepala: readonly { readonly baris: number; readonly sel: readonly string[] }[];
  readonly kolom: readonly Kolom[];
  readonly isi: readonly BarisTabel[];
  readonly keterangan: Keterangan | undefined;
}

/** Judul bab atau subbab; `nomor` sebagaimana ditulis (`III`, `3`, `2.1`, `A`). */
export interface Judul {
  readonly jenis: 'bab' | 'angka' | 'huruf';
  readonly nomor: string;
  readonly judul: string;
  readonly baris: number;
}

/** Satu baris daftar isi, daftar tabel, atau daftar gambar. */
export interface EntriDaftar {
  readonly daftar: 'isi' | 'tabel' | 'gambar' | 'grafik';
  readonly nomor: string;
  readonly judul: string;
  readonly baris: number;
}

/** Prosa yang disambung dari barisnya; `potong` menyimpan letak awal setiap baris asal. */
export interface Paragraf {
  readonly teks: string;
  readonly baris: number;
  readonly butir: string | undefined;
  readonly potong: readonly { readonly letak: number; readonly baris: number }[];
}

/** Bagian yang membahas satu indikator: dari judul `IKU 3. …` sampai judul berikutnya. */
export interface Bagian {
  readonly kode: string;
  readonly judul: string;
  readonly baris: number;
  readonly akhir: number;
}
