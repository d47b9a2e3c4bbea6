/** Isi berkas yang tidak dapat diterima, dengan tempatnya sebagai nomor karakter. */
export interface Larangan {
  readonly rule: string;
  readonly pesan: string;
  readonly hint: string;
  readonly offset: number;
}
