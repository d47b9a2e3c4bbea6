/** Satu perubahan yang membuat dokumen bertentangan, dan di mana temuan boleh menunjuk. */
export interface Mutan {
  readonly operator: string;
  readonly berkas: string;
  /** Baris yang diubah, mulai dari 1. */
  readonly baris: number;
  readonly sebelum: string;
  readonly sesudah: string;
  /** Isi berkas sesudah diubah; `undefined` berarti berkasnya dihapus. */
  readonly isi: string | undefined;
  /** Tempat lain yang benar: pembandingnya, atau pemilik kewajibannya. */
  readonly pasangan: readonly { readonly berkas: string; readonly baris?: number }[];
}

/** Semua tempat yang dapat diubah sebuah operator, dan yang dikecualikan menurut aturannya. */
export interface Ladang {
  readonly operator: string;
  readonly jenis: 'isi' | 'tulisan';
  readonly mutan: readonly (() => Mutan)[];
  readonly dikecualikan: number;
  /** Mengapa sebagian tempat tidak ikut. */
  readonly sebab: string;
}
