import { Fraction } from 'fraction.js';
import type { Angka } from '../claims/angka.ts';
import type { BarisTabel, Kolom, Tabel } from '../claims/tipe.ts';
import { SERATUS, tepat } from './banding.ts';
import { angkaDi, pasangan } from './kolom-angka.ts';

const BATAS = [100, 110, 120, 125, 150].map((satu) => new Fraction(satu));

/** Capaian menurut salah satu rumus yang lazim: biasa, kebalikan, pecahan, atau salah satunya yang dibatasi. */
export function capaianDiterima(hitung: Fraction, target: Angka, realisasi: Angka, capaian: Angka): boolean {
  const lain = [hitung, hitung.div(SERATUS), ...capaianTerbalik(target, realisasi)];
  if (lain.some((satu) => tepat(satu, capaian))) return true;
  return BATAS.some((batas) => batas.equals(capaian.nilai) && lain.some((satu) => satu.gt(batas)));
}

/** Dua rumus kebalikan: (2 × target − realisasi) : target, dan target : realisasi. */
export function capaianTerbalik(target: Angka, realisasi: Angka): readonly Fraction[] {
  const selisih = target.nilai.mul(2).sub(realisasi.nilai).div(target.nilai).mul(SERATUS);
  return realisasi.nilai.gt(0) ? [selisih, target.nilai.div(realisasi.nilai).mul(SERATUS)] : [selisih];
}

/** Capaian di baris itu; bila tercetak tidak lahir dari target dan realisasinya, hasil hitungnya (yang tercetak sudah dilaporkan aturan capaian). */
export function capaianBetul(tabel: Tabel, baris: BarisTabel, kolom: Kolom): Fraction | undefined {
  const [target, realisasi] = (['target', 'realisasi'] as const).map((jenis) =>
    kolom.jenis === 'capaian' ? angkaDi(baris, pasangan(tabel, jenis, kolom.tahun)) : undefined,
  );
  const capaian = angkaDi(baris, kolom);
  if (target === undefined || realisasi === undefined || capaian === undefined) return capaian?.nilai;
  if (target.nilai.lte(0) || realisasi.nilai.lt(0)) return capaian.nilai;
  const hitung = realisasi.nilai.div(target.nilai).mul(SERATUS);
  return capaianDiterima(hitung, target, realisasi, capaian) ? capaian.nilai : hitung;
}
