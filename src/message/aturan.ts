import type { Severity } from '../message.ts';

/** Keterangan sebuah aturan bagi penulis. Pengenalnya (kunci dalam katalog) tidak pernah berubah arti. */
export interface AturanPesan {
  /** Berat yang biasa; sebagian aturan lebih berat di dokumen final. */
  readonly berat: Severity;
  readonly arti: string;
  readonly perbaiki: string;
  readonly contoh: ContohPesan;
}

export interface ContohPesan {
  /** Tulisan yang salah. */
  readonly salah: string;
  /** Pesan yang keluar, tanpa tempat dan nama aturannya. */
  readonly pesan: string;
  /** Buktinya di test/: folder kasus yang memuat tulisan dan pesan itu, atau berkas uji yang menyebut aturannya. */
  readonly uji: string;
}

/** Aturan-aturan sebidang, satu bagian di halaman katalog. */
export interface BidangAturan {
  readonly judul: string;
  readonly aturan: Readonly<Record<string, AturanPesan>>;
}
