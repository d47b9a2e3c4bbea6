import type { Absen } from '../schema/angka.ts';
import { absen, type Nilai } from './nilai.ts';

/** Benar bila nilainya belum diisi; ketiadaan lain (n/a, tidak berlaku, belum terbit) memang sudah ditetapkan. */
export function isKosong(nilai: Nilai): nilai is Absen {
  return nilai.jenis === 'absen' && nilai.sebab === 'kosong';
}

/**
 * Kosong beserta keterangannya (`2 dari 3 indikator belum diisi`) bila salah satu butir belum diisi; `undefined` bila
 * tidak ada. `apa` sebutan butirnya. Sumber: RULES 3.2, yang belum diisi bukan n/a dan tidak dilewati.
 */
export function belumDiisi(butir: readonly Nilai[], apa: string): Absen | undefined {
  const belum = butir.filter(isKosong).length;
  return belum === 0 ? undefined : tulis(belum, butir.length, apa);
}

/**
 * Merambatkan kosong dari tingkat di bawahnya: banyak indikator yang belum diisi dijumlahkan, `dari` banyak indikator
 * seluruhnya. Kosong karena sebab lain (misalnya bobot belum ditulis) diteruskan bersama keterangannya.
 */
export function rambatKosong(bagian: readonly Nilai[], dari: number): Absen | undefined {
  const kosong = bagian.filter(isKosong);
  const belum = kosong.reduce((sum, satu) => sum + (satu.belum ?? 0), 0);
  return belum === 0 ? kosong[0] : tulis(belum, dari, 'indikator');
}

function tulis(belum: number, dari: number, apa: string): Absen {
  return { ...absen('kosong', `${belum} dari ${dari} ${apa} belum diisi`), belum };
}
