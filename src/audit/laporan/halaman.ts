/** Bentuk dokumen jadi yang dibaca audit; `DokumenView` memenuhinya tanpa perubahan. */

export interface HalamanBagian {
  readonly jenis: 'depan' | 'bab' | 'lampiran';
  readonly slug: string;
  readonly nomor: string;
  readonly judul: string;
  readonly html: string;
  readonly asal?: {
    readonly berkas: string;
    readonly blok: readonly { readonly awal: number; readonly dari: number; readonly sampai: number }[];
  };
}

interface EntriHalaman {
  readonly nomor: string;
  readonly judul: string;
  readonly tingkat: number;
}

export interface HalamanDokumen {
  readonly kunci: string;
  readonly judul: string;
  readonly unit: string;
  readonly status: 'rancangan' | 'final';
  readonly bagian: readonly HalamanBagian[];
  readonly daftarIsi: readonly EntriHalaman[];
  readonly daftarTabel: readonly EntriHalaman[];
  readonly daftarGambar: readonly EntriHalaman[];
  readonly berdaftar: boolean;
}
