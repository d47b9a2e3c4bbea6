import { absen, type Nilai } from './nilai.ts';

/** Nilai yang dipertahankan di semua fase; n/a bila ternyata tidak sama, kosong bila tidak satu pun ada. */
export function tetap(masukan: readonly Nilai[]): Nilai {
  const ada = masukan.filter(({ jenis }) => jenis !== 'absen');
  const [pertama, ...lain] = ada;
  if (pertama === undefined) return absen('kosong');
  return lain.every((satu) => isSama(pertama, satu))
    ? pertama
    : absen('na', 'nilainya tidak sama di semua fase');
}

function isSama(a: Nilai, b: Nilai): boolean {
  if (a.jenis === 'angka') return b.jenis === 'angka' && a.angka.equals(b.angka);
  return a.jenis === 'teks' && b.jenis === 'teks' && a.teks === b.teks;
}
