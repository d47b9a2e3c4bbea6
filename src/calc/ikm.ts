import type { AturanIkm } from '../schema/aturan.ts';
import { absen, angka, dari, type Nilai, NOL } from './nilai.ts';
import { nilaiUnsur } from './nilai-unsur.ts';

/**
 * Indeks Kepuasan Masyarakat 25-100 dari nilai rata-rata tiap unsur, tanpa pembulatan: setiap unsur berbobot 1/n
 * (1/9, bukan 0,11 yang menghilangkan 1%), dijumlahkan, lalu dikali faktor pedoman (25). Mutunya: `predikat` dengan
 * skala yang membulatkan dua desimal. Banyak unsur yang lain dari pedoman menjadi n/a; satu unsur tanpa nilai pun.
 * IKM gabungan unit: `agregasi` rata-rata. Sumber: PermenPANRB 14/2017 menurut RULES 5 [C]; S1:643-650 [S].
 */
export function ikm(
  unsur: readonly Nilai[],
  { unsur: nama, faktor }: Pick<AturanIkm, 'unsur' | 'faktor'>,
): Nilai {
  if (unsur.length !== nama.length)
    return absen('na', `IKM memerlukan ${nama.length} unsur, diterima ${unsur.length}`);
  return dari(unsur, (nilai) =>
    angka(
      nilai
        .reduce((sum, satu) => sum.add(satu), NOL)
        .div(nama.length)
        .mul(faktor.nilai),
    ),
  );
}

/** IKM langsung dari jawaban survei: satu baris per unsur, satu kolom per responden. */
export function ikmJawaban(jawaban: readonly (readonly Nilai[])[], aturan: AturanIkm): Nilai {
  return ikm(
    jawaban.map((satu) => nilaiUnsur(satu, aturan.jawaban)),
    aturan,
  );
}
