import type { Peta, Rujukan } from '../banding.ts';
import { anggaranDari, unitDari } from './sebutan.ts';

type Kolom = Readonly<Record<string, (pokok: string) => Rujukan>>;

/** Tabel 25 dan tabel sesudah Tabel 29; blokir dan penambahan menurut buku revisi, sebelum saling dikurangkan. */
const PER_UNIT: Kolom = {
  'Pagu Anggaran (Rp)': (pokok) => `${pokok}.awal`,
  Blokir: (pokok) => `${pokok}.blokir`,
  Penambahan: (pokok) => `${pokok}.penambahan`,
  'Pagu Anggaran Akhir': (pokok) => `${pokok}.akhir`,
  'Realisasi Anggaran (Rp)': (pokok) => `${pokok}.realisasi`,
  'Sisa Anggaran (Rp)': (pokok) => `${pokok}.sisa`,
  'Realisasi Anggaran (%)': (pokok) => `${pokok}.serapan`,
};

/** Tabel 28: kolom blokir mencetak perubahan bersih, pengurangan positif dan penambahan dalam kurung. */
const PER_RO: Kolom = {
  'ANGGARAN (Rp)': (pokok) => `${pokok}.awal`,
  BLOKIR: (pokok) => ({ fakta: `${pokok}.perubahan`, tanda: -1 }),
  'ANGGARAN AKHIR (Rp)': (pokok) => `${pokok}.akhir`,
};

const SERAPAN_RO: Kolom = {
  'PAGU ANGGARAN (Rp)': (pokok) => `${pokok}.akhir`,
  'REALISASI ANGGARAN (Rp)': (pokok) => `${pokok}.realisasi`,
  '% PENYERAPAN ANGGARAN': (pokok) => `${pokok}.serapan`,
  'SISA ANGGARAN': (pokok) => `${pokok}.sisa`,
};

const UKURAN_TAHUN: Readonly<Record<string, string>> = {
  Pagu: 'akhir',
  Realisasi: 'realisasi',
  Penyerapan: 'serapan',
};

function pokokUnit(sebutan: string): string | undefined {
  const unit = unitDari(sebutan);
  if (unit === undefined) return undefined;
  return unit === '' ? 'anggaran' : `anggaran.unit.${unit}`;
}

function tabel(
  id: string,
  kepala: string,
  pokokDari: (sebutan: string) => string | undefined,
  kolom: Kolom,
): Peta {
  return {
    id,
    teks: [kepala],
    kunci: ({ sel }, nama) => {
      const pokok = pokokDari(sel.get(kepala) ?? '');
      return pokok === undefined ? undefined : kolom[nama]?.(pokok);
    },
  };
}

/** Tabel pagu, revisi, realisasi, dan serapan. */
export const PETA_ANGGARAN: readonly Peta[] = [
  tabel('tabel_25', 'Unit Kerja', pokokUnit, PER_UNIT),
  tabel('unit_setelah_tabel_29', 'Unit Kerja', pokokUnit, PER_UNIT),
  tabel('tabel_28', 'KODE', anggaranDari, PER_RO),
  tabel('penyerapan_ro', 'KODE', anggaranDari, SERAPAN_RO),
  {
    id: 'tabel_31',
    teks: ['Unit Kerja'],
    kunci: ({ sel }, kolom) => {
      const pokok = pokokUnit(sel.get('Unit Kerja') ?? '');
      const [nama, tahun] = kolom.split(' ');
      const ukuran = UKURAN_TAHUN[nama ?? ''];
      if (pokok === undefined || ukuran === undefined || tahun === undefined) return undefined;
      return tahun === '2023' ? `${pokok}.${ukuran}` : `${pokok}.${ukuran}.${tahun}`;
    },
  },
  {
    id: 'pk_anggaran',
    teks: ['Kode/ KRO', 'Pagu Alokasi'],
    kunci: (_baris, kolom) => (kolom === 'Jumlah' ? 'anggaran.awal' : undefined),
  },
];
