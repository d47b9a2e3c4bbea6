import { z } from 'zod';

/** Satuan yang lazim. `persen` dan `rupiah` dicetak sebagai lambang; lainnya sebagai kata bila diminta. */
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
  'laporan',
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
  'rekomendasi',
  'temuan',
  'jam pelajaran',
  'baris',
  'unit',
] as const;

/** Kata satuan apa pun; kosong bila angkanya tidak bersatuan. */
export type Satuan = string;

const KATA = /^(?:\p{L}+(?: \p{L}+)*)?$/u;

/** Satuan berupa kata biasa. Yang lazim disamakan huruf kecilnya: `Persen` sama dengan `persen`. */
export const satuan = z
  .string({ error: 'harus kata biasa' })
  .refine((tulisan) => KATA.test(tulisan), { error: 'harus kata biasa' })
  .overwrite((tulisan) => SATUAN.find((lazim) => lazim === tulisan.toLowerCase()) ?? tulisan)
  .meta({ examples: [...SATUAN] });
