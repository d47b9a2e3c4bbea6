import type { Peta } from '../banding.ts';
import { unitDari } from './sebutan.ts';

/** Kolom tabel per direktorat dan ukuran indikatornya. */
type Kolom = Readonly<Record<string, string>>;

const CAPAIAN: Kolom = { Target: 'target', Realisasi: 'realisasi', Capaian: 'capaian' };

const DIMENSI: Kolom = {
  Kualifikasi: 'kualifikasi',
  Kompetensi: 'kompetensi',
  Kinerja: 'kinerja',
  Disiplin: 'disiplin',
  Realisasi: 'realisasi',
};

/** Baris direktorat menunjuk nilai unit; baris rata-rata menunjuk nilai indikator. */
function perUnit(id: string, iku: string, kolom: Kolom): Peta {
  return {
    id,
    teks: ['Unit Kerja'],
    kunci: ({ sel }, nama) => {
      const unit = unitDari(sel.get('Unit Kerja') ?? '');
      const ukuran = kolom[nama];
      if (unit === undefined || ukuran === undefined) return undefined;
      return unit === '' ? `${iku}.${ukuran}` : `${iku}.${ukuran}.${unit}`;
    },
  };
}

/** Tabel indikator yang dirinci per direktorat. */
export const PETA_UNIT: readonly Peta[] = [
  perUnit('tabel_6', 'IKU.2', CAPAIAN),
  perUnit('tabel_19', 'IKU.7', CAPAIAN),
  perUnit('tabel_20', 'IKU.8', CAPAIAN),
  perUnit('tabel_22', 'IKU.8', DIMENSI),
];
