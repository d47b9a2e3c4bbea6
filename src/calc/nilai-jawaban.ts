import type { Angka } from '../schema/angka.ts';
import { absen, angka, type Nilai } from './nilai.ts';

/**
 * Nilai sebuah jawaban menurut daftar pedoman, misalnya S2 pada kualifikasi IP ASN atau BB pada kriteria AKIP.
 * Jawaban yang tidak ada dalam daftar menjadi n/a dan disebut. Satuan menurut daftarnya.
 * Sumber: RULES 2 dan 6 (sebagian C, sebagian G), karena itu daftarnya milik pedoman.
 */
export function nilaiJawaban(
  jawaban: string,
  daftar: readonly { readonly nama: string; readonly nilai: Angka }[],
): Nilai {
  const cocok = daftar.find(({ nama }) => nama === jawaban);
  return cocok === undefined
    ? absen('na', `jawaban "${jawaban}" tidak ada di pedoman`)
    : angka(cocok.nilai.nilai);
}
