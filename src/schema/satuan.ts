import { z } from 'zod';

/** Satuan yang dikenal. `persen` dan `rupiah` dicetak sebagai lambang; lainnya sebagai kata bila diminta. */
export const SATUAN = [
  'persen',
  'indeks',
  'nilai',
  'skor',
  'poin',
  'poin persen',
  'rupiah',
  'instansi',
  'lembaga',
  'instrumen',
  'dokumen',
  'orang',
  'pegawai',
  'peraturan',
  'surat edaran',
  'regulasi',
  'sistem informasi',
  'kegiatan',
  'soal',
  'aspek',
  'indikator',
  'sasaran',
  'kebijakan',
  'temuan',
  'jam pelajaran',
  'baris',
  'unit',
  '',
] as const;
export type Satuan = (typeof SATUAN)[number];
export const satuan = z.enum(SATUAN, { error: 'satuan tidak dikenal' });
