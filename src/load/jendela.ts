import type { z } from 'zod';
import { isAngka } from '../schema/angka.ts';

type Issue = z.core.$ZodIssue;

/** Daftar yang lebih panjang dicocokkan sepotong demi sepotong. */
const LEBAR = 5000;

/**
 * Mencocokkan isi yang berdaftar sangat panjang potong demi potong, dan berhenti di potongan pertama yang salah:
 * ratusan ribu butir yang salah sekaligus menghabiskan ingatan. `undefined` bila setiap potongan cocok atau tidak ada
 * daftar yang panjang; pencocokan seluruhnya tetap diperlukan.
 */
export function cocokkanSebagian(schema: z.ZodType, value: unknown): readonly Issue[] | undefined {
  const banyak = Math.ceil(terpanjang(value) / LEBAR);
  for (let ke = 0; banyak > 1 && ke < banyak; ke += 1) {
    const hasil = schema.safeParse(potong(value, ke), { reportInput: true });
    if (!hasil.success)
      return hasil.error.issues.map((issue) => ({ ...issue, path: geser(issue.path, value, ke) }));
  }
  return undefined;
}

function anak(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null && !isAngka(value) ? Object.values(value) : [];
}

function terpanjang(value: unknown): number {
  let panjang = Array.isArray(value) ? value.length : 0;
  for (const satu of anak(value)) panjang = Math.max(panjang, terpanjang(satu));
  return panjang;
}

/** Awal potongan ke-`ke` sebuah daftar; daftar yang sudah habis diulang dari awal, agar tidak menjadi kosong. */
function awal(daftar: readonly unknown[], ke: number): number {
  return daftar.length > LEBAR && ke * LEBAR < daftar.length ? ke * LEBAR : 0;
}

function potong(value: unknown, ke: number): unknown {
  if (Array.isArray(value)) {
    const mulai = awal(value, ke);
    return value.slice(mulai, mulai + LEBAR).map((satu) => potong(satu, ke));
  }
  if (typeof value !== 'object' || value === null || isAngka(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([kunci, isi]) => [kunci, potong(isi, ke)]));
}

/** Nomor urut dalam potongan menjadi nomor urut dalam daftar aslinya. */
function geser(path: Issue['path'], value: unknown, ke: number): PropertyKey[] {
  let current = value;
  return path.map((step) => {
    const asli = Array.isArray(current) && typeof step === 'number' ? step + awal(current, ke) : step;
    current = typeof current === 'object' && current !== null ? Reflect.get(current, asli) : undefined;
    return asli;
  });
}
