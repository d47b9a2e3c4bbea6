import { z } from 'zod';
import { rupiah } from './angka.ts';
import { asal, kode, pengenal, tanggal, teks } from './teks.ts';
import { unik } from './unik.ts';

/** Satu rincian output: siapa pelaksananya, indikator yang dilayani, dan realisasinya. */
const ro = z.strictObject({
  kode: kode.describe('Kode RO sebagaimana dipakai dokumen, misalnya 001.ABQ.001.'),
  nama: teks,
  unit: pengenal.optional().describe('Unit pelaksana; wajib bila RO punya pagu.'),
  indikator: kode.optional().describe('Indikator yang dilayani; wajib bila RO punya pagu.'),
  prioritas_nasional: z.boolean().default(false),
  realisasi: rupiah.optional(),
  asal: asal.optional(),
});

/** content/unit/<unit>/<periode>/anggaran.yaml: struktur dan buku revisi; semua kolom lain diturunkan. */
export const anggaran = z.strictObject({
  program: z.strictObject({ kode, nama: teks }).optional(),
  kegiatan: z.strictObject({ kode, nama: teks }).optional(),
  kro: unik(z.array(z.strictObject({ kode, nama: teks, ro: z.array(ro).min(1) })), 'kode').default([]),
  revisi: z
    .array(
      z.strictObject({
        nomor: teks.describe('Nomor urut atau nomor DIPA revisi.'),
        jenis: z.enum(['awal', 'blokir', 'penambahan', 'pengurangan']),
        tanggal: tanggal.optional(),
        sumber_dana: teks.optional(),
        rincian: z.record(kode, rupiah).describe('RO: jumlah, selalu positif.'),
        asal: asal.optional(),
      }),
    )
    .default([]),
  per_unit: unik(
    z.array(z.strictObject({ unit: pengenal, pagu: rupiah, realisasi: rupiah, asal: asal.optional() })),
    'unit',
  )
    .default([])
    .describe('Tahun lampau yang hanya diketahui per unit.'),
});
export type Anggaran = z.infer<typeof anggaran>;
