import type { Fraction } from 'fraction.js';
import type { Pedoman } from '../schema/pedoman.ts';
import type { AturanCapaian } from './capaian.ts';

/** Yang ditetapkan manual indikator, bukan pedoman. */
export interface ManualIndikator {
  /** Targetnya sudah setinggi yang mungkin, misalnya opini WTP atau 100%. */
  readonly targetTertinggi?: boolean | undefined;
  readonly terburuk?: Fraction | undefined;
}

/**
 * Aturan capaian satu indikator dari pedoman instansinya dan manualnya; konversi berlaku hanya bila keduanya
 * menyebutnya. Keluar: masukan kelima `capaian`. Sumber: RULES 3.1.
 */
export function aturanCapaian(
  { target_negatif, titik_stabil, konversi, lonjakan }: Pedoman['capaian'],
  { targetTertinggi = false, terburuk }: ManualIndikator = {},
): AturanCapaian {
  return {
    targetNegatif: target_negatif?.dihitung,
    terburuk,
    titikStabil: titik_stabil?.titik.map(({ kedekatan, capaian }) => ({
      dari: kedekatan.nilai,
      menjadi: capaian.nilai,
    })),
    konversi: targetTertinggi ? konversi?.menjadi.nilai : undefined,
    lonjakan:
      lonjakan === undefined
        ? undefined
        : { diAtas: lonjakan.di_atas.nilai, menjadi: lonjakan.menjadi.nilai },
  };
}
