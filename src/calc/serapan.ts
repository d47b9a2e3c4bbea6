import { absen, angka, dari, type Nilai, NOL, SERATUS } from './nilai.ts';

/**
 * Penyerapan anggaran dalam persen: realisasi : pagu akhir x 100; keduanya rupiah. Pagu nol atau nihil tidak berlaku
 * (tidak ada yang diserap), pagu negatif n/a. Sumber: S1:1304 [S]; PMK 214/PMK.02/2017 lampiran (85,87%) [C].
 */
export function serapan(realisasi: Nilai, pagu: Nilai): Nilai {
  return dari([realisasi, pagu] as const, ([r, p]) => {
    if (p.equals(NOL)) return absen('tidak-berlaku', 'pagunya nol');
    return p.lt(NOL) ? absen('na', 'pagunya negatif') : angka(r.div(p).mul(SERATUS));
  });
}
