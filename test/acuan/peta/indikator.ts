import type { Peta, Rujukan } from '../banding.ts';
import type { BarisAcuan } from '../tabel.ts';
import { ikuDari, perspektifDari, sasaranDari } from './sebutan.ts';

/** Kolom tabel berbaris IKU, dan fakta indikator yang dicetaknya. */
type Kolom = Readonly<Record<string, (iku: string) => Rujukan>>;

const KINERJA: Kolom = {
  Target: (iku) => `${iku}.target`,
  TARGET: (iku) => `${iku}.target`,
  'Target Tahunan': (iku) => `${iku}.target`,
  'Target Kinerja': (iku) => `${iku}.target`,
  Realisasi: (iku) => `${iku}.realisasi`,
  'Realisasi Kinerja': (iku) => `${iku}.realisasi`,
  'Capaian Kinerja': (iku) => `${iku}.capaian`,
  '%': (iku) => `${iku}.capaian`,
};

/** Tabel 3 dan 29: kolom blokir mencetak pengurangan bersih sebagai bilangan positif. */
const ANGGARAN: Kolom = {
  'Anggaran Awal (Rp)': (iku) => `${iku}.pagu-awal`,
  Blokir: (iku) => ({ fakta: `${iku}.perubahan`, tanda: -1 }),
  'Anggaran Akhir': (iku) => `${iku}.pagu`,
  'Pagu Anggaran (Rp)': (iku) => `${iku}.pagu`,
  'Realisasi Anggaran (Rp)': (iku) => `${iku}.realisasi-anggaran`,
  'Penyerapan Anggaran (%)': (iku) => `${iku}.serapan`,
  Efisiensi: (iku) => `${iku}.efisiensi`,
};

function perIku(id: string, kodeIku: string, teks: readonly string[], kolom: Kolom): Peta {
  return {
    id,
    teks: [...teks, kodeIku],
    kunci: ({ sel }, nama) => {
      const iku = ikuDari(sel.get(kodeIku) ?? '');
      return iku === undefined ? undefined : kolom[nama]?.(iku);
    },
  };
}

const SKOR: Readonly<Record<string, string>> = { 'Skor SS': 'skor', Bobot: 'bobot', NKP: 'nkp' };

function kunciSkor({ sel }: BarisAcuan, kolom: string): string | undefined {
  const sebutan = sel.get('Sasaran / Indikator') ?? '';
  if (sebutan === 'NPSS') return kolom === 'NKP' ? 'npss' : undefined;
  const perspektif = perspektifDari(sebutan);
  const skor = SKOR[kolom];
  if (perspektif !== undefined) return skor === undefined ? undefined : `${perspektif}.${skor}`;
  const sasaran = sasaranDari(sebutan);
  return sasaran !== undefined && kolom === 'NSS' ? `${sasaran}.nss` : undefined;
}

const rinci = perIku('scorecard_rinci', 'Sasaran / Indikator', [], KINERJA);

/** Urutan baris tabel Renstra; satu indikatornya tidak masuk Perjanjian Kinerja. */
const RENSTRA = [1, 2, 3, 4, 5, 6, 7, 'sistem-informasi-terintegrasi', 8, 9, 10, 11, 12, 13] as const;

function kunciRenstra({ urut }: BarisAcuan, kolom: string): string | undefined {
  const indikator = RENSTRA[urut - 1];
  if (indikator === undefined || !/^20\d\d$/.test(kolom)) return undefined;
  return typeof indikator === 'number'
    ? `IKU.${indikator}.target-renstra.${kolom}`
    : `renstra.${indikator}.target.${kolom}`;
}

/** Tabel yang barisnya indikator, sasaran, atau perspektif. */
export const PETA_INDIKATOR: readonly Peta[] = [
  perIku('tabel_2', 'KODE IKU', ['KODE SS'], KINERJA),
  perIku('pk_lampiran', 'KODE IKU', ['KODE SS'], KINERJA),
  perIku('ringkasan_capaian', 'Sasaran / Indikator', [], KINERJA),
  perIku('tabel_3', 'Kode IKU', ['Kode SS'], { ...KINERJA, ...ANGGARAN }),
  perIku('tabel_29', 'Kode IKU', ['Kode SS'], { ...KINERJA, ...ANGGARAN }),
  perIku('tabel_30', 'Kode IKU', ['Kode SS'], { ...KINERJA, ...ANGGARAN }),
  perIku('tabel_32', 'Kode IKU', [], { ...KINERJA, ...ANGGARAN }),
  { id: 'renstra_2_6', teks: ['Indikator Kinerja Utama'], kunci: kunciRenstra },
  { id: 'scorecard_ringkas', teks: ['Sasaran / Indikator'], kunci: kunciSkor },
  {
    ...rinci,
    kunci: (baris, kolom, tabel) => rinci.kunci(baris, kolom, tabel) ?? kunciSkor(baris, kolom),
  },
];
