/** Potongan HTML yang sudah aman; hanya dibuat oleh `html` dan `aman`. */
export interface Html {
  readonly html: string;
}

const ENTITAS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Karakter kendali, pengatur arah, dan karakter tak berlebar: tidak tampak, tetapi dapat menyesatkan pembaca. */
const TERSEMBUNYI =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Teks menjadi HTML: lima tanda diganti entitas, karakter tersembunyi dibuang. */
export function escape(text: string): string {
  return text.replace(TERSEMBUNYI, '').replace(/[&<>"']/g, (char) => ENTITAS[char] ?? '');
}

type Isian = string | number | Html | readonly Html[] | undefined | false;

/** Templat HTML: setiap isian berupa teks selalu di-escape; `Html` dan daftarnya disisipkan utuh. */
export function html(strings: TemplateStringsArray, ...isian: readonly Isian[]): Html {
  let out = strings[0] ?? '';
  for (const [index, satu] of isian.entries()) out += sisip(satu) + (strings[index + 1] ?? '');
  return { html: out };
}

/** HTML dari perender lain milik kita (misalnya MathML temml) yang sudah diketahui aman. */
export function aman(text: string): Html {
  return { html: text };
}

/** Atribut yang hanya ditulis bila nilainya ada. */
export function atribut(nama: string, nilai: string | number | undefined): Html {
  return nilai === undefined ? aman('') : aman(` ${nama}="${escape(String(nilai))}"`);
}

function sisip(isian: Isian): string {
  if (isian === undefined || isian === false) return '';
  if (typeof isian === 'string') return escape(isian);
  if (typeof isian === 'number') return String(isian);
  return 'html' in isian ? isian.html : isian.map((satu) => satu.html).join('');
}
