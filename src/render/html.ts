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

/** Teks menjadi HTML: lima tanda diganti entitas, pengatur arah dan karakter kendali dibuang. */
export function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[&<>"']/g, (char) => ENTITAS[char] ?? '');
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
