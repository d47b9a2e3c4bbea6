import type { Fraction } from 'fraction.js';
import { bilangan } from '../../../calc/nilai.ts';
import type { BahanProsa } from './tipe.ts';

/** Bagian-bagian kunci fakta indikator: `2024/IKU.5.realisasi.2022` atau `IKU.2.capaian.dit-kinerja`. */
export interface KunciIndikator {
  readonly awalan: string;
  readonly kode: string;
  readonly aspek: string;
  /** Tahun lampau atau unit; kosong untuk dokumen ini sendiri. */
  readonly akhiran: string;
}

/** Menguraikan kunci fakta milik sebuah indikator; kunci lain: `undefined`. */
export function uraiKunci(kunci: string, { periode }: BahanProsa): KunciIndikator | undefined {
  const batas = kunci.lastIndexOf('/') + 1;
  const isi = kunci.slice(batas);
  const kode =
    periode.indikator
      .map((satu) => satu.kode)
      .filter((satu) => isi.startsWith(`${satu}.`))
      .sort((a, b) => b.length - a.length)[0] ?? /^(I[A-Z]{2,3}\.\d+)\./.exec(isi)?.[1];
  if (kode === undefined) return undefined;
  const [aspek = '', ...ekor] = isi.slice(kode.length + 1).split('.');
  return { awalan: kunci.slice(0, batas), kode, aspek, akhiran: ekor.join('.') };
}

export function angkaKunci({ cari }: BahanProsa, kunci: string): Fraction | undefined {
  const fakta = cari(kunci);
  return fakta === undefined ? undefined : bilangan(fakta.nilai);
}
