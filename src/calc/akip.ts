import type { Fraction } from 'fraction.js';
import { absen, angka, bilangan, type Nilai, NOL } from './nilai.ts';

/** Nilai satu komponen AKIP dan bobotnya, keduanya dalam angka 0-100. */
export interface KomponenAkip {
  readonly nama: string;
  readonly nilai: Nilai;
  readonly bobot: Fraction;
}

/**
 * Nilai AKIP 0-100: jumlah nilai komponennya; bila tidak satu komponen pun diterima (dicetak `-`), nilai total yang
 * diterima. Komponen yang hanya sebagian ada, atau di luar 0 sampai bobotnya, menjadi ketiadaan dan disebut; total yang
 * diterima tidak menutupinya. Predikatnya: `predikat`. Sumber: RULES 2 [C]; S1:1275-1279 (komponen tidak terbit) [S].
 */
export function akip(komponen: readonly KomponenAkip[], total: Nilai = absen('kosong')): Nilai {
  if (komponen.every(({ nilai }) => bilangan(nilai) === undefined)) return total;
  let jumlah = NOL;
  for (const { nama, nilai, bobot } of komponen) {
    const isi = bilangan(nilai);
    if (isi === undefined) return absen('na', `nilai komponen ${nama} tidak ada`);
    if (isi.lt(NOL) || isi.gt(bobot)) return absen('na', `nilai komponen ${nama} di luar 0 sampai bobotnya`);
    jumlah = jumlah.add(isi);
  }
  return angka(jumlah);
}
