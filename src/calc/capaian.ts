import type { Fraction } from 'fraction.js';
import { interpolasi, type Titik } from './interpolasi.ts';
import { absen, angka, dari, type Nilai, NOL, SERATUS } from './nilai.ts';

export type Polarisasi = 'maksimum' | 'minimum' | 'stabil';

/** Aturan pedoman dan manual indikator di luar rumus pokok; yang tidak ditulis tidak berlaku. */
export interface AturanCapaian {
  /** Target negatif pada polarisasi maksimum dihitung (2 - R/T). */
  readonly targetNegatif?: boolean | undefined;
  /** Realisasi terburuk menurut manual, untuk target nol pada polarisasi minimum. */
  readonly terburuk?: Fraction | undefined;
  /** Kurva kedekatan menjadi capaian pada polarisasi stabil. */
  readonly titikStabil?: readonly Titik[] | undefined;
  /** Capaian bila target tertinggi yang mungkin terpenuhi; hanya bila manual indikator menandainya. */
  readonly konversi?: Fraction | undefined;
  /** Capaian di atas `diAtas` ditetapkan `menjadi`. */
  readonly lonjakan?: { readonly diAtas: Fraction; readonly menjadi: Fraction } | undefined;
}

/**
 * Capaian dalam persen, tanpa pembulatan, dibatasi 0 sampai batas atas pedoman (tanpa batas bila pedoman tidak punya).
 * Maksimum R/T; minimum 2 - R/T; stabil kedekatan 100 - |R/T - 1| x 100, lalu kurva pedoman bila ada.
 * Target negatif: hanya maksimum dan hanya bila pedoman mengaturnya, 2 - R/T. Target nol: hanya minimum dengan
 * realisasi terburuk W, (W - R)/W. Di luar itu n/a bersebab, tidak pernah angka. Target dan realisasi bersatuan sama.
 * Sumber: RULES 3.1 (keluarga Kemenkeu) [C]; S1:421 untuk maksimum BKN [S].
 */
export function capaian(
  realisasi: Fraction,
  target: Fraction,
  polarisasi: Polarisasi,
  batasAtas?: Fraction,
  aturan: AturanCapaian = {},
): Nilai {
  return dari([mentah(realisasi, target, polarisasi, aturan)] as const, ([persen]) => {
    const hasil = dikonversi(persen, tercapai(realisasi, target, polarisasi), aturan);
    if (hasil.lt(NOL)) return angka(NOL);
    return angka(batasAtas !== undefined && hasil.gt(batasAtas) ? batasAtas : hasil);
  });
}

function mentah(realisasi: Fraction, target: Fraction, polarisasi: Polarisasi, aturan: AturanCapaian): Nilai {
  if (target.equals(NOL) && polarisasi === 'minimum') return terhadapTerburuk(realisasi, aturan.terburuk);
  const dihitung = target.gt(NOL) || (target.lt(NOL) && polarisasi === 'maksimum' && aturan.targetNegatif);
  if (!dihitung) return absen('na', 'target nol atau negatif tidak punya capaian menurut pedoman ini');
  const rasio = realisasi.div(target).mul(SERATUS);
  if (polarisasi === 'stabil') {
    const kedekatan = SERATUS.sub(rasio.sub(SERATUS).abs());
    return aturan.titikStabil === undefined ? angka(kedekatan) : interpolasi(kedekatan, aturan.titikStabil);
  }
  return angka(polarisasi === 'maksimum' && target.gt(NOL) ? rasio : SERATUS.mul(2).sub(rasio));
}

function terhadapTerburuk(realisasi: Fraction, terburuk: Fraction | undefined): Nilai {
  if (terburuk === undefined)
    return absen(
      'na',
      'target nol atau negatif tidak punya capaian menurut pedoman ini tanpa realisasi terburuk di manual indikator',
    );
  if (terburuk.lte(NOL)) return absen('na', 'realisasi terburuk di manual indikator harus di atas nol');
  return angka(terburuk.sub(realisasi).div(terburuk).mul(SERATUS));
}

/** Target tertinggi terpenuhi; pada polarisasi stabil kurvanya sendiri yang menentukan. */
function tercapai(realisasi: Fraction, target: Fraction, polarisasi: Polarisasi): boolean {
  if (polarisasi === 'stabil') return false;
  return polarisasi === 'maksimum' ? realisasi.gte(target) : realisasi.lte(target);
}

function dikonversi(persen: Fraction, terpenuhi: boolean, { konversi, lonjakan }: AturanCapaian): Fraction {
  if (konversi !== undefined && terpenuhi) return konversi;
  return lonjakan !== undefined && persen.gt(lonjakan.diAtas) ? lonjakan.menjadi : persen;
}
