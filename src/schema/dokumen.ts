import { z } from 'zod';
import { tahun } from './angka.ts';
import { pengenal, tanggal, teks } from './teks.ts';
import { TRIWULAN } from './triwulan.ts';

/** content/unit/<unit>/<periode>/<jenis>/dokumen.yaml */
export const dokumen = z.strictObject({
  profil: pengenal.describe('Profil di templates/.'),
  judul: teks,
  status: z.enum(['rancangan', 'final']),
  tempat: teks.optional(),
  tanggal: z.union([tanggal, z.literal('belum-terbit'), z.literal('tidak-terbaca')], {
    error: 'harus tanggal TTTT-BB-HH, belum-terbit, atau tidak-terbaca',
  }),
  penandatangan: pengenal.describe('Pejabat di instansi.yaml, belum-terbit, atau tidak-terbaca.'),
  jabatan_penandatangan: teks
    .optional()
    .describe('Jabatan yang dicetak bila penandatangannya belum-terbit atau tidak-terbaca.'),
  reviu: z
    .strictObject({ tempat: teks.optional(), tanggal, penandatangan: pengenal })
    .optional()
    .describe('Pernyataan Telah Direviu.'),
  triwulan: z.enum(TRIWULAN).optional().describe('Triwulan yang dilaporkan; kosong berarti keempatnya.'),
  diterima: z
    .array(
      z.strictObject({
        aturan: pengenal.describe('Pengenal aturan audit, misalnya populasi-sama.'),
        di: teks.describe('Nama bagian (bab-3), subjek data (IKU.4), atau potongan tulisannya.'),
        alasan: teks.describe('Mengapa perbedaan itu benar.'),
      }),
    )
    .default([])
    .describe('Perbedaan yang dibenarkan; tetap tampak di halaman konsistensi bersama alasannya.'),
  tahun_pembanding: z.array(tahun).default([]).describe('Tahun-tahun lampau dalam tabel perbandingan.'),
});
export type DokumenData = z.infer<typeof dokumen>;
