import { z } from 'zod';
import { cacah } from './angka.ts';
import { kunciFakta } from './rencana.ts';
import { teks } from './teks.ts';

/** …/<jenis>/tercetak.yaml: angka yang dicetak edisi lain dan berbeda dari hitungan; tidak pernah menghalangi. */
export const tercetak = z.strictObject({
  edisi: teks,
  sumber: teks,
  angka: z.array(
    z.strictObject({
      fakta: kunciFakta,
      tercetak: teks.describe('Tulisan persis di edisi itu.'),
      baris: z.array(cacah.transform(({ teks: line }) => Number(line))).min(1),
      alasan: teks.describe('Mengapa berbeda.'),
      sama_dengan: kunciFakta.optional().describe('Fakta lain yang justru tercetak di situ.'),
    }),
  ),
});
export type Tercetak = z.infer<typeof tercetak>;
