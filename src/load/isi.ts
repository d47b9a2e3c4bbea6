import type { Message } from '../message.ts';
import type { Anggaran } from '../schema/anggaran.ts';
import type { DokumenData } from '../schema/dokumen.ts';
import type { FaktaData } from '../schema/fakta.ts';
import type { Instansi } from '../schema/instansi.ts';
import type { Lhe } from '../schema/lhe.ts';
import type { Pedoman } from '../schema/pedoman.ts';
import type { Pk } from '../schema/pk.ts';
import type { Predikat } from '../schema/predikat.ts';
import type { Profil } from '../schema/profil.ts';
import type { Realisasi } from '../schema/realisasi.ts';
import type { Regulasi } from '../schema/regulasi.ts';
import type { Rencana } from '../schema/rencana.ts';
import type { RencanaAksi } from '../schema/rencana-aksi.ts';
import type { Renstra } from '../schema/renstra.ts';
import type { Roadmap } from '../schema/roadmap.ts';
import type { Survei } from '../schema/survei.ts';
import type { Tercetak } from '../schema/tercetak.ts';
import type { Terkunci } from '../schema/terkunci.ts';
import type { BerkasGambar } from './gambar/tipe.ts';
import type { Letak } from './letak.ts';
import type { Prosa } from './mdx.ts';

/** Isi satu berkas data bersama tempat setiap nilainya. */
export interface Berkas<T> {
  readonly path: string;
  readonly data: T;
  readonly letak: Letak;
}

/** Dokumen sebuah unit dan periode: profil, bab, dan catatan edisi lain. */
export interface DokumenIsi {
  readonly jenis: string;
  readonly folder: string;
  readonly dokumen: Berkas<DokumenData>;
  readonly tercetak?: Berkas<Tercetak>;
  readonly bab: ReadonlyMap<string, Prosa>;
  /** Bab yang ada tetapi tidak terbaca; temuannya sudah dicatat. */
  readonly rusak: ReadonlySet<string>;
  /** Berkas di folder gambar/ dokumen ini menurut namanya; yang ditolak membawa sebabnya. */
  readonly gambar?: ReadonlyMap<string, BerkasGambar>;
}

/** Semua data sebuah unit dalam satu periode. */
export interface PeriodeIsi {
  readonly unit: string;
  readonly periode: string;
  readonly folder: string;
  readonly rencana?: Berkas<Rencana>;
  readonly realisasi?: Berkas<{ realisasi: Realisasi[] }>;
  readonly anggaran?: Berkas<Anggaran>;
  readonly fakta?: Berkas<FaktaData>;
  readonly survei?: Berkas<{ survei: Survei[] }>;
  readonly pk?: Berkas<Pk>;
  readonly predikat?: Berkas<Predikat>;
  readonly lhe?: Berkas<Lhe>;
  readonly roadmap?: Berkas<Roadmap>;
  readonly 'rencana-aksi'?: Berkas<RencanaAksi>;
  readonly terkunci?: Berkas<{ terkunci: Terkunci[] }>;
  readonly dokumen: ReadonlyMap<string, DokumenIsi>;
}

/** Seluruh isi proyek setelah dibaca dan dicocokkan dengan skema. */
export interface Isi {
  readonly instansi: Berkas<Instansi>;
  readonly pedoman: ReadonlyMap<string, Berkas<Pedoman>>;
  readonly regulasi: Berkas<{ regulasi: Regulasi[] }>;
  readonly renstra: ReadonlyMap<string, Berkas<Renstra>>;
  readonly periode: ReadonlyMap<string, PeriodeIsi>;
  readonly profil: ReadonlyMap<string, Berkas<Profil>>;
  /** Bab milik profil: profil -> nama berkas -> prosa. */
  readonly bawaan: ReadonlyMap<string, ReadonlyMap<string, Prosa>>;
}

export interface HasilLoad {
  /** Tidak ada bila ada galat yang membuat isi tidak dapat dirangkai. */
  readonly data: Isi | undefined;
  readonly messages: readonly Message[];
}
