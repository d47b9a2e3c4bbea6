import { z } from 'zod';
import { angka, angkaAtauAbsen, kunciTahun, tahun } from './angka.ts';
import { satuan } from './satuan.ts';
import { kunciFakta } from './rencana.ts';
import { asal, kode, pengenal, teks } from './teks.ts';
import { unik } from './unik.ts';

/** Yang diukur sebuah indikator reformasi birokrasi. */
export const JENIS_RB = ['kegiatan-utama', 'sasaran-strategis'] as const;

const bernilai = z.strictObject({
  nilai: angka,
  kategori: teks.describe('Kategori yang menyertai angkanya, misalnya Kategori A.'),
});
const berpredikat = z.strictObject({
  predikat: teks.describe('Nilai berupa predikat, misalnya WTP atau A.'),
  kategori: teks.optional(),
});
const rujukan = z.strictObject({ fakta: kunciFakta.describe('Sama dengan nilai indikator lain.') });
/** Angka, angka berkategori, predikat, rujukan, atau sebab ketiadaannya. */
const nilaiRb = z.union([angkaAtauAbsen, bernilai, berpredikat, rujukan], {
  error: 'harus angka, { nilai, kategori }, { predikat }, { fakta }, atau sebab ketiadaannya',
});
export type NilaiRb = z.infer<typeof nilaiRb>;

/** content/unit/<unit>/<periode>/roadmap.yaml: indikator reformasi birokrasi, keadaan awal, dan target tahunannya. */
export const roadmap = z.strictObject({
  tahun_awal: tahun.describe('Tahun keadaan awal (baseline).'),
  predikat: unik(z.array(z.strictObject({ tahun, predikat: teks, asal: asal.optional() })), 'tahun')
    .default([])
    .describe('Predikat reformasi birokrasi instansi tahun-tahun lampau.'),
  catatan_kaki: unik(
    z.array(z.strictObject({ tanda: teks, isi: teks, asal: asal.optional() })),
    'tanda',
  ).default([]),
  indikator: unik(
    z.array(
      z.strictObject({
        id: pengenal,
        jenis: z.enum(JENIS_RB).describe('Mengukur kegiatan utama, atau sasaran strategisnya langsung.'),
        sasaran: kode.describe('Sasaran di rencana.yaml.'),
        judul: teks,
        tanda: teks.optional().describe('Tanda catatan kaki.'),
        satuan: satuan.default(''),
        awal: nilaiRb.describe('Nilai pada tahun awal.'),
        target: z.record(kunciTahun, nilaiRb),
        asal: asal.optional(),
      }),
    ),
    'id',
  ),
});
export type Roadmap = z.infer<typeof roadmap>;
