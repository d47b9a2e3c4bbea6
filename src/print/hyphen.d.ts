/** Paket `hyphen` tidak membawa tipe; hanya bagian yang dipakai. */
declare module 'hyphen/id/index.js' {
  const hyphen: {
    /** Menyisipkan tanda hubung lunak (U+00AD) menurut pola bahasa Indonesia. */
    readonly hyphenateSync: (text: string, options?: { readonly minWordLength?: number }) => string;
  };
  export default hyphen;
}
