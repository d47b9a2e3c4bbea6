import type { Fraction } from 'fraction.js';
import { bulat } from './bulat.ts';

const SATUAN = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const PANGKAT: readonly (readonly [bigint, string])[] = [
  [10n ** 12n, 'triliun'],
  [10n ** 9n, 'miliar'],
  [10n ** 6n, 'juta'],
  [10n ** 3n, 'ribu'],
];

/**
 * Membaca bilangan dengan kata. Bilangan bulat dibaca utuh, desimal angka demi angka: 95,54 -> "sembilan puluh lima
 * koma lima empat"; desimal nol tidak dibaca. Contoh S1:354: 8.225.000.000 -> "delapan miliar dua ratus dua puluh lima
 * juta". Melempar galat untuk bilangan seribu triliun ke atas, yang tidak dipakai dokumen kinerja.
 */
export function terbilang(nilai: Fraction, desimal = nilai.d === 1n ? 0 : 2): string {
  const scale = 10n ** BigInt(desimal);
  const rounded = bulat(nilai, desimal);
  const positive = rounded < 0n ? -rounded : rounded;
  if (positive / scale >= 10n ** 15n) throw new Error('terbilang hanya sampai ratusan triliun');
  const digits = (positive % scale).toString().padStart(desimal, '0').replace(/0+$/, '');
  const fraction = Array.from(digits, (digit) => SATUAN[Number(digit)]).join(' ');
  const words = bacaBulat(positive / scale);
  return `${rounded < 0n ? 'minus ' : ''}${words}${fraction === '' || desimal === 0 ? '' : ` koma ${fraction}`}`;
}

function bacaBulat(nilai: bigint): string {
  if (nilai === 0n) return 'nol';
  const parts: string[] = [];
  let rest = nilai;
  for (const [pangkat, nama] of PANGKAT) {
    const banyak = rest / pangkat;
    rest %= pangkat;
    if (banyak === 0n) continue;
    parts.push(banyak === 1n && nama === 'ribu' ? 'seribu' : `${bacaRatusan(banyak)} ${nama}`);
  }
  if (rest > 0n) parts.push(bacaRatusan(rest));
  return parts.join(' ');
}

function bacaRatusan(nilai: bigint): string {
  const angka = Number(nilai);
  const ratus = Math.floor(angka / 100);
  const sisa = angka % 100;
  const depan = ratus === 0 ? '' : ratus === 1 ? 'seratus' : `${SATUAN[ratus]} ratus`;
  return [depan, sisa === 0 ? '' : bacaPuluhan(sisa)].filter((part) => part !== '').join(' ');
}

function bacaPuluhan(angka: number): string {
  if (angka < 10) return SATUAN[angka] ?? '';
  if (angka === 10) return 'sepuluh';
  if (angka === 11) return 'sebelas';
  if (angka < 20) return `${SATUAN[angka - 10]} belas`;
  const satuan = angka % 10;
  return `${SATUAN[Math.floor(angka / 10)]} puluh${satuan === 0 ? '' : ` ${SATUAN[satuan]}`}`;
}
