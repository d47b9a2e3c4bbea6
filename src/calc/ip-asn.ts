import type { Fraction } from 'fraction.js';
import { absen, angka, bilangan, type Nilai, NOL } from './nilai.ts';

/** Nilai satu dimensi, sudah berbobot: paling banyak sebesar bobotnya. */
export interface NilaiDimensi {
  readonly nama: string;
  readonly nilai: Nilai;
  readonly bobot: Fraction;
}

/**
 * Indeks Profesionalitas ASN 0-100, tanpa pembulatan: jumlah nilai keempat dimensi (25/40/30/5 menurut pedoman).
 * Nilai dimensi di luar 0 sampai bobotnya menjadi n/a dan disebut; dimensi yang tidak ada membuat indeksnya tidak ada.
 * Indeks unit: rata-rata pegawai atau rata-rata unit bawahan. Sumber: S1:1055-1096 [S]; PermenPANRB 38/2018 [C].
 */
export function ipAsn(dimensi: readonly NilaiDimensi[]): Nilai {
  if (dimensi.length === 0) return absen('kosong', 'tidak ada dimensi');
  let jumlah = NOL;
  for (const { nama, nilai, bobot } of dimensi) {
    const isi = bilangan(nilai);
    if (isi === undefined)
      return absen(nilai.jenis === 'absen' ? nilai.sebab : 'na', `nilai ${nama} tidak ada`);
    if (isi.lt(NOL) || isi.gt(bobot)) return absen('na', `nilai ${nama} di luar 0 sampai bobotnya`);
    jumlah = jumlah.add(isi);
  }
  return angka(jumlah);
}
