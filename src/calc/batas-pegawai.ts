import { absen, angka, dari, type Nilai, NOL, SERATUS } from './nilai.ts';

/**
 * Banyaknya pegawai menurut bagian yang diperkenankan: paling banyak dibulatkan ke bawah, paling sedikit ke atas,
 * karena orang tidak terbagi. Masuk: persen dan banyaknya pegawai (bulat tidak negatif); selain itu n/a.
 * Sumber: SE MenPANRB 3/2023 menurut RULES 7 [C]; arah pembulatannya bacaan proyek ini [G].
 */
export function batasPegawai(persen: Nilai, pegawai: Nilai, sisi: 'paling-banyak' | 'paling-sedikit'): Nilai {
  return dari([persen, pegawai] as const, ([p, n]) => {
    if (n.d !== 1n || n.lt(NOL)) return absen('na', 'banyaknya pegawai harus bilangan bulat tidak negatif');
    const tepat = p.mul(n).div(SERATUS);
    return angka(sisi === 'paling-banyak' ? tepat.floor() : tepat.ceil());
  });
}
