import { z } from 'zod';
import { keyakinan, pengenal, teks } from './teks.ts';

/** Judul boleh memuat {tahun}, {tahun_lalu}, {unit}, dan {renstra}. */
const bagian = z.strictObject({ judul: teks, wajib: z.boolean().default(true) });

const berkasBagian = z.strictObject({
  berkas: pengenal,
  judul: teks,
  wajib: z.boolean().default(true),
  bawaan: z
    .boolean()
    .default(false)
    .describe('Bila unit tidak menulis berkasnya, isi di folder profil yang dipakai.'),
  bila: z
    .enum([
      'target-triwulan',
      'reform',
      'revisi',
      'predikat',
      'kompilasi',
      'silsilah',
      'silsilah-target',
      'lhe',
      'reviu',
    ])
    .optional()
    .describe('Bawaan dipakai hanya bila datanya ada.'),
  bagian: z.array(bagian).default([]).describe('Subbab (##) menurut urutan resmi.'),
});
export type BagianProfil = z.infer<typeof berkasBagian>;

/** Satu analisis yang harus ada untuk setiap indikator, dan apa saja di dalam bab yang memenuhinya. */
const analisis = z.strictObject({
  id: pengenal,
  judul: teks.describe('Judul bagiannya di bawah judul indikator; salah satu cara memenuhinya.'),
  tabel: z.array(teks).default([]).describe('Isi <Tabel> atau <Grafik> indikator itu yang memenuhinya.'),
  fakta: z.array(teks).default([]).describe('Nama fakta indikator itu yang memenuhinya, misalnya kenaikan.'),
  wajib: z.boolean().default(true),
});
export type AnalisisProfil = z.infer<typeof analisis>;

/** templates/<profil>/profil.yaml: susunan bab resmi sebuah jenis dokumen. */
export const profil = z.strictObject({
  jenis: z.enum(['renja', 'pk', 'lkj', 'roadmap', 'triwulan', 'predikat']),
  judul: teks,
  nama_jenis: teks.describe('Nama jenis dokumen dalam kalimat, misalnya Laporan Kinerja.'),
  sumber: teks,
  keyakinan,
  sebutan_gambar: z.enum(['Gambar', 'Grafik']).default('Gambar'),
  penomoran: z.enum(['angka', 'huruf']).default('angka').describe('Subbab 1.1. atau A.'),
  analisis_wajib: z
    .array(analisis)
    .default([])
    .describe('Analisis yang harus ada untuk setiap indikator, misalnya tujuh analisis PermenPANRB 53/2014.'),
  tabel_wajib: z.array(teks).default([]).describe('Isi <Tabel> yang harus ada di dokumen.'),
  sampul: z.boolean().default(true).describe('Dicetak dengan sampul.'),
  daftar_isi: z.boolean().default(true).describe('Dicetak dengan daftar isi, tabel, dan gambar.'),
  depan: z.array(berkasBagian).default([]),
  bab: z.array(berkasBagian).default([]),
  lampiran: z.array(berkasBagian).default([]),
});
export type Profil = z.infer<typeof profil>;
