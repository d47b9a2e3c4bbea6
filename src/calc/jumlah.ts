import { absen, angka, type Nilai, NOL, yangAda } from './nilai.ts';

/** Jumlah atas nilai yang ada; `nihil` bila tidak satu pun ada. */
export function jumlah(masukan: readonly Nilai[]): Nilai {
  const ada = yangAda(masukan);
  if (ada.length === 0) return absen('nihil');
  return angka(ada.reduce((sum, nilai) => sum.add(nilai), NOL));
}
