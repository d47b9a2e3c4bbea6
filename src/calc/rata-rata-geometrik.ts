import { Fraction } from 'fraction.js';
import { absen, angka, type Nilai, NOL, yangAda } from './nilai.ts';

/** Akar pangkat n pada umumnya tidak rasional; diambil dengan dua belas desimal, jauh di bawah desimal cetak. */
const DESIMAL = 12;

/**
 * Rata-rata geometrik atas nilai yang ada: akar pangkat n dari hasil kalinya, dibulatkan setengah ke atas pada dua belas
 * desimal (satu-satunya hitungan yang hasilnya tidak rasional). Bersatuan nilainya. Satu nilai nol membuatnya nol.
 * Nilai negatif, atau tidak ada nilai sama sekali, menjadi n/a. Sumber: PMK 22/PMK.02/2021 lampiran (capaian output) [C].
 */
export function rataRataGeometrik(masukan: readonly Nilai[]): Nilai {
  const ada = yangAda(masukan);
  if (ada.length === 0) return absen('na', 'tidak ada nilai yang dapat dirata-ratakan');
  if (ada.some((nilai) => nilai.lt(NOL)))
    return absen('na', 'rata-rata geometrik menuntut nilai tidak negatif');
  const { n, d } = ada.reduce((kali, nilai) => kali.mul(nilai), new Fraction(1));
  const skala = 2n * 10n ** BigInt(DESIMAL);
  const duaKali = akarBulat((n * skala ** BigInt(ada.length)) / d, ada.length);
  return angka(new Fraction((duaKali + 1n) / 2n, 10n ** BigInt(DESIMAL)));
}

/** Bilangan bulat terbesar yang pangkatnya tidak melampaui `nilai`, dicari dengan belah dua. */
function akarBulat(nilai: bigint, pangkat: number): bigint {
  let bawah = 0n;
  let atas = 2n ** BigInt(Math.ceil(nilai.toString(2).length / pangkat));
  while (bawah < atas) {
    const tengah = (bawah + atas + 1n) / 2n;
    if (tengah ** BigInt(pangkat) <= nilai) bawah = tengah;
    else atas = tengah - 1n;
  }
  return bawah;
}
