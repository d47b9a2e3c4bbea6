import type { PokokView } from '../view/bentuk.ts';

/** Angka pokok menurut tingkatnya: laporan, perspektif, indikator. */
export function kelompokPokok(pokok: readonly PokokView[]): {
  readonly utama: readonly PokokView[];
  readonly perspektif: readonly PokokView[];
  readonly indikator: readonly PokokView[];
} {
  const tingkat = ({ fakta }: PokokView): 'utama' | 'perspektif' | 'indikator' =>
    fakta.startsWith('perspektif.')
      ? 'perspektif'
      : /\.(capaian|target)$/.test(fakta) && !fakta.startsWith('anggaran.')
        ? 'indikator'
        : 'utama';
  const { utama = [], perspektif = [], indikator = [] } = Object.groupBy(pokok, tingkat);
  return { utama, perspektif, indikator };
}
