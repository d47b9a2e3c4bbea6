/** Tempat mutan ditanam: data dan prosa proyek, atau tulisan dokumen jadi sebagai teks, Word, dan PDF. */
export type Jenis = 'isi' | JenisTulisan;
export type JenisTulisan = 'tulisan' | 'docx' | 'pdf';

/** Satu baris tulisan dan penggantinya. */
export interface BarisGanti {
  readonly baris: number;
  readonly ganti: string;
}

/** Satu pertentangan dalam tulisan: baris yang diganti, baris lain yang ikut diganti, dan pembandingnya. */
export interface Ubahan extends BarisGanti {
  readonly serta?: readonly BarisGanti[];
  readonly pasangan?: readonly number[];
}

interface MutanDasar {
  readonly operator: string;
  readonly berkas: string;
  /** Baris yang diubah, mulai dari 1. */
  readonly baris: number;
  readonly sebelum: string;
  readonly sesudah: string;
}

/** Satu perubahan isi proyek yang membuat dokumen bertentangan, dan di mana temuan boleh menunjuk. */
export interface MutanIsi extends MutanDasar {
  readonly jenis: 'isi';
  /** Isi berkas sesudah diubah; `undefined` berarti berkasnya dihapus. */
  readonly isi: string | undefined;
  /** Tempat lain yang benar: pembandingnya, atau pemilik kewajibannya. */
  readonly pasangan: readonly { readonly berkas: string; readonly baris?: number }[];
}

/** Satu perubahan tulisan dokumen jadi; `berkas` kunci dokumennya. */
export interface MutanTulisan extends MutanDasar {
  readonly jenis: JenisTulisan;
  readonly ubahan: Ubahan;
}

export type Mutan = MutanIsi | MutanTulisan;

/** Semua tempat yang dapat diubah sebuah operator, dan yang dikecualikan menurut aturannya. */
export interface Ladang {
  readonly operator: string;
  readonly jenis: Jenis;
  readonly mutan: readonly (() => Mutan)[];
  readonly dikecualikan: number;
  /** Mengapa sebagian tempat tidak ikut. */
  readonly sebab: string;
}

/** Nasib satu mutan. */
export interface Nasib {
  readonly mutan: Mutan;
  readonly ketemu: boolean;
  /** Aturan yang menemukannya, atau aturan yang kena di tempat lain. */
  readonly aturan: readonly string[];
  /** Mengapa temuan yang ada tidak diterima, bila pembawanya tahu. */
  readonly sebab?: string | undefined;
}

/** Pembawa ubahan: menanamnya ke dalam berkasnya, membaca kembali berkas itu, dan mengauditnya. */
export interface Pembawa {
  /** Nasib setiap mutan, menurut urutannya. */
  readonly nilai: (
    mutan: readonly MutanTulisan[],
    lapor: (nasib: Nasib) => void,
  ) => Promise<readonly Nasib[]>;
  /** Tempat yang dapat dimuatnya, dan mengapa yang lain tidak; tanpa ini semuanya. */
  readonly muat?: {
    readonly dapat: (berkas: string, ubahan: Ubahan) => boolean;
    readonly sebab: string;
  };
  /** Yang dicetak di akhir, misalnya banyaknya berkas yang dibuat. */
  readonly catatan: () => readonly string[];
}

/** Pembawa menurut jenisnya; jenis tanpa pembawa tidak mendapat ladang. */
export type ParaPembawa = ReadonlyMap<JenisTulisan, Pembawa>;
