import type { Fraction } from 'fraction.js';
import { absen, angka, type Nilai } from './nilai.ts';

/** Satu titik kurva: masukan `dari` menghasilkan `menjadi`. */
export interface Titik {
  readonly dari: Fraction;
  readonly menjadi: Fraction;
}

/**
 * Interpolasi lurus di antara titik-titik kurva; di luar kurva, nilai titik ujungnya. Tanpa satuan sendiri.
 * Masuk: nilai dan titik dalam urutan apa pun. Keluar: nilai pada kurva, atau n/a bila tidak ada satu titik pun.
 * Sumber: RULES 3.1, polarisasi stabil (KMK 127/2026 hal. 70 menurut kinerja-app) [C]; titiknya milik pedoman.
 */
export function interpolasi(nilai: Fraction, titik: readonly Titik[]): Nilai {
  let sebelum: Titik | undefined;
  for (const sesudah of titik.toSorted((a, b) => a.dari.compare(b.dari))) {
    if (nilai.lte(sesudah.dari))
      return angka(sebelum === undefined ? sesudah.menjadi : garis(nilai, sebelum, sesudah));
    sebelum = sesudah;
  }
  return sebelum === undefined
    ? absen('na', 'pedoman tidak memuat titik interpolasi')
    : angka(sebelum.menjadi);
}

function garis(nilai: Fraction, a: Titik, b: Titik): Fraction {
  return nilai.sub(a.dari).div(b.dari.sub(a.dari)).mul(b.menjadi.sub(a.menjadi)).add(a.menjadi);
}
