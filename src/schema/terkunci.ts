import { z } from 'zod';
import { angka, angkaAtauAbsen } from './angka.ts';
import { pengenal, tanggal } from './teks.ts';
import { TRIWULAN } from './triwulan.ts';

export { TRIWULAN };

const terlapor = z
  .strictObject({
    indikator: pengenal.describe('Pengenal indikator; tetap walaupun kodenya berubah.'),
    nilai: angkaAtauAbsen.optional(),
    rasio: z.strictObject({ pembilang: angka, penyebut: angka }).optional(),
  })
  .refine(({ nilai, rasio }) => (nilai === undefined) !== (rasio === undefined), {
    error: 'harus memuat tepat satu dari nilai atau rasio',
  });

/**
 * content/unit/<unit>/<periode>/terkunci.yaml: realisasi triwulan yang sudah dilaporkan. Ditulis `lapkin kunci`, hanya
 * bertambah; untuk tiap triwulan dan indikator yang berlaku adalah catatan terakhir.
 */
export const terkunci = z.strictObject({
  terkunci: z.array(
    z.strictObject({
      triwulan: z.enum(TRIWULAN),
      tanggal: tanggal.describe('Tanggal data dilaporkan.'),
      realisasi: z.array(terlapor).min(1),
    }),
  ),
});
export type Terkunci = z.infer<typeof terkunci>['terkunci'][number];
export type Terlapor = z.infer<typeof terlapor>;
