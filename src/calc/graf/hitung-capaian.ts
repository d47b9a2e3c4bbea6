import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import { aturanCapaian } from '../aturan-capaian.ts';
import { capaianRentang } from '../capaian-rentang.ts';
import { capaian } from '../capaian.ts';
import { absen, dari, type Nilai } from '../nilai.ts';

/** Capaian menurut pedoman dan manual indikator; masukannya realisasi dan target yang diukur. */
export function hitungCapaian(pedoman: PeriodeModel['pedoman'], data: IndikatorModel['data']) {
  const { polarisasi, target_tertinggi: targetTertinggi, realisasi_terburuk: terburuk, target } = data;
  const aturan = aturanCapaian(pedoman.capaian, { targetTertinggi, terburuk: terburuk?.nilai });
  const batasAtas = pedoman.capaian.batas_atas?.nilai;
  const rentang = target.rentang && { bawah: target.rentang.bawah.nilai, atas: target.rentang.atas.nilai };
  return ([realisasi = absen('kosong'), ukur = absen('kosong')]: readonly Nilai[]): Nilai => {
    if (rentang !== undefined)
      return dari([realisasi] as const, ([r]) => capaianRentang(r, rentang, polarisasi, batasAtas, aturan));
    return dari([realisasi, ukur] as const, ([r, t]) => capaian(r, t, polarisasi, batasAtas, aturan));
  };
}
