import { z } from 'zod';
import { cacah } from './angka.ts';
import { kunciFakta } from './rencana.ts';
import { asal, tanggal, teks } from './teks.ts';
import { unik } from './unik.ts';

/** content/unit/<unit>/<periode>/predikat.yaml: predikat kinerja organisasi yang ditetapkan atasan, dan pegawainya. */
export const predikat = z.strictObject({
  ditetapkan: z
    .strictObject({
      predikat: teks,
      tanggal: tanggal.optional(),
      surat: teks.optional(),
      asal: asal.optional(),
    })
    .optional()
    .describe('Kosong selama belum ditetapkan; tidak pernah ditebak.'),
  jumlah_pegawai: z
    .union([cacah, z.strictObject({ fakta: kunciFakta })], { error: 'harus angka atau { fakta: kunci }' })
    .optional()
    .describe('Banyaknya pegawai yang dinilai, atau fakta yang memuatnya.'),
  sebaran: unik(z.array(z.strictObject({ predikat: teks, pegawai: cacah })), 'predikat')
    .default([])
    .describe('Banyaknya pegawai setiap predikat, bila sudah ditetapkan.'),
  asal: asal.optional(),
});
export type Predikat = z.infer<typeof predikat>;
