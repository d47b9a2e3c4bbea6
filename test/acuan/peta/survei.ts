import type { Peta } from '../banding.ts';
import type { BarisAcuan } from '../tabel.ts';

const SURVEI = 'survei.manajemen-kinerja';

const BOBOT: Readonly<Record<string, string>> = {
  Bobot: 'bobot',
  'Jumlah Soal': 'soal',
  'Nilai Maksimal': 'nilai-maksimal',
};

function kunciBobot({ sel }: BarisAcuan, kolom: string): string | undefined {
  const ukuran = BOBOT[kolom];
  if (ukuran === undefined) return undefined;
  const aspek = /^([A-E])\. /.exec(sel.get('Kategori') ?? '')?.[1];
  return aspek === undefined ? `${SURVEI}.${ukuran}` : `${SURVEI}.aspek.${aspek}.${ukuran}`;
}

const RESPONDEN: Readonly<Record<string, string>> = {
  'JUMLAH INSTANSI': 'instansi',
  'MENGISI SURVEI': 'responden',
  PERSENTASE: 'tingkat-isi',
};

function kunciResponden({ sel }: BarisAcuan, kolom: string): string | undefined {
  const ukuran = RESPONDEN[kolom];
  if (ukuran === undefined) return undefined;
  switch (sel.get('JENIS INSTANSI')) {
    case 'Instansi Pusat':
      return `${SURVEI}.pusat.${ukuran}`;
    case 'Instansi Daerah':
      return `${SURVEI}.daerah.${ukuran}`;
    case 'Total':
      return `${SURVEI}.${ukuran}`;
    default:
      return undefined;
  }
}

const HASIL: Readonly<Record<string, string>> = {
  'JUMLAH INSTANSI': 'instansi',
  'JUMLAH RESPONDEN': 'responden',
  'SANGAT BAIK': 'sangat-baik',
  BAIK: 'baik',
  CUKUP: 'cukup',
  KURANG: 'kurang',
  'SANGAT KURANG': 'sangat-kurang',
};

function kunciHasil({ sel, urut }: BarisAcuan, kolom: string): string | undefined {
  const ukuran = HASIL[kolom];
  if (ukuran === undefined) return undefined;
  const wilayah = sel.get('WILAYAH KERJA') ?? '';
  if (/^(PUSAT|KANREG \d+)$/.test(wilayah)) return `${SURVEI}.wilayah.${urut}.${ukuran}`;
  if (wilayah === 'Jumlah') return `${SURVEI}.${ukuran}`;
  if (wilayah === 'Persentase Hasil Survei') return `${SURVEI}.${ukuran}.persen`;
  // Baris terakhir adalah satu sel gabungan di bawah Sangat Baik dan Baik.
  return wilayah === '' && kolom === 'SANGAT BAIK' ? `${SURVEI}.minimal-baik.persen` : undefined;
}

/** Tabel rancangan dan hasil survei manajemen kinerja. */
export const PETA_SURVEI: readonly Peta[] = [
  {
    id: 'tabel_18',
    teks: ['Kategori'],
    formulir: [
      'Nilai Evaluasi',
      'Nilai Capaian (f = e x 2)',
      '% Capaian (g = f / (e x 2))',
      'Skor (h = g x a)',
    ],
    kunci: kunciBobot,
  },
  { id: 'tabel_6_bis', teks: ['JENIS INSTANSI'], kunci: kunciResponden },
  { id: 'tabel_7_bis', teks: ['WILAYAH KERJA'], kunci: kunciHasil },
];
