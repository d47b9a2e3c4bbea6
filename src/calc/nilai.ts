import { Fraction } from 'fraction.js';
import type { Absen, SebabAbsen } from '../schema/angka.ts';

/** Nilai sebuah fakta: angka tepat, teks, atau ketiadaan yang bersebab. Tidak pernah NaN, tak hingga, atau nol palsu. */
export type Nilai =
  | { readonly jenis: 'angka'; readonly angka: Fraction }
  | { readonly jenis: 'teks'; readonly teks: string }
  | Absen;

/** Pengali persen. */
export const SERATUS = new Fraction(100);
/** Nol yang tepat. */
export const NOL = new Fraction(0);

/** Nilai berupa angka tepat. */
export function angka(nilai: Fraction | bigint | number): Nilai {
  return { jenis: 'angka', angka: nilai instanceof Fraction ? nilai : new Fraction(nilai) };
}

/** Nilai berupa teks, misalnya predikat. */
export function teks(isi: string): Nilai {
  return { jenis: 'teks', teks: isi };
}

/** Ketiadaan nilai dengan sebabnya. */
export function absen(sebab: SebabAbsen, keterangan?: string): Absen {
  return keterangan === undefined ? { jenis: 'absen', sebab } : { jenis: 'absen', sebab, keterangan };
}

/** Angka di dalam nilai; `nihil` berarti memang tidak ada jumlahnya, jadi dihitung nol. */
export function bilangan(nilai: Nilai): Fraction | undefined {
  if (nilai.jenis === 'angka') return nilai.angka;
  return nilai.jenis === 'absen' && nilai.sebab === 'nihil' ? NOL : undefined;
}

/** Sebanyak masukannya: daftar tetap daftar, pasangan tetap pasangan. */
type Seangka<T extends readonly Nilai[]> = { readonly [K in keyof T]: Fraction };

/**
 * Menghitung dari beberapa nilai yang semuanya harus ada. Bila satu tidak ada, hasilnya mewarisi sebab ketiadaan itu.
 */
export function dari<T extends readonly Nilai[]>(masukan: T, hitung: (angka: Seangka<T>) => Nilai): Nilai {
  const semua: Fraction[] = [];
  for (const nilai of masukan) {
    const isi = bilangan(nilai);
    if (isi === undefined) return nilai.jenis === 'absen' ? nilai : absen('na', 'masukannya bukan angka');
    semua.push(isi);
  }
  return hitung(semua as unknown as Seangka<T>);
}

/** Hanya nilai yang berupa angka; ketiadaan dikeluarkan dari pembilang dan penyebut (RULES 3.2). */
export function yangAda(masukan: readonly Nilai[]): readonly Fraction[] {
  return masukan.flatMap((nilai) => (nilai.jenis === 'angka' ? [nilai.angka] : []));
}
