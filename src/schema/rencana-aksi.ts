import { z } from 'zod';
import { angka, rupiah, tahun } from './angka.ts';
import { kunciFakta } from './rencana.ts';
import { asal, pengenal, teks } from './teks.ts';
import { unik } from './unik.ts';

/** Isi satu tahap waktu: banyaknya, predikat atau nama tahapan, atau fakta yang sudah ditulis di tempat lain. */
const isiJadwal = z.union([angka, z.strictObject({ fakta: kunciFakta }), teks], {
  error: 'harus angka, teks, atau { fakta: kunci }',
});
export type IsiJadwal = z.infer<typeof isiJadwal>;

const pihak = z.array(teks).describe('Unit menurut id, nama, atau aliasnya; pihak lain menurut pihak_lain.');

const luaran = z.strictObject({
  satuan: teks.describe('Satuan luaran, misalnya Dokumen; pada rencana aksi tematik nama dokumennya.'),
  indikator: teks.describe('Indikator luaran.'),
  ukuran: z
    .enum(['cacah', 'persen', 'nilai', 'predikat', 'tahap'])
    .default('cacah')
    .describe('Isi jadwalnya: banyaknya, persen, nilai, predikat, atau nama tahapan.'),
  jadwal: z
    .record(pengenal, isiJadwal)
    .default({})
    .describe('Fase: isinya; fase tanpa target tidak ditulis.'),
  agregasi: z
    .enum(['jumlah', 'terakhir', 'rata-rata', 'tetap', 'tidak'])
    .describe(
      'Cara menghitung total: dijumlahkan, fase terakhir, rata-rata, sama di semua fase, atau tanpa total.',
    ),
  jenis_kegiatan: teks.optional(),
  anggaran: rupiah.optional(),
  koordinator: pihak.optional().describe('Bila berbeda dari koordinator rencana aksinya.'),
  pelaksana: pihak.optional(),
  keterangan: z.enum(['Penguatan', 'Rutin', 'tidak-terbaca']).optional(),
  catatan: teks.optional(),
  asal: asal.optional(),
});

const aksi = z.strictObject({
  rencana_aksi: teks,
  koordinator: pihak.default([]),
  pelaksana: pihak.default([]),
  luaran: z.array(luaran).min(1),
});

const kelompok = z.strictObject({
  kegiatan_utama: teks.optional(),
  permasalahan: teks.optional(),
  sasaran: teks.optional(),
  indikator: pengenal
    .optional()
    .describe('Indikator di roadmap.yaml atau rencana.yaml; targetnya diambil dari sana.'),
  sebutan: teks
    .optional()
    .describe('Sebutan indikator dalam matriks bila berbeda, atau bila tidak ada di roadmap.yaml.'),
  tahun_target: tahun.optional().describe('Tahun target yang dicetak bila bukan tahun pertama.'),
  target: teks.optional().describe('Target berupa kalimat, bila indikatornya tidak ada di roadmap.yaml.'),
  aksi: z.array(aksi).min(1),
});

const matriks = z.strictObject({
  id: pengenal,
  judul: teks,
  bentuk: z.enum(['tematik', 'general']).describe('Susunan kolomnya.'),
  fase: unik(
    z
      .array(
        z.strictObject({ id: pengenal, judul: teks, tahun: tahun.describe('Tahun fase, kepala kolomnya.') }),
      )
      .min(1),
    'id',
  ),
  tahap: z.array(teks).default([]).describe('Nama tahapan menurut urutannya; jadwal tidak boleh mundur.'),
  kelompok: z.array(kelompok).min(1),
});

/** content/unit/<unit>/<periode>/rencana-aksi.yaml: matriks rencana aksi. */
export const rencanaAksi = z.strictObject({
  pihak_lain: unik(z.array(z.strictObject({ nama: teks, alias: z.array(teks).default([]) })), 'nama')
    .default([])
    .describe('Pelaksana yang bukan satu unit: kelompok unit, tim, atau instansi lain.'),
  matriks: unik(z.array(matriks).min(1), 'id'),
});
export type RencanaAksi = z.infer<typeof rencanaAksi>;
