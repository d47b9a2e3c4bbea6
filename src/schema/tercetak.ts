import { z } from 'zod';
import { cacah } from './angka.ts';
import { teks } from './teks.ts';

/** Kunci fakta; milik periode atau unit lain didahului periodenya, misalnya `2024/IKU.4.capaian`. */
const kunciTercetak = z
  .string()
  .regex(/^([a-z0-9-]+\/){0,2}[A-Za-z0-9][A-Za-z0-9.-]*$/, { error: 'harus kunci fakta' });
const baris = z.array(cacah.transform(({ teks: line }) => Number(line))).min(1);

/** …/<jenis>/tercetak.yaml: yang dicetak edisi lain dan berbeda dari dokumen ini; tidak pernah menghalangi. */
export const tercetak = z.strictObject({
  edisi: teks,
  sumber: teks,
  angka: z.array(
    z.strictObject({
      fakta: kunciTercetak,
      tercetak: teks.describe('Tulisan persis di edisi itu.'),
      baris,
      alasan: teks.describe('Mengapa berbeda.'),
      sama_dengan: kunciTercetak.optional().describe('Fakta lain yang justru tercetak di situ.'),
    }),
  ),
  tulisan: z
    .array(
      z.strictObject({
        tercetak: teks.describe('Tulisan persis di edisi itu.'),
        baris,
        menjadi: teks.optional().describe('Tulisan di dokumen ini; kosong bila kalimatnya tidak dipakai.'),
        alasan: teks.describe('Mengapa berbeda.'),
      }),
    )
    .default([])
    .describe('Nama, kode, judul, atau pernyataan yang dicetak lain.'),
});
export type Tercetak = z.infer<typeof tercetak>;
