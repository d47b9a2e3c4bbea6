/** Tulisan yang dibandingkan: huruf besar, spasi berulang, dan macam tanda hubung tidak membedakan. */
export function bakukan(teks: string): string {
  return teks.toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
}
