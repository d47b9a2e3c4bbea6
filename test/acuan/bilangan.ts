import { Fraction } from 'fraction.js';

/** Bilangan yang tercetak: tulisannya, nilainya, dan banyak angka di belakang koma. */
export interface Bilangan {
  readonly teks: string;
  readonly nilai: Fraction;
  readonly desimal: number;
}

/** Isi sebuah sel: kosong, tanda `-`, atau nol bilangan atau lebih. */
export type IsiSel =
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'garis' }
  | { readonly jenis: 'bilangan'; readonly bilangan: readonly Bilangan[] };

/**
 * Membaca semua bilangan dalam sel dengan cara tulis Indonesia maupun Inggris.
 * Minus hanya di depan sel atau berupa kurung yang membungkus seluruh sel; di tengah sel ia tanda rentang.
 * "tahun 2024" adalah keterangan, bukan bilangan.
 */
export function bacaSel(tulisan: string): IsiSel {
  const text = tulisan.trim();
  if (text === '') return { jenis: 'kosong' };
  if (/^[-–—]$/.test(text)) return { jenis: 'garis' };
  const negative = /^-\s?\d/.test(text) || /^\([^()]*\)$/.test(text);
  const tokens = text.replace(/\btahun \d{4}\b/gi, '').match(/\d+(?:[.,]\d+)*/g) ?? [];
  return {
    jenis: 'bilangan',
    bilangan: tokens.map((token, index) => bacaBilangan(token, negative && index === 0)),
  };
}

/** Satu pemisah yang diikuti tepat tiga angka dibaca sebagai pemisah ribuan; selain itu pemisah terakhir adalah koma desimal. */
function bacaBilangan(token: string, negative: boolean): Bilangan {
  const separators = token.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  const mixed = new Set(separators).size > 1;
  const tail = last === undefined ? '' : token.slice(token.lastIndexOf(last) + 1);
  const decimal = last !== undefined && (mixed || (separators.length === 1 && tail.length !== 3));
  const fraction = decimal ? tail : '';
  const whole = (decimal ? token.slice(0, -tail.length - 1) : token).replace(/[.,]/g, '');
  const nilai = new Fraction(fraction === '' ? whole : `${whole}.${fraction}`);
  return { teks: token, nilai: negative ? nilai.neg() : nilai, desimal: fraction.length };
}
