/** HTML bagian dibuat untuk situs; di cetak seluruh dokumen satu berkas, jadi hanya tautannya yang berubah. */

/**
 * Tautan antarhalaman situs (`../bab-2/#tabel-3`) menjadi tautan di dalam dokumen (`#tabel-3`).
 * Angka resmi kehilangan tautan ke halaman penjelasan, yang hanya ada di situs. Alamat web tetap;
 * tautan lain kehilangan `href`, tulisannya tetap.
 * Gambar memuat isinya sendiri dan tidak ditunda, karena halaman cetak tidak pernah digulir.
 * @param slug slug semua bagian dokumen ini
 * @param gambar alamat gambar di situs -> isinya sebagai `data:`
 */
export function isiCetak(
  html: string,
  slug: ReadonlySet<string>,
  gambar: ReadonlyMap<string, string> = new Map(),
): string {
  return html
    .replace(/<a (class="nilai" data-fakta="[^"]*") href="[^"]*">(.*?)<\/a>/gs, '<span $1>$2</span>')
    .replace(
      /<img src="([^"]*)"([^>]*) loading="lazy" decoding="async">/g,
      (_, src: string, atribut: string) => `<img src="${gambar.get(src) ?? ''}"${atribut}>`,
    )
    .replace(/<a\b[^>]*>/g, (tag) =>
      tag.replace(/ href="([^"]*)"/, (_, href: string) => hrefCetak(href, slug)),
    );
}

function hrefCetak(href: string, slug: ReadonlySet<string>): string {
  const [, bagian, jangkar] = /^(?:\.\.\/([^/#?]+)\/)?#(.+)$/.exec(href) ?? [];
  if (jangkar !== undefined && (bagian === undefined || slug.has(bagian))) return ` href="#${jangkar}"`;
  return /^(?:https?:|mailto:)/i.test(href) ? ` href="${href}"` : '';
}
