import { Fraction } from 'fraction.js';
import type { Angka } from '../claims/angka.ts';
import { tulis } from './banding.ts';

/** Benar bila dua tulisan angka sepanjang sama hanya berbeda satu angka, atau dua angkanya bertukar tempat. */
export function salahKetik(a: string, b: string): boolean {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')];
  if (x.length !== y.length || x === y) return false;
  const beda = Array.from(x).flatMap((satu, i) => (satu === y[i] ? [] : [i]));
  const [i = 0, j = 0] = beda;
  return beda.length === 1 || (beda.length === 2 && x[i] === y[j] && x[j] === y[i]);
}

/** Benar bila hanya dua angka di tulisannya yang bertukar tempat; satu angka yang lain dapat berarti angka yang lain. */
export function tertukar(a: string, b: string): boolean {
  const urut = (teks: string): string => Array.from(teks.replace(/\D/g, '')).sort().join('');
  return salahKetik(a, b) && urut(a) === urut(b);
}

/** Benar bila angka itu, ditulis sehalus yang tercetak, hanya berbeda karena salah ketik. */
export function salahTulis(harus: Angka, tercetak: Angka): boolean {
  const tulisan = tulis(harus.nilai, { ...tercetak, satuan: '' });
  return tulisan.replace(/\D/g, '').length >= 2 && salahKetik(tulisan, tercetak.tulisan);
}

/** Selisih dua nilai terhadap yang kedua, selalu positif; pembanding nol: satu. */
export function beda(a: Fraction, b: Fraction): Fraction {
  const selisih = a.sub(b).abs();
  return b.equals(0) ? selisih.div(selisih.equals(0) ? 1 : selisih) : selisih.div(b.abs());
}

/** Setengah satuan angka terakhir yang tercetak. */
export function setengah({ desimal }: Angka): Fraction {
  return new Fraction(1, 2).div(new Fraction(10).pow(desimal));
}
