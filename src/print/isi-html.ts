/** HTML bagian dibuat untuk situs; di cetak seluruh dokumen satu berkas, jadi hanya tautannya yang berubah. */

/**
 * Tautan antarhalaman situs (`../bab-2/#tabel-3`) menjadi tautan di dalam dokumen (`#tabel-3`).
 * Angka resmi kehilangan tautan ke halaman penjelasan, yang hanya ada di situs. Alamat web tetap; tautan ke halaman situs yang tidak ikut dicetak kehilangan `href`, tulisannya tetap.
 */
export function isiCetak(html: string): string {
  const tanpaPenjelasan = html.replace(
    /<a (class="nilai" data-fakta="[^"]*") href="[^"]*">([\s\S]*?)<\/a>/g,
    '<span $1>$2</span>',
  );
  return tanpaPenjelasan.replace(/<a\b[^>]*>/g, (tag) =>
    tag.replace(/ href="([^"]*)"/, (_, href: string) => hrefCetak(href)),
  );
}

function hrefCetak(href: string): string {
  const jangkar = /^(?:\.\.\/[^/#?]+\/)?#(.+)$/.exec(href)?.[1];
  if (jangkar !== undefined) return ` href="#${jangkar}"`;
  return /^(?:https?:|mailto:)/i.test(href) ? ` href="${href}"` : '';
}
