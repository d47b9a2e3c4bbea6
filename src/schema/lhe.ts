import { z } from 'zod';
import { angka, tahun } from './angka.ts';
import { asal, tanggal, teks } from './teks.ts';
import { unik } from './unik.ts';

/** Keadaan tindak lanjut sebuah rekomendasi. */
export const STATUS_TINDAK_LANJUT = ['belum', 'proses', 'selesai'] as const;

const rekomendasi = z
  .strictObject({
    nomor: teks.describe('Nomor rekomendasi menurut laporan hasil evaluasi.'),
    uraian: teks,
    tindak_lanjut: teks.optional().describe('Yang sudah dikerjakan; wajib bila selesai.'),
    status: z.enum(STATUS_TINDAK_LANJUT),
    penanggung_jawab: teks.optional(),
    batas: tanggal.optional().describe('Batas waktu penyelesaian.'),
    bukti: teks.optional().describe('Bukti dukung: nama dokumen, nomor, atau alamatnya.'),
  })
  .refine(({ status, tindak_lanjut }) => status !== 'selesai' || tindak_lanjut !== undefined, {
    error: 'harus memuat tindak_lanjut karena statusnya selesai',
  });

/** content/unit/<unit>/<periode>/lhe.yaml: laporan hasil evaluasi AKIP terakhir dan tindak lanjutnya. */
export const lhe = z.strictObject({
  tahun: tahun.describe('Tahun kinerja yang dievaluasi.'),
  nilai: angka.describe('Nilai hasil evaluasi AKIP.'),
  predikat: teks.optional().describe('Predikat sebagaimana tertulis dalam laporan hasil evaluasi.'),
  surat: teks.describe('Judul dan nomor laporan hasil evaluasi.'),
  tanggal: z.union([tanggal, z.literal('tidak-terbaca')], {
    error: 'harus tanggal TTTT-BB-HH atau tidak-terbaca',
  }),
  rekomendasi: unik(z.array(rekomendasi), 'nomor'),
  asal: asal.optional(),
});
export type Lhe = z.infer<typeof lhe>;
