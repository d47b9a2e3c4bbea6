import type { Potong } from './bentuk.ts';
import { pecahCelah, tulis, type BarisCetak } from './rangkai.ts';

/** Celah selebar ini, dalam tinggi huruf, memisahkan kolom tabel tanpa garis. */
const CELAH = 1.6;

/** Baris-baris pertama yang sama-sama terpecah oleh celah lebar menjadi tiga kolom atau lebih: tabel tanpa garis. */
export function awalanBerkolom(baris: readonly BarisCetak[]): readonly BarisCetak[] {
  const hasil: BarisCetak[] = [];
  let terbanyak = 0;
  for (const satu of baris) {
    const lama = hasil.at(-1);
    if (lama !== undefined && satu.y - lama.y > Math.max(lama.tinggi, satu.tinggi) * 3) break;
    const kolom = pecahCelah(satu, CELAH).length;
    if (kolom < 2) break;
    terbanyak = Math.max(terbanyak, kolom);
    hasil.push(satu);
  }
  return terbanyak > 2 && hasil.length > 1 ? hasil : [];
}

/** Kolom tabel tanpa garis: rentang x yang tidak bertumpuk di semua barisnya. */
export function kolomkan(baris: readonly BarisCetak[]): readonly (readonly string[])[] {
  const potong = baris.map((satu) => pecahCelah(satu, CELAH));
  const rentang: { kiri: number; kanan: number }[] = [];
  for (const kelompok of potong.flat().sort((a, b) => (a[0]?.x ?? 0) - (b[0]?.x ?? 0))) {
    const { kiri, kanan } = tepi(kelompok);
    const akhir = rentang.at(-1);
    if (akhir !== undefined && kiri < akhir.kanan) akhir.kanan = Math.max(akhir.kanan, kanan);
    else rentang.push({ kiri, kanan });
  }
  return potong.map((kelompok) => {
    const sel = rentang.map(() => '');
    for (const satu of kelompok) {
      const c = rentang.findIndex(({ kanan }) => tepi(satu).kiri < kanan);
      sel[c] = `${sel[c] ?? ''} ${tulis(satu)}`.trim();
    }
    return sel;
  });
}

function tepi(kelompok: readonly Potong[]): { readonly kiri: number; readonly kanan: number } {
  return { kiri: kelompok[0]?.x ?? 0, kanan: Math.max(...kelompok.map(({ x, lebar }) => x + lebar)) };
}
