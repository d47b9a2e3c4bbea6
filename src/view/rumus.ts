import temml from 'temml';

/** Cara temml membaca LaTeX: tanpa makro tak terbatas, tanpa tautan, galat tidak disembunyikan. */
export const OPSI_RUMUS = {
  displayMode: true,
  throwOnError: true,
  trust: false,
  maxExpand: 100,
  maxSize: [20, 20],
  annotate: false,
} satisfies Parameters<typeof temml.renderToString>[1];

/** Benar bila LaTeX dapat dirender. */
export function isLatex(latex: string): boolean {
  try {
    temml.renderToString(latex, OPSI_RUMUS);
    return true;
  } catch (error) {
    if (error instanceof temml.ParseError) return false;
    throw error;
  }
}
