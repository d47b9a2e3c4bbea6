import { bulat } from '../format/bulat.ts';
import { absen, angka, dari, type Nilai, NOL, SERATUS } from './nilai.ts';

/**
 * Target turunan: persen target x populasi, dibulatkan setengah ke atas ke satuan utuh karena orang dan instansi tidak
 * terbagi. Masuk: persen dan populasi bulat tidak negatif. Keluar: bilangan bulat bersatuan populasinya.
 * Persen negatif atau populasi yang bukan bilangan bulat menjadi n/a. Sumber: S0:294, 8,17% x 3.598.436 = 293.992 [S].
 */
export function targetTurunan(persen: Nilai, populasi: Nilai): Nilai {
  return dari([persen, populasi] as const, ([p, n]) => {
    if (p.lt(NOL)) return absen('na', 'persen target negatif');
    if (n.d !== 1n || n.lt(NOL)) return absen('na', 'populasi harus bilangan bulat tidak negatif');
    return angka(bulat(p.mul(n).div(SERATUS), 0));
  });
}
