import type { Fraction } from 'fraction.js';
import { absen, angka, type Nilai, SERATUS } from './nilai.ts';

/** Penyebut efisiensi: pengeluaran seharusnya (resmi), realisasi (yang dipakai cetakan 2023), atau pagu (RULES 4). */
export type PenyebutEfisiensi = 'seharusnya' | 'realisasi' | 'pagu';

/**
 * Efisiensi dalam persen, belum dibatasi: (jumlah pagu x capaian - jumlah realisasi) / penyebut x 100
 * (PMK 22/PMK.02/2021; S1:1658). Capaian dalam persen; pagu dan realisasi dalam rupiah.
 */
export function efisiensi(
  bagian: readonly { readonly pagu: Fraction; readonly capaian: Fraction; readonly realisasi: Fraction }[],
  penyebut: PenyebutEfisiensi,
): Nilai {
  const [pertama, ...lain] = bagian.map(({ pagu, capaian, realisasi }) => ({
    seharusnya: pagu.mul(capaian).div(SERATUS),
    realisasi,
    pagu,
  }));
  if (pertama === undefined) return absen('tidak-berlaku', 'tidak ada indikator beranggaran');
  const total = lain.reduce(
    (sum, { seharusnya, realisasi, pagu }) => ({
      seharusnya: sum.seharusnya.add(seharusnya),
      realisasi: sum.realisasi.add(realisasi),
      pagu: sum.pagu.add(pagu),
    }),
    pertama,
  );
  const dasar = total[penyebut];
  if (dasar.n === 0n) return absen('na', 'penyebut efisiensi nol');
  return angka(total.seharusnya.sub(total.realisasi).div(dasar).mul(SERATUS));
}
