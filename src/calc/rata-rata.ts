import { absen, angka, type Nilai, NOL, yangAda } from './nilai.ts';

/** Rata-rata hitung atas nilai yang ada; n/a bila tidak satu pun ada (RULES 3.2, 3.3). */
export function rataRata(masukan: readonly Nilai[]): Nilai {
  const ada = yangAda(masukan);
  if (ada.length === 0) return absen('na', 'tidak ada nilai yang dapat dirata-ratakan');
  return angka(ada.reduce((sum, nilai) => sum.add(nilai), NOL).div(ada.length));
}
