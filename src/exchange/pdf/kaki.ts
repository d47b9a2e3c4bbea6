import { isTerangkat, pecahCelah, tulis, type BarisCetak } from './rangkai.ts';

/** Huruf catatan kaki terhadap huruf isi. */
const KECIL = 0.92;
/** Catatan kaki dicari di bawah bagian halaman ini. */
const ATAS = 0.4;
const BARIS_TERBANYAK = 15;

/** Memisahkan catatan kaki dari baris halamannya; satu catatan satu daftar baris. */
export function pisahKaki(
  baris: readonly BarisCetak[],
  hurufIsi: number,
  tinggiHalaman: number,
  bawahTabel: number,
): { readonly isi: readonly BarisCetak[]; readonly kaki: readonly (readonly BarisCetak[])[] } {
  let awal = baris.length;
  while (awal > 0 && isKecil(baris[awal - 1])) awal -= 1;
  while (awal < baris.length && !isBertanda(baris[awal])) awal += 1;
  if (awal === baris.length || baris.length - awal > BARIS_TERBANYAK) return { isi: baris, kaki: [] };
  const kaki: BarisCetak[][] = [];
  for (const satu of baris.slice(awal)) {
    if (isBertanda(satu)) kaki.push([satu]);
    else kaki.at(-1)?.push(satu);
  }
  return { isi: baris.slice(0, awal), kaki };

  function isKecil(satu: BarisCetak | undefined): boolean {
    return (
      satu !== undefined &&
      satu.tinggi <= hurufIsi * KECIL &&
      satu.y > Math.max(tinggiHalaman * ATAS, bawahTabel) &&
      pecahCelah(satu, 1.6).length === 1
    );
  }
}

/** Tulisan catatan kaki tanpa nomornya. */
export function tulisKaki(baris: BarisCetak): string {
  return tulis(baris.potong).replace(/^\d{1,3}\s+(?=\p{L}|["“(])/u, '');
}

/** Baris yang dimulai tanda catatan kaki: angka kecil terangkat, atau angka sebelum huruf besar. */
function isBertanda(baris: BarisCetak | undefined): boolean {
  const [pertama, kedua] = baris?.potong ?? [];
  if (baris === undefined || pertama === undefined) return false;
  if (kedua !== undefined && /^\d{1,3}$|^\*+$/.test(pertama.teks.trim()) && isTerangkat(pertama, kedua))
    return true;
  return /^\d{1,3}\s+\p{Lu}/u.test(tulis(baris.potong));
}
