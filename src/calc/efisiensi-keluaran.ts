import { absen, angka, bilangan, type Nilai, NOL, SERATUS } from './nilai.ts';

/** Anggaran dan volume satu keluaran: pagu, realisasi anggaran (rupiah), target dan realisasi volume. */
export interface Keluaran {
  readonly pagu: Nilai;
  readonly realisasi: Nilai;
  readonly targetVolume: Nilai;
  readonly realisasiVolume: Nilai;
}

/**
 * Efisiensi bentuk lama dalam persen, belum dibatasi: rata-rata 1 - (RAK/RVK) / (PAK/TVK), yaitu biaya nyata per
 * keluaran dibanding biaya rencananya. Untuk membaca laporan lama; bentuk resmi sesudahnya `efisiensi`.
 * Keluaran tanpa angka lengkap, atau dengan pagu, target, atau realisasi volume nol, membuat hasilnya n/a.
 * Sumber: PMK 249/PMK.02/2011 menurut LAKIP Itjen 2019 hal. 42, RULES 4 [C].
 */
export function efisiensiKeluaran(keluaran: readonly Keluaran[]): Nilai {
  if (keluaran.length === 0) return absen('tidak-berlaku', 'tidak ada keluaran beranggaran');
  let jumlah = NOL;
  for (const { pagu, realisasi, targetVolume, realisasiVolume } of keluaran) {
    const [pa, ra] = [bilangan(pagu), bilangan(realisasi)];
    const [tv, rv] = [bilangan(targetVolume), bilangan(realisasiVolume)];
    if (pa === undefined || ra === undefined || tv === undefined || rv === undefined)
      return absen('na', 'ada keluaran yang angkanya tidak lengkap');
    if (pa.lte(NOL) || tv.lte(NOL) || rv.lte(NOL))
      return absen('na', 'pagu dan volume keluaran harus di atas nol');
    jumlah = jumlah.add(SERATUS.sub(ra.div(rv).div(pa.div(tv)).mul(SERATUS)));
  }
  return angka(jumlah.div(keluaran.length));
}
