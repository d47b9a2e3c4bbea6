import { z } from 'zod';
import { angka, bilanganKecil, tahun } from './angka.ts';
import {
  akip,
  bobotIndikator,
  bobotTanpaSkor,
  capaian,
  dasar,
  ikm,
  ipAsn,
  kinerjaAnggaran,
  konsolidasi,
  perjanjianKinerja,
  predikatKinerja,
} from './aturan.ts';
import { pengenal, teks } from './teks.ts';
import { unik } from './unik.ts';

/** Batas pita: `nilai` dan apakah nilai itu sendiri termasuk. */
const batas = z.strictObject({ nilai: angka, termasuk: z.boolean() });

/** Skala predikat: pita berurutan dari yang tertinggi. */
export const skala = z.strictObject({
  id: pengenal,
  judul: teks,
  satuan: teks.optional(),
  desimal: bilanganKecil
    .optional()
    .describe('Nilai dibulatkan sekian desimal sebelum digolongkan; tanpa kunci ini tidak dibulatkan.'),
  pita: z
    .array(
      z.strictObject({
        nama: teks,
        kode: teks.optional().describe('Huruf predikat, misalnya AA.'),
        bawah: batas.optional(),
        atas: batas.optional(),
        tertulis: teks.describe('Rentang sebagaimana tertulis di sumber.'),
        warna: z.enum(['hijau-tua', 'hijau', 'kuning', 'jingga', 'merah', 'abu']).optional(),
      }),
    )
    .min(1),
  tanpa_nilai: teks.optional().describe('Sebutan bila nilainya tidak ada.'),
  ...dasar,
});
export type Skala = z.infer<typeof skala>;

/** Rumus yang dicetak: LaTeX untuk MathML, teks untuk pembaca layar, dan legenda. */
export const rumusCetak = z.strictObject({
  latex: teks,
  teks: teks,
  legenda: z.array(z.strictObject({ simbol: teks, arti: teks })).default([]),
});
export type RumusCetak = z.infer<typeof rumusCetak>;

/** content/pedoman/*.yaml: buku aturan sebuah instansi dan masa. */
export const pedoman = z.strictObject({
  judul: teks,
  berlaku: z.strictObject({ dari: tahun, sampai: tahun }),
  capaian,
  realisasi_dilaporkan: z.strictObject({
    desimal: bilanganKecil.describe(
      'Banyak desimal realisasi hasil hitungan saat ditetapkan sebagai laporan.',
    ),
    ...dasar,
  }),
  perspektif: unik(
    z
      .array(z.strictObject({ id: pengenal, nama: teks, urut: teks.optional(), bobot: angka, ...dasar }))
      .min(1),
    'id',
  ),
  bobot_tanpa_skor: bobotTanpaSkor.optional(),
  bobot_indikator: bobotIndikator.optional(),
  konsolidasi: konsolidasi.optional(),
  perjanjian_kinerja: perjanjianKinerja.optional(),
  skala_capaian: pengenal.describe('Skala untuk status capaian, NSS, skor, dan NPSS.'),
  skala: unik(z.array(skala), 'id'),
  efisiensi: z.strictObject({
    bawah: angka,
    atas: angka,
    penyebut: z
      .enum(['seharusnya', 'realisasi'])
      .optional()
      .describe('Penyebut efisiensi: pengeluaran seharusnya (baku), atau realisasi anggaran.'),
    ...dasar,
  }),
  kinerja_anggaran: kinerjaAnggaran.optional(),
  ikm: ikm.optional(),
  ip_asn: ipAsn,
  akip,
  predikat_kinerja: predikatKinerja.optional(),
  rumus: unik(z.array(rumusCetak.extend({ id: pengenal, judul: teks, ...dasar })), 'id'),
});
export type Pedoman = z.infer<typeof pedoman>;
