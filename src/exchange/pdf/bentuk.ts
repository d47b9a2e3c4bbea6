/** Semua ukuran dalam poin; titik nol di kiri atas halaman, y membesar ke bawah. */

/** Satu potong tulisan. `y` adalah garis dasarnya. */
export interface Potong {
  readonly teks: string;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
  readonly tebal?: boolean;
  /** Di PDF bertag: termasuk isi dokumen, bukan kepala, kaki, atau hiasan halaman. */
  readonly isi: boolean | undefined;
  /** Di PDF bertag: nomor butir daftar di halaman ini yang memuatnya. */
  readonly butir?: number;
  /** Tulisan pertama sebuah butir yang penandanya digambar, bukan ditulis. */
  readonly awalButir?: boolean;
}

/** Garis tegak atau mendatar: `di` letaknya, `dari`–`sampai` rentangnya di sumbu yang lain. */
export interface Garis {
  readonly di: number;
  readonly dari: number;
  readonly sampai: number;
}

export interface HalamanMentah {
  readonly nomor: number;
  readonly lebar: number;
  readonly tinggi: number;
  readonly potong: readonly Potong[];
  readonly datar: readonly Garis[];
  readonly tegak: readonly Garis[];
  /** Tabel menurut struktur tag; setiap sel berisi potongannya. */
  readonly tabelTag: readonly (readonly (readonly Potong[])[])[][];
  /** Huruf yang arahnya lain daripada arah halaman, sehingga tidak dibaca. */
  readonly miring: number;
  /** Banyak perintah gambar dan tulisan, untuk membatasi kerja. */
  readonly perintah: number;
}

/** Tabel di satu halaman; sel kosong adalah teks kosong. */
export interface TabelHalaman {
  readonly atas: number;
  readonly bawah: number;
  readonly kiri: number;
  readonly kanan: number;
  readonly baris: readonly (readonly string[])[];
}
