/** Bagian sax 1.6.1 yang dipakai; paket @types/sax tidak memuat `strictEntities`. */
declare module 'sax' {
  export interface Pengurai {
    onerror: (error: Error) => void;
    ondoctype: (isi: string) => void;
    onopentag: (tag: { name: string; attributes: Record<string, string> }) => void;
    onclosetag: (nama: string) => void;
    ontext: (teks: string) => void;
    oncdata: (teks: string) => void;
    /** Letak sesudah huruf yang baru dibaca. */
    readonly position: number;
    /** Letak sesudah `<` tag yang sedang dibaca. */
    readonly startTagPosition: number;
    write(teks: string): this;
    close(): this;
  }
  const sax: {
    parser(ketat: true, opsi: { position: boolean; strictEntities: boolean }): Pengurai;
  };
  export default sax;
}
