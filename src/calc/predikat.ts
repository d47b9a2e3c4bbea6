import type { Fraction } from 'fraction.js';
import type { Skala } from '../schema/pedoman.ts';
import { absen, type Nilai, teks } from './nilai.ts';
import { pita } from './pita.ts';

/**
 * Predikat dari skala pedoman: nama pita yang memuat nilai; nilai di luar semua pita menjadi n/a. Kode (AA, BB) dan
 * warna pitanya: `pita`. Sumber: RULES 2 (AKIP), 3.4 (status), 5 (IKM), 6 (indeks); masing-masing di pedoman.
 */
export function predikat(nilai: Fraction, skala: Skala): Nilai {
  const cocok = pita(nilai, skala);
  return cocok === undefined ? absen('na', `di luar semua pita ${skala.judul}`) : teks(cocok.nama);
}
