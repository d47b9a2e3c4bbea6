import { z } from 'zod';
import { asal, kode, pengenal, tanggal, teks } from './teks.ts';

/** content/unit/<unit>/<periode>/pk.yaml: Perjanjian Kinerja. */
export const pk = z.strictObject({
  judul: teks,
  tempat: teks.optional(),
  tanggal: z
    .union([tanggal, z.literal('belum-terbit')], { error: 'harus tanggal TTTT-BB-HH atau belum-terbit' })
    .describe('Tanggal ditandatangani.'),
  pihak_pertama: pengenal.describe('Pejabat di instansi.yaml.'),
  pihak_kedua: pengenal.optional().describe('Atasan langsung; kosong untuk pernyataan satu pihak.'),
  reform: z
    .array(z.strictObject({ indikator: kode, butir: z.array(teks).min(1) }))
    .default([])
    .describe('Lampiran reform/inovasi.'),
  asal: asal.optional(),
});
export type Pk = z.infer<typeof pk>;
