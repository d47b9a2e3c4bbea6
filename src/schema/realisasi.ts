import { z } from 'zod';
import { angka, angkaAtauAbsen, tahun } from './angka.ts';
import { kunciFakta } from './rencana.ts';
import { asal, kode, pengenal, tanggal, teks } from './teks.ts';
import { perTriwulan } from './triwulan.ts';

const rujukan = z.strictObject({ fakta: kunciFakta });
/** Angka yang ditulis di sini, atau fakta yang sudah ditulis di tempat lain. */
const angkaAtauRujukan = z.union([angka, rujukan], { error: 'harus angka atau { fakta: kunci }' });

const rasio = z.strictObject({
  pembilang: angkaAtauRujukan,
  penyebut: angkaAtauRujukan,
});

/** Dari mana realisasi berasal. Tepat satu cara. */
const caraRealisasi = {
  nilai: angkaAtauAbsen.optional().describe('Nilai yang ditetapkan langsung, atau sebab ketiadaannya.'),
  rasio: rasio.optional().describe('Pembilang dibagi penyebut, dalam persen.'),
  fakta: kunciFakta.optional().describe('Sama dengan fakta lain, misalnya serapan anggaran.'),
  dari_unit: z
    .enum(['rata-rata', 'jumlah', 'rasio-total'])
    .optional()
    .describe('Dihitung dari realisasi unit di bawahnya; nilainya tidak ditulis ulang.'),
  dari_triwulan: z
    .literal(true)
    .optional()
    .describe('Digabung dari triwulan menurut cara konsolidasi indikator.'),
  beda: z
    .strictObject({ terhadap: tahun, poin: angka })
    .optional()
    .describe('Hanya selisih terhadap tahun lain yang diketahui: nilai = nilai tahun itu dikurangi poin.'),
};

const CARA = ['nilai', 'rasio', 'fakta', 'dari_unit', 'dari_triwulan', 'beda'] as const;

const triwulan = z.strictObject({
  nilai: caraRealisasi.nilai,
  rasio: caraRealisasi.rasio,
  keterangan: teks.optional().describe('Yang dikerjakan, kendala, atau bukti dukung triwulan ini.'),
  koreksi: z
    .strictObject({ alasan: teks, tanggal })
    .optional()
    .describe('Mengapa nilai yang sudah dilaporkan berubah; wajib bila triwulannya terkunci.'),
});

/** content/unit/<unit>/<periode>/realisasi.yaml */
export const realisasi = z.strictObject({
  realisasi: z.array(
    z
      .strictObject({
        indikator: z.union([kode, pengenal]).describe('Kode atau pengenal indikator di rencana.yaml.'),
        status: z.enum(['sementara', 'final']).default('final'),
        ...caraRealisasi,
        capaian_tertulis: angka
          .optional()
          .describe('Capaian yang tertulis di dokumen tahun itu bila realisasinya tidak terbaca.'),
        rincian: z.record(pengenal, angka).optional().describe('Bagian-bagian nilai, misalnya dimensi.'),
        triwulan: perTriwulan(triwulan).optional(),
        keterangan: teks.optional().describe('Keterangan realisasi, misalnya jumlah instansinya.'),
        tahun_nilai: tahun.optional().describe('Tahun nilai bila berbeda dari tahun laporan.'),
        surat: teks.optional(),
        tanggal_surat: tanggal.optional(),
        bukti: z.array(teks).default([]),
        catatan: teks.optional(),
        asal: asal.optional(),
      })
      .refine((entry) => CARA.filter((cara) => entry[cara] !== undefined).length === 1, {
        error: 'harus memuat tepat satu dari nilai, rasio, fakta, dari_unit, dari_triwulan, atau beda',
      }),
  ),
});
export type Realisasi = z.infer<typeof realisasi>['realisasi'][number];
export type Triwulan = z.infer<typeof triwulan>;
export type AngkaAtauRujukan = z.infer<typeof angkaAtauRujukan>;
