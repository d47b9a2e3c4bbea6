/**
 * Lambang huruf Symbol dan Wingdings (U+F020–U+F0FF) yang dipakai dalam angka, skala, panah, dan penanda butir. Kode
 * yang berbeda artinya di kedua huruf itu dibaca menurut pemakaiannya di laporan: `F0D8` panah butir Wingdings.
 */
const SYMBOL: Readonly<Record<string, string>> = {
  F02D: '−',
  F053: 'Σ',
  F06C: '●',
  F06E: '■',
  F071: '❑',
  F076: '❖',
  F0A3: '≤',
  F0A7: '▪',
  F0A8: '◻',
  F0AE: '→',
  F0B0: '°',
  F0B1: '±',
  F0B3: '≥',
  F0B4: '×',
  F0B7: '•',
  F0B8: '÷',
  F0B9: '≠',
  F0BB: '≈',
  F0D8: '➢',
  F0E0: '→',
  F0E5: 'Σ',
  F0FB: '✗',
  F0FC: '✓',
  F0FE: '☑',
};

/** Angka dan tanda baca yang di huruf Symbol sama dengan huruf biasa; Word menyimpannya sebagai U+F0xx. */
const POLOS = /^[ !#%&()+,./0-9:;<=>?[\]_{|}]$/;

/** Lambang menurut kodenya, misalnya `F0B3`; yang tidak dikenal teks kosong. */
export function simbol(kode: string): string {
  const dikenal = SYMBOL[kode.toUpperCase()];
  if (dikenal !== undefined) return dikenal;
  const polos = /^F0([2-7][0-9A-F])$/i.exec(kode)?.[1];
  const huruf = polos === undefined ? '' : String.fromCharCode(Number.parseInt(polos, 16));
  return POLOS.test(huruf) ? huruf : '';
}

/** Mengganti huruf Symbol yang tertulis sebagai teks biasa; yang tidak dikenal dibiarkan. */
export function gantiSimbol(teks: string): string {
  return teks.replace(/[\uf020-\uf0ff]/g, (satu) => simbol(satu.charCodeAt(0).toString(16)) || satu);
}

/** Membuang pemenggal kata, spasi tanpa lebar, dan penanda arah: tidak tampak, tetapi memutus kata dan angka. */
export function buangTakTampak(teks: string): string {
  return teks.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/[\u2010\u2011]/g, '-');
}
