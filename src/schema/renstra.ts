import { z } from 'zod';
import { angkaAtauAbsen, kunciTahun, tahun } from './angka.ts';
import { satuan } from './satuan.ts';
import { asal, pengenal, teks } from './teks.ts';

/** content/renstra/<unit>/<periode>.yaml: sasaran, indikator, dan target tahunan lima tahun. */
export const renstra = z.strictObject({
  judul: teks,
  dari: tahun,
  sampai: tahun,
  sasaran: z.array(
    z.strictObject({
      judul: teks,
      perspektif: pengenal,
      sasaran_instansi: teks.optional().describe('Sasaran instansi yang didukung.'),
      indikator: z
        .array(
          z.strictObject({
            id: pengenal.describe('Pengenal tetap indikator; sama dari tahun ke tahun.'),
            judul: teks,
            satuan,
            target: z.record(kunciTahun, angkaAtauAbsen),
            asal: asal.optional(),
          }),
        )
        .min(1),
    }),
  ),
});
export type Renstra = z.infer<typeof renstra>;
