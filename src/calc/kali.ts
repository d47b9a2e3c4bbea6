import { angka, dari, type Nilai } from './nilai.ts';

/**
 * Hasil kali dua nilai, misalnya banyak soal x nilai tertinggi per soal; satuan menurut masukannya.
 * Salah satu tidak ada membuat hasilnya tidak ada. Sumber: S1:933-943 (Tabel 18 kolom d = c x 2) [S].
 */
export function kali(a: Nilai, b: Nilai): Nilai {
  return dari([a, b] as const, ([satu, dua]) => angka(satu.mul(dua)));
}
