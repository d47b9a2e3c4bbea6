import { absen, angka, type Nilai, NOL } from './nilai.ts';

/** Jumlah bertanda; yang nihil atau tidak berlaku tidak menambah, kecuali bila semuanya demikian. */
export function jumlahBertanda(...butir: readonly (readonly [Nilai, 1 | -1])[]): Nilai {
  let jumlah = NOL;
  let ada = false;
  let nihil = false;
  for (const [nilai, tanda] of butir) {
    if (nilai.jenis === 'absen' && (nilai.sebab === 'tidak-berlaku' || nilai.sebab === 'nihil')) {
      nihil ||= nilai.sebab === 'nihil';
      continue;
    }
    if (nilai.jenis !== 'angka') return nilai.jenis === 'absen' ? nilai : absen('na', 'kolomnya bukan angka');
    ada = true;
    jumlah = jumlah.add(nilai.angka.mul(tanda));
  }
  if (ada) return angka(jumlah);
  return absen(nihil ? 'nihil' : 'tidak-berlaku');
}
