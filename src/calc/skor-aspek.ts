import type { Fraction } from 'fraction.js';
import { absen, angka, dari, type Nilai, NOL } from './nilai.ts';

/** Satu aspek survei: jumlah nilai jawaban, banyak soal, dan bobotnya dalam persen. */
export interface AspekSurvei {
  readonly nama: string;
  readonly nilai: Nilai;
  readonly soal: Fraction;
  readonly bobot: Fraction;
}

/**
 * Skor satu aspek dalam persen: nilai : (soal x nilai tertinggi per soal) x bobot. Nilai di luar 0 sampai nilai
 * tertinggi, atau aspek tanpa soal, menjadi n/a dan disebut. Sumber: S1:933-943 (Tabel 18 kolom d-h) [S].
 */
export function skorAspek({ nama, nilai, soal, bobot }: AspekSurvei, perSoal: Fraction): Nilai {
  return dari([nilai] as const, ([isi]) => {
    const tertinggi = soal.mul(perSoal);
    if (tertinggi.lte(NOL)) return absen('na', `aspek ${nama} tidak punya soal`);
    if (isi.lt(NOL) || isi.gt(tertinggi))
      return absen('na', `nilai aspek ${nama} di luar 0 sampai nilai tertingginya`);
    return angka(isi.div(tertinggi).mul(bobot));
  });
}
