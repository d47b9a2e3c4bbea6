import type { Html } from '../render/html.ts';

/** Satu bagian cetak dengan halaman bernamanya sendiri: sampul, daftar, bab, atau lampiran. */
export interface Seksi {
  readonly jenis: 'sampul' | 'depan' | 'bab' | 'lampiran';
  /** Tulisan kanan atas setiap halamannya. */
  readonly judulBerjalan: string;
  readonly isi: Html;
}

/** Kelas sekaligus nama halaman `@page` seksi ke-n. */
export function namaHalaman(urutan: number): string {
  return `hal-${urutan}`;
}
