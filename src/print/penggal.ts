import hyphen from 'hyphen/id/index.js';

/** Kata menjadi kata dengan tanda hubung lunak (U+00AD) di tempat yang boleh dipenggal. */
export function penggal(kata: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(kata.map((satu) => [satu, hyphen.hyphenateSync(satu, { minWordLength: 6 })]));
}
