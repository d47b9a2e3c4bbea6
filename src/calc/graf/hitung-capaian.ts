import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import { aturanCapaian } from '../aturan-capaian.ts';
import { capaianRentang } from '../capaian-rentang.ts';
import { capaian } from '../capaian.ts';
import { dari, type Nilai } from '../nilai.ts';

/** Capaian menurut pedoman dan manual indikator; masukannya realisasi dan target yang diukur. */
export function hitungCapaian(
  pedoman: PeriodeModel['pedoman'],
  {
    polarisasi,
    target_tertinggi: targetTertinggi,
    realisasi_terburuk,
    target: { rentang },
  }: IndikatorModel['data'],
): {
  readonly rumus: 'capaian' | 'capaian-rentang';
  readonly hitung: (masukan: readonly [Nilai, Nilai]) => Nilai;
} {
  const aturan = aturanCapaian(pedoman.capaian, { targetTertinggi, terburuk: realisasi_terburuk?.nilai });
  const batasAtas = pedoman.capaian.batas_atas?.nilai;
  if (rentang === undefined)
    return {
      rumus: 'capaian',
      hitung: (masukan) => dari(masukan, ([r, t]) => capaian(r, t, polarisasi, batasAtas, aturan)),
    };
  const batas = { bawah: rentang.bawah.nilai, atas: rentang.atas.nilai };
  return {
    rumus: 'capaian-rentang',
    hitung: ([realisasi]) =>
      dari([realisasi] as const, ([r]) => capaianRentang(r, batas, polarisasi, batasAtas, aturan)),
  };
}
