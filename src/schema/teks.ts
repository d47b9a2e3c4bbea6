import { z } from 'zod';
import { isTanggal } from '../format/tanggal.ts';
import { isAngka } from './angka.ts';

/** Teks wajib isi. Angka polos (misalnya kode `4845`) diterima sebagai tulisannya. */
export const teks = z.preprocess(
  (value) => (isAngka(value) ? value.teks : value),
  z.string({ error: 'harus teks' }).trim().min(1, { error: 'tidak boleh kosong' }),
);

/** Pengenal tetap: huruf kecil, angka, titik, dan tanda hubung. */
export const pengenal = z
  .string({ error: 'harus pengenal' })
  .regex(/^[a-z0-9][a-z0-9.-]*$/, { error: 'harus pengenal: huruf kecil, angka, titik, dan tanda hubung' })
  // Satu-satunya sifat bawaan objek yang berbentuk pengenal; pencarian menurut nama tidak boleh mengenainya.
  .regex(/^(?!constructor$)/, { error: 'harus pengenal lain; "constructor" tidak dapat dipakai' });

/** Kode dokumen seperti `IKU.4`, `SS.2`, atau `001.ABQ.001`. */
export const kode = teks;

/** Tanggal `TTTT-BB-HH`. */
export const tanggal = z
  .string({ error: 'harus tanggal' })
  .refine(isTanggal, { error: 'harus tanggal TTTT-BB-HH' });

/** Asal sebuah keterangan: dokumen dan barisnya (`S1:650`), atau surat. */
export const asal = teks.describe('Asal keterangan: dokumen dan baris, atau surat.');

/** Tingkat keyakinan: C terkonfirmasi, S tertulis di dokumen sumber, G pengetahuan umum, NF tidak ditemukan. */
export const keyakinan = z.enum(['C', 'S', 'G', 'NF']);
