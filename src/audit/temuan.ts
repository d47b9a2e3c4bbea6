import type { Dokumen } from '../claims/dokumen.ts';
import type { Peraturan } from '../claims/register.ts';
import type { Severity } from '../message.ts';

/** Satu pertentangan dalam dokumen. `tercetak` disalin apa adanya; `seharusnya` hasil hitung ulang atau tempat lain. */
export interface Temuan {
  readonly aturan: string;
  readonly keparahan: Severity;
  /** Baris sumber, mulai dari 1. */
  readonly baris: number;
  readonly pesan: string;
  readonly tercetak: string;
  readonly seharusnya: string;
  readonly saran?: string;
  /** Baris lain yang menjadi pembanding atau memuat kesalahan yang sama. */
  readonly lain?: readonly number[];
}

/** Temuan sebelum diberi nama aturan; `keparahan` hanya bila berbeda dari keparahan aturannya. */
export type Hasil = Omit<Temuan, 'aturan' | 'keparahan'> & { readonly keparahan?: Severity };

/** Contoh yang sekaligus uji: `benar` tidak boleh kena, `salah` harus kena dengan kedua tulisan itu. */
export interface Contoh {
  /** Register peraturan yang dipakai contohnya. */
  readonly register?: readonly Peraturan[];
  readonly benar: readonly string[];
  readonly salah: readonly {
    readonly teks: string;
    readonly tercetak: string;
    readonly seharusnya: string;
  }[];
}

/** Satu aturan: satu pernyataan yang harus berlaku. `id` tetap dan maknanya tidak pernah berubah. */
export interface Aturan {
  readonly id: string;
  readonly keparahan: Severity;
  readonly pernyataan: string;
  readonly contoh: Contoh;
  readonly periksa: (dokumen: Dokumen) => readonly Hasil[];
}
