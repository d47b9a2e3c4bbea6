import { Fraction } from 'fraction.js';
import { formatAngka } from '../../src/format/angka.ts';
import { absen, angka, type Nilai } from '../../src/calc/nilai.ts';
import { SEBAB_ABSEN } from '../../src/schema/angka.ts';

/** Rasional tepat dari tulisan; `450/524` juga terbaca. */
export function pecahan(tulisan: string): Fraction {
  return new Fraction(tulisan);
}

export function nilai(tulisan: string): Nilai {
  return angka(pecahan(tulisan));
}

/** Hasil sebagai tulisan dua desimal, atau sebab ketiadaannya dalam kurung siku. */
export function cetak(hasil: Nilai, desimal = 2): string {
  if (hasil.jenis === 'absen') return `[${hasil.sebab}]`;
  return hasil.jenis === 'teks' ? hasil.teks : formatAngka(hasil.angka, { tetap: desimal });
}

/** Keenam ketiadaan. */
export const ABSEN = SEBAB_ABSEN.map((sebab) => absen(sebab));
