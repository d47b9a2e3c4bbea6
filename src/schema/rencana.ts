import { z } from 'zod';
import { angka, angkaAtauAbsen, cacah, tahun } from './angka.ts';
import { rumusCetak } from './pedoman.ts';
import { satuan } from './satuan.ts';
import { asal, kode, pengenal, teks } from './teks.ts';
import { perTriwulan } from './triwulan.ts';
import { unik } from './unik.ts';

/** Kunci fakta, misalnya `IKU.4.capaian` atau `tabel.sdm.pegawai.jumlah`. */
export const kunciFakta = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, { error: 'harus kunci fakta' });

const target = z.strictObject({
  pk: angkaAtauAbsen.describe('Target dalam Perjanjian Kinerja.'),
  renja: angka.optional().describe('Target dalam Renja, hanya bila berbeda dari Perjanjian Kinerja.'),
  alasan_renja: teks.optional().describe('Mengapa target Renja berbeda.'),
  alasan_renstra: teks.optional().describe('Mengapa target berbeda dari target Renstra tahun itu.'),
  rentang: z
    .strictObject({ bawah: angka, atas: angka })
    .optional()
    .describe('Target berupa rentang; realisasi di dalamnya berarti tepat target.'),
  triwulan: perTriwulan(angkaAtauAbsen)
    .optional()
    .describe('Target tiap triwulan; na bila target setahun sudah terpenuhi lebih awal.'),
  keterangan: teks.optional().describe('Keterangan target, misalnya jumlah instansinya.'),
});

const targetUkur = z.strictObject({
  nilai: angka.describe('Target yang dipakai mengukur bila berbeda dari Perjanjian Kinerja.'),
  alasan: teks.describe('Mengapa berbeda.'),
});

/** Hubungan sebuah indikator dengan indikator tahun lalu. */
const silsilah = z.strictObject({
  jenis: z.enum(['sama', 'gabungan', 'pecahan', 'ubah', 'baru']),
  dari: z.array(pengenal).default([]).describe('Pengenal indikator tahun lalu.'),
  alasan: teks.describe('Mengapa berubah.'),
  asal: asal.optional(),
});

/** Satu indikator kinerja. Judul dan satuan diwarisi dari Renstra bila tidak ditulis. */
const indikator = z.strictObject({
  id: pengenal.describe('Pengenal tetap, sama dengan di Renstra.'),
  kode: kode.optional().describe('Kode dalam dokumen ini, misalnya IKU.4.'),
  kode_pk: kode.optional().describe('Kode dalam lampiran Perjanjian Kinerja bila berbeda, misalnya IKK.1.'),
  sasaran: kode.optional(),
  judul: teks.optional(),
  satuan: satuan.optional(),
  polarisasi: z.enum(['maksimum', 'minimum', 'stabil']).default('maksimum'),
  jenis: z.enum(['posisi akhir', 'kumulatif', 'penambahan']).optional(),
  konsolidasi: z
    .enum(['jumlah', 'rata-rata', 'nilai-terakhir', 'kumulatif'])
    .default('nilai-terakhir')
    .describe('Cara menggabungkan triwulan.'),
  kualitas: z
    .strictObject({ validitas: pengenal, kendali: pengenal })
    .optional()
    .describe('Kelas indikator menurut manualnya, bila pedoman membobot indikator.'),
  target_tertinggi: z
    .boolean()
    .default(false)
    .describe('Manual menandai targetnya sudah setinggi yang mungkin.'),
  realisasi_terburuk: angka.optional().describe('Realisasi terburuk menurut manual, untuk target nol.'),
  penanggung_jawab: z.array(pengenal).default([]),
  definisi: teks.optional(),
  formula: rumusCetak.extend({ asal: asal.optional() }).optional(),
  bila_penyebut_nol: angka.optional().describe('Realisasi menurut manual bila penyebutnya nol.'),
  skala: pengenal.optional().describe('Skala predikat indikator ini di pedoman.'),
  target,
  target_ukur: targetUkur.optional(),
  dasar_target: teks.optional().describe('Mengapa targetnya sebesar itu.'),
  kegiatan_pendukung: z.array(teks).default([]),
  target_turunan: z
    .strictObject({
      populasi: cacah,
      satuan,
      sebutan: teks.describe('Apa yang dihitung, misalnya data hasil penilaian kompetensi PNS.'),
      tahun: tahun.optional(),
      asal: asal.optional(),
    })
    .optional()
    .describe('Banyaknya yang harus dicapai: target persen dikali populasi.'),
  satuan_alokasi: satuan.optional().describe('Satuan bagian target setiap unit, misalnya orang.'),
  alokasi: unik(
    z.array(
      z.strictObject({
        unit: pengenal,
        sebutan: teks.optional().describe('Sebutan unit dalam tabel bila berbeda.'),
        nilai: angka,
        asal: asal.optional(),
      }),
    ),
    'unit',
  )
    .default([])
    .describe('Pembagian target ke unit-unit.'),
  silsilah: silsilah.optional().describe('Asal indikator; tidak perlu ditulis bila pengenalnya tetap.'),
  asal: asal.optional(),
});
export type Indikator = z.infer<typeof indikator>;

/** content/unit/<unit>/<periode>/rencana.yaml: sasaran, indikator, dan target setahun. */
export const rencana = z.strictObject({
  pedoman: pengenal,
  renstra: teks.optional().describe('Periode Renstra, misalnya 2020-2024.'),
  sasaran: unik(
    z.array(
      z.strictObject({
        kode,
        kode_pk: kode.optional().describe('Kode dalam lampiran Perjanjian Kinerja bila berbeda.'),
        judul: teks,
        perspektif: pengenal.optional(),
        tingkat: z.enum(['SS', 'SP', 'SK']).optional().describe('Sasaran strategis, program, atau kegiatan.'),
        asal: asal.optional(),
      }),
    ),
    'kode',
  ).default([]),
  indikator: unik(z.array(indikator), 'id').default([]),
  berakhir: z
    .array(z.strictObject({ indikator: pengenal, alasan: teks, asal: asal.optional() }))
    .default([])
    .describe('Indikator tahun lalu yang tidak dilanjutkan.'),
  varian: unik(
    z.array(
      z.strictObject({
        id: pengenal,
        judul: teks,
        alasan: teks,
        ganti: z.record(kunciFakta, kunciFakta).describe('Fakta yang diganti: fakta penggantinya.'),
      }),
    ),
    'id',
  ).default([]),
});
export type Rencana = z.infer<typeof rencana>;
