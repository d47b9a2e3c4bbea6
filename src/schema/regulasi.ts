import { z } from 'zod';
import { tahun } from './angka.ts';
import { asal, keyakinan, pengenal, tanggal, teks } from './teks.ts';
import { unik } from './unik.ts';

/** content/regulasi.yaml: daftar peraturan yang boleh dirujuk. */
export const regulasi = z.strictObject({
  regulasi: unik(
    z.array(
      z.strictObject({
        id: pengenal,
        jenis: teks.describe('Jenis peraturan, lengkap.'),
        singkat: teks.optional().describe('Sebutan pendek jenisnya, misalnya Peraturan Menteri PANRB.'),
        nomor: teks,
        tahun,
        tentang: teks,
        berlaku: z.strictObject({ dari: tanggal.optional(), sampai: tanggal.optional() }).optional(),
        sumber: asal,
        keyakinan,
        catatan: teks.optional(),
      }),
    ),
    'id',
  ),
});
export type Regulasi = z.infer<typeof regulasi>['regulasi'][number];
