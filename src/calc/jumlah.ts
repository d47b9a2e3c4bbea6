import { absen, angka, type Nilai, NOL, yangAda } from './nilai.ts';

/**
 * Jumlah atas nilai yang ada (RULES 3.2). Bila tidak satu pun ada: `nihil` hanya bila memang tidak ada apa-apanya,
 * selain itu sebab ketiadaan yang pertama, agar yang belum diketahui tidak dihitung nol.
 */
export function jumlah(masukan: readonly Nilai[]): Nilai {
  const ada = yangAda(masukan);
  if (ada.length === 0) return masukan.find(isBelumDiketahui) ?? absen('nihil');
  return angka(ada.reduce((sum, nilai) => sum.add(nilai), NOL));
}

function isBelumDiketahui(nilai: Nilai): boolean {
  return nilai.jenis === 'absen' && nilai.sebab !== 'nihil' && nilai.sebab !== 'tidak-berlaku';
}
