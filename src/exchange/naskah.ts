/** Bentuk yang sama bagi semua berkas yang dapat diaudit: teks menurut baris, dan asal setiap baris di berkasnya. */

/** Asal satu baris teks. `tempat` untuk dibaca orang, misalnya `Tabel 5 baris 3` atau `halaman 12`. */
export interface Asal {
  readonly tempat: string;
  /** Halaman fisik PDF, mulai dari 1. */
  readonly halaman?: number;
  /** Baris yang bersambung ke halaman lain: sejak huruf ke-`letak` berada di `halaman`. */
  readonly sambungan?: readonly { readonly letak: number; readonly halaman: number }[];
  /** Paragraf DOCX yang menjadi sumber baris ini; satu untuk setiap sel berisi bila barisnya baris tabel. */
  readonly jangkar?: readonly Jangkar[];
}

/** Tempat komentar di `document.xml`; `awal` dan `akhir` letak dalam teks XML. */
export interface Jangkar {
  readonly teks: string;
  readonly awal: number;
  readonly akhir: number;
}

export type JenisNaskah = 'teks' | 'docx' | 'pdf';

export interface Naskah {
  readonly jenis: JenisNaskah;
  /** Yang dibaca lapisan klaim: tabel sebagai baris bertab, judul dan paragraf sebagai baris. */
  readonly teks: string;
  /** Satu butir untuk setiap baris `teks`. */
  readonly asal: readonly Asal[];
  /** Yang tidak dapat dibaca, dalam kalimat untuk penyusun. */
  readonly takTerbaca: readonly string[];
  /** Hal lain tentang pembacaannya yang perlu diketahui penyusun, misalnya akhiran nama yang keliru. */
  readonly catatan?: readonly string[];
}

/** Berkas yang tidak dapat atau tidak boleh dibaca; pesannya menyebut sebab dan jalan keluarnya. */
export class BerkasDitolak extends Error {
  override readonly name = 'BerkasDitolak';
}

/** Batas ukuran agar berkas jahat berhenti pada hitungan yang sama di mesin mana pun. */
export const BATAS = {
  /** Byte berkas masukan. */
  berkas: 64_000_000,
  /** Byte berkas teks. */
  teks: 8_000_000,
  /** Huruf yang diserahkan kepada audit. */
  naskah: 8_000_000,
  /** Baris yang diserahkan kepada audit. */
  baris: 100_000,
} as const;
