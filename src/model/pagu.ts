import { Fraction } from 'fraction.js';
import type { Anggaran } from '../schema/anggaran.ts';

/** Benar bila pagu akhir sebuah RO, menurut buku revisi, lebih dari nol. */
export function isBerpagu(revisi: Anggaran['revisi'], ro: string): boolean {
  const akhir = revisi.reduce((sum, { jenis, rincian }) => {
    const isi = rincian[ro];
    if (isi === undefined) return sum;
    return jenis === 'awal' || jenis === 'penambahan' ? sum.add(isi.nilai) : sum.sub(isi.nilai);
  }, new Fraction(0));
  return akhir.compare(0) > 0;
}
