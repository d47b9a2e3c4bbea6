import { z } from 'zod';
import { angka } from './angka.ts';
import { asal, kode, pengenal, tanggal, teks } from './teks.ts';

/** content/unit/<unit>/<periode>/pk.yaml: Perjanjian Kinerja. */
export const pk = z.strictObject({
  judul: teks,
  tempat: teks.optional(),
  tanggal: z
    .union([tanggal, z.literal('belum-terbit')], { error: 'harus tanggal TTTT-BB-HH atau belum-terbit' })
    .describe('Tanggal ditandatangani.'),
  pihak_pertama: pengenal.describe('Pejabat di instansi.yaml, atau belum-terbit.'),
  pihak_kedua: pengenal
    .optional()
    .describe('Atasan langsung, atau belum-terbit; kosong untuk pernyataan satu pihak.'),
  jabatan_pertama: teks.optional().describe('Jabatan pihak pertama bila orangnya belum terbit.'),
  jabatan_kedua: teks.optional().describe('Jabatan pihak kedua bila orangnya belum terbit.'),
  cetak_keterangan: z
    .boolean()
    .default(false)
    .describe('Keterangan target ikut dicetak, misalnya 30 (kategori terisi).'),
  cetak_program: z.boolean().default(true).describe('Baris program dicetak di lampiran pagu.'),
  rincian_anggaran: z
    .enum(['program', 'kegiatan', 'kro', 'ro', 'komponen'])
    .default('kegiatan')
    .describe('Sampai tingkat mana pagu dirinci di lampiran.'),
  revisi: z
    .array(
      z.strictObject({
        nomor: teks,
        tanggal,
        alasan: teks,
        perubahan: z.array(z.strictObject({ indikator: kode, target: angka })).min(1),
      }),
    )
    .default([])
    .describe('Rantai revisi; target yang terakhir berlaku dipakai mengukur.'),
  reform: z
    .array(z.strictObject({ indikator: kode, butir: z.array(teks).min(1) }))
    .default([])
    .describe('Lampiran reform/inovasi.'),
  asal: asal.optional(),
});
export type Pk = z.infer<typeof pk>;
