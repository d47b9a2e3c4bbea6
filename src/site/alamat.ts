import type { BagianView, DokumenView, EntriDaftar } from '../view/bentuk.ts';

const dasar = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Alamat halaman di situs, di bawah jalur dasarnya: `alamat('panduan')` -> `/panduan/`. */
export function alamat(jalur = ''): string {
  return jalur === '' ? `${dasar}/` : `${dasar}/${jalur}/`;
}

/** Halaman satu bagian dokumen. */
export function alamatBagian({ kunci }: DokumenView, { slug }: BagianView): string {
  return alamat(`${kunci}/${slug}`);
}

/** Tempat sebuah judul, tabel, atau gambar. */
export function alamatEntri({ kunci }: DokumenView, { bagian, id }: EntriDaftar): string {
  return `${alamat(`${kunci}/${bagian}`)}#${id}`;
}

/** Berkas PDF, ditulis di samping halaman oleh perintah penerbitan. */
export function alamatPdf({ kunci, berkasPdf }: DokumenView): string {
  return alamat(kunci) + berkasPdf;
}

/** Halaman unit pemilik dokumen: semua dokumennya dan silsilah indikatornya. */
export function alamatUnit({ kunci }: Pick<DokumenView, 'kunci'>): string {
  return alamat(unitDari(kunci));
}

/** Unit pemilik dokumen: bagian pertama kuncinya. */
export function unitDari(kunci: string): string {
  return kunci.split('/')[0] ?? '';
}
