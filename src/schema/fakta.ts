import { z } from 'zod';
import { type Absen, type Angka, angka, angkaAtauAbsen } from './angka.ts';
import { satuan } from './satuan.ts';
import { asal, pengenal, teks } from './teks.ts';
import { unik } from './unik.ts';

const kolom = z.strictObject({
  id: pengenal,
  judul: teks,
  jenis: z.enum(['teks', 'angka', 'rasio', 'unit']).default('teks'),
  satuan: satuan.default(''),
  jumlah: z.boolean().default(false).describe('Jumlahkan kolom ini di baris terakhir.'),
  rata_rata: z.boolean().default(false).describe('Rata-ratakan kolom ini di baris terakhir.'),
  pembilang: pengenal.optional(),
  penyebut: pengenal.optional(),
  lebar: z.enum(['sempit', 'sedang', 'lebar']).optional(),
});

/** Tabel data: setiap angkanya ditulis sekali; jumlah dan rasio diturunkan. */
const tabel = z.strictObject({
  id: pengenal,
  judul: teks,
  kolom: unik(z.array(kolom).min(1), 'id'),
  nomor: z.boolean().default(false).describe('Beri nomor urut baris.'),
  kelompok: pengenal.optional().describe('Kolom pengelompok; tiap kelompok mendapat jumlahnya sendiri.'),
  ikut_kelompok: z.array(pengenal).default([]).describe('Kolom yang isinya sama dalam satu kelompok.'),
  baris_jumlah: teks.optional().describe('Sebutan baris jumlah.'),
  baris_rata_rata: teks.optional().describe('Sebutan baris rata-rata.'),
  lajur: teks
    .pipe(z.literal(['1', '2']))
    .default('1')
    .describe('Cetak dalam dua lajur berdampingan.'),
  baris: z
    .array(z.record(pengenal, z.union([angka, teks])))
    .min(1)
    .describe('Sel kolom angka: angka, tidak-terbaca, tidak-berlaku, nihil, atau belum-terbit.'),
  catatan: teks.optional(),
  sumber: teks.optional(),
  asal: asal.optional(),
});
export type TabelData = z.infer<typeof tabel>;

/** Isi sel sebuah kolom angka: angka atau ketiadaannya; `undefined` bila bukan keduanya. */
export function nilaiSel(isi: TabelData['baris'][number][string] | undefined): Angka | Absen | undefined {
  return angkaAtauAbsen.safeParse(isi).data;
}

/** content/unit/<unit>/<periode>/fakta.yaml: fakta lepas dan tabel data. */
export const fakta = z.strictObject({
  fakta: unik(
    z.array(z.strictObject({ id: pengenal, judul: teks, nilai: angkaAtauAbsen, satuan, asal })),
    'id',
  ).default([]),
  tabel: unik(z.array(tabel), 'id').default([]),
});
export type FaktaData = z.infer<typeof fakta>;
