import { z } from 'zod';
import { rupiah, rupiahAtauNihil } from './angka.ts';
import { asal, kode, pengenal, tanggal, teks } from './teks.ts';
import { unik } from './unik.ts';

/** Isi `indikator` sebuah RO yang memang tidak melayani indikator mana pun, misalnya layanan sarana. */
export const TIDAK_TERKAIT = 'tidak-terkait';

/** Satu rincian output: siapa pelaksananya, indikator yang dilayani, dan realisasinya. */
const ro = z.strictObject({
  kode: kode.describe('Kode RO sebagaimana dipakai dokumen, misalnya 001.ABQ.001.'),
  nama: teks,
  unit: pengenal.optional().describe('Unit pelaksana; wajib bila RO punya pagu.'),
  indikator: kode
    .optional()
    .describe(
      `Indikator yang dilayani; wajib bila RO punya pagu. Tulis ${TIDAK_TERKAIT} bila RO tidak melayani satu indikator pun.`,
    ),
  prioritas_nasional: z.boolean().default(false),
  realisasi: rupiah.optional(),
  komponen: unik(z.array(z.strictObject({ kode, nama: teks, pagu: rupiah })), 'kode')
    .default([])
    .describe('Komponen di bawah RO; jumlahnya sama dengan pagu awal RO.'),
  asal: asal.optional(),
});

/** content/unit/<unit>/<periode>/anggaran.yaml: struktur dan buku revisi; semua kolom lain diturunkan. */
export const anggaran = z.strictObject({
  program: unik(z.array(z.strictObject({ kode, nama: teks })), 'kode').default([]),
  kegiatan: unik(z.array(z.strictObject({ kode, nama: teks, program: kode.optional() })), 'kode').default([]),
  kro: unik(
    z.array(
      z.strictObject({
        kode,
        nama: teks,
        kegiatan: kode.optional().describe('Wajib bila kegiatannya lebih dari satu.'),
        ro: z.array(ro).min(1),
      }),
    ),
    'kode',
  ).default([]),
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
  per_sasaran: unik(
    z.array(z.strictObject({ sasaran: kode, pagu: rupiahAtauNihil, asal: asal.optional() })),
    'sasaran',
  )
    .default([])
    .describe('Rencana yang hanya diketahui per sasaran; tidak bersama kro.'),
  pnbp: z
    .strictObject({ target: rupiah, realisasi: rupiah.optional(), asal: asal.optional() })
    .optional()
    .describe('Penerimaan negara bukan pajak.'),
  per_unit: unik(
    z.array(z.strictObject({ unit: pengenal, pagu: rupiah, realisasi: rupiah, asal: asal.optional() })),
    'unit',
  )
    .default([])
    .describe('Tahun lampau yang hanya diketahui per unit.'),
});
export type Anggaran = z.infer<typeof anggaran>;
