import type { TabelView } from './bentuk.ts';

/** Lebar isi halaman tegak, dan perkiraan lebar satu huruf serta jarak sel tabel, dalam mm. */
const LEBAR_TEGAK = 158;
const LEBAR_HURUF = 2.05;
const JARAK_SEL = 5;
/** Paling banyak sekian baris: selebihnya tabel mendatar memang memenuhi halamannya sendiri. */
const BARIS_PENDEK = 6;

/**
 * Tabel mendatar yang pendek dan kata-kata terpanjangnya muat di halaman tegak tetap tegak, agar tidak sendirian di satu
 * halaman. Lebar kolomnya dibagi lagi: setiap kolom sekurangnya selebar katanya yang terpanjang.
 */
export function tegakkan(view: TabelView): TabelView {
  if (!view.mendatar || view.badan.length > BARIS_PENDEK || view.kepala.length !== 1) return view;
  const perlu = view.lebar.map(() => JARAK_SEL);
  for (const { sel } of [...view.kepala.map((satu) => ({ sel: satu })), ...view.badan]) {
    // Baris yang bersambung ke bawah tidak diketahui kolomnya dari sini.
    if (sel.some(({ rentangBaris = 1 }) => rentangBaris > 1)) return view;
    let kolom = 0;
    for (const { teks, rentangKolom = 1 } of sel) {
      if (rentangKolom === 1)
        perlu[kolom] = Math.max(perlu[kolom] ?? 0, kataTerpanjang(teks) * LEBAR_HURUF + JARAK_SEL);
      kolom += rentangKolom;
    }
    if (kolom !== view.lebar.length) return view;
  }
  const sisa = LEBAR_TEGAK - perlu.reduce((jumlah, satu) => jumlah + satu, 0);
  if (sisa < 0) return view;
  const semua = view.lebar.reduce((jumlah, satu) => jumlah + satu, 0);
  const lebar = view.lebar.map((satu, kolom) =>
    Math.floor((((perlu[kolom] ?? 0) + (sisa * satu) / semua) * 100) / LEBAR_TEGAK),
  );
  return { ...view, lebar, mendatar: false };
}

function kataTerpanjang(teks: string): number {
  return Math.max(0, ...teks.split(/[\s/]+/).map((kata) => kata.length));
}
