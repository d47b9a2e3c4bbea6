import type { Fraction } from 'fraction.js';
import { bilangan, type Nilai, NOL } from './nilai.ts';

/** Bagaimana penyebut dan yang terkena akibatnya disebut dalam kalimat. */
export interface Sebutan {
  readonly penyebut: string;
  readonly akibat: string;
}

/**
 * Kalimat peringatan untuk setiap rasio berpenyebut nol, juga bila manual indikator menetapkan nilainya; `undefined`
 * bila penyebutnya bukan nol atau memang tidak ada. Masuk: penyebut dan nilai menurut manual (`bila_penyebut_nol`).
 * Sumber: DESIGN, aturan penyebut per indikator; S1:1360-1362 (tanpa temuan audit, manual menetapkan 100) [S].
 */
export function peringatanPenyebut(
  penyebut: Nilai,
  bilaNol?: { readonly teks: string },
  { penyebut: nama, akibat }: Sebutan = { penyebut: 'penyebutnya', akibat: 'nilainya' },
): string | undefined {
  const isi: Fraction | undefined = bilangan(penyebut);
  if (isi === undefined || !isi.equals(NOL)) return undefined;
  return bilaNol === undefined
    ? `${nama} nol, ${akibat} menjadi n/a`
    : `${nama} nol, menurut manual indikator dihitung ${bilaNol.teks}`;
}
