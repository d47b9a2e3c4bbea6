import { z } from 'zod';
import { keyakinan, pengenal, teks } from './teks.ts';

const bagian = z.strictObject({ judul: teks, wajib: z.boolean().default(true) });

/** templates/<profil>/profil.yaml: susunan bab resmi sebuah jenis dokumen. */
export const profil = z.strictObject({
  jenis: z.enum(['renja', 'pk', 'lkj']),
  judul: teks,
  nama_jenis: teks.describe('Nama jenis dokumen dalam kalimat, misalnya Laporan Kinerja.'),
  sumber: teks,
  keyakinan,
  sebutan_gambar: z.enum(['Gambar', 'Grafik']).default('Gambar'),
  depan: z.array(z.strictObject({ berkas: pengenal, judul: teks, wajib: z.boolean().default(true) })),
  bab: z.array(z.strictObject({ berkas: pengenal, judul: teks, bagian: z.array(bagian).default([]) })).min(1),
  lampiran: z.array(z.strictObject({ berkas: pengenal, judul: teks, wajib: z.boolean().default(true) })),
});
export type Profil = z.infer<typeof profil>;
