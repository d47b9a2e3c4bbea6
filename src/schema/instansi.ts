import { z } from 'zod';
import { tahun } from './angka.ts';
import { asal, pengenal, tanggal, teks } from './teks.ts';
import { unik } from './unik.ts';

/** content/instansi.yaml: satu instansi, unit-unitnya, dan pejabatnya. */
export const instansi = z.strictObject({
  nama: teks.describe('Nama resmi instansi.'),
  singkatan: teks.describe('Singkatan resmi, misalnya BKN.'),
  alamat_situs: z
    .url({ protocol: /^https?$/, error: 'harus alamat situs' })
    .optional()
    .describe('Alamat situs tempat laporan diterbitkan.'),
  unit: unik(
    z
      .array(
        z.strictObject({
          id: pengenal.describe('Pengenal tetap unit; menjadi nama folder dan bagian alamat halaman.'),
          nama: teks.describe('Nama resmi unit.'),
          singkat: teks.describe('Nama pendek untuk tabel dan kalimat.'),
          alias: z.array(teks).default([]).describe('Sebutan lain yang muncul di dokumen.'),
          induk: pengenal
            .optional()
            .describe('Unit atasan; kosong bila langsung di bawah pimpinan instansi.'),
          tugas: teks.optional().describe('Tugas unit menurut peraturan organisasi.'),
          berlaku: z
            .strictObject({ dari: tahun, sampai: tahun.optional() })
            .describe('Tahun berlakunya unit.'),
          penerus: pengenal.optional().describe('Unit penerus bila unit ini dihapus atau digabung.'),
          asal: asal.optional(),
        }),
      )
      .min(1),
    'id',
  ),
  pejabat: unik(
    z.array(
      z.strictObject({
        id: pengenal,
        nama: teks.describe('Nama lengkap; tanpa NIP.'),
        jabatan: teks.describe('Jabatan lengkap, termasuk Plt. bila demikian.'),
        unit: pengenal.optional().describe('Unit yang dipimpin; kosong untuk pimpinan instansi.'),
        dari: tanggal.optional(),
        sampai: tanggal.optional(),
        asal: asal.optional(),
      }),
    ),
    'id',
  ).default([]),
});
export type Instansi = z.infer<typeof instansi>;
