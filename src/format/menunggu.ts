/** Judul di daftar tabel dan gambar untuk yang datanya belum ada. */
export const MENUNGGU_DATA = '(menunggu data)';
