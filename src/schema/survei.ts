import { z } from 'zod';
import { angka, cacah } from './angka.ts';
import { asal, pengenal, teks } from './teks.ts';
import { unik } from './unik.ts';

/** content/unit/<unit>/<periode>/survei.yaml: rancangan dan sebaran hasil survei. */
export const survei = z.strictObject({
  survei: unik(
    z.array(
      z.strictObject({
        id: pengenal,
        judul: teks,
        skala: pengenal.describe('Skala predikat di pedoman.'),
        minimal: teks.describe('Predikat terendah yang dihitung berhasil, misalnya Baik.'),
        nilai_per_soal: cacah.describe('Nilai tertinggi tiap soal.'),
        aspek: unik(z.array(z.strictObject({ kode: teks, nama: teks, bobot: angka, soal: cacah })), 'kode'),
        kelompok: unik(z.array(z.strictObject({ id: pengenal, nama: teks })), 'id'),
        hasil: z.array(
          z.strictObject({
            wilayah: teks,
            kelompok: pengenal,
            instansi: cacah,
            responden: cacah,
            sebaran: z
              .record(pengenal, cacah)
              .describe('Predikat (huruf kecil, tanda hubung): jumlah instansi.'),
          }),
        ),
        asal,
      }),
    ),
    'id',
  ),
});
export type Survei = z.infer<typeof survei>['survei'][number];
