/** Satu peraturan di register: sama dengan entri `content/regulasi.yaml`, dengan tingkat keyakinannya. */
export interface Peraturan {
  readonly jenis: string;
  readonly nomor: string;
  readonly tahun: number;
  readonly tentang: string;
  readonly keyakinan: string;
  readonly berlaku?: { readonly dari?: string | undefined; readonly sampai?: string | undefined } | undefined;
}
