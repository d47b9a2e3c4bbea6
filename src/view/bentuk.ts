import type { Gambar } from '../load/gambar/tipe.ts';
import type { Penjelasan } from './jelaskan.ts';

/** Bentuk-bentuk tampilan sebagai data polos: sama untuk situs, cetak, dan unduhan. */

/** Satu sel tabel. `fakta` menyebut kunci fakta yang dicetak, agar angka dapat ditelusuri dan dibandingkan. */
export interface Sel {
  readonly teks: string;
  readonly fakta?: string | undefined;
  readonly rata?: 'kiri' | 'kanan' | 'tengah' | undefined;
  readonly rentangBaris?: number | undefined;
  readonly rentangKolom?: number | undefined;
  /** Kepala baris (`th scope="row"`). */
  readonly kepala?: boolean | undefined;
  /** Warna status menurut pedoman. */
  readonly warna?: string | undefined;
}

export interface BarisView {
  readonly jenis: 'biasa' | 'kelompok' | 'jumlah';
  readonly sel: readonly Sel[];
}

/** Tabel siap dirender. */
export interface TabelView {
  readonly judul: string;
  readonly kepala: readonly (readonly Sel[])[];
  readonly badan: readonly BarisView[];
  /** Lebar nisbi tiap kolom; banyaknya = banyak kolom. */
  readonly lebar: readonly number[];
  /** Perlu halaman mendatar saat dicetak. */
  readonly mendatar: boolean;
  /** Banyak kolom: huruf dan jarak sel lebih kecil saat dicetak. */
  readonly rapat?: boolean | undefined;
  readonly catatan?: string | undefined;
  readonly sumber?: string | undefined;
}

/** Satu seri grafik; `null` berarti nilainya tidak ada dan tidak digambar. */
export interface SeriView {
  readonly nama: string;
  readonly nilai: readonly (number | null)[];
  /** Tulisan tiap nilai, sama dengan di tabel. */
  readonly teks: readonly string[];
}

/** Grafik siap digambar Chart.js, selalu bersama tabel kembarnya. */
export interface GrafikView {
  readonly judul: string;
  readonly bentuk: 'batang' | 'batang-datar';
  readonly label: readonly string[];
  readonly seri: readonly SeriView[];
  /** Lambang satuan sumbu, misalnya `%`. */
  readonly satuan: string;
  readonly tabel: TabelView;
  readonly catatan?: string | undefined;
  readonly sumber?: string | undefined;
}

/** Gambar siap dirender: jalurnya dari halaman bagian, ukurannya, dan teks penggantinya. */
export interface GambarView {
  readonly src: string;
  readonly lebar: number;
  readonly tinggi: number;
  /** Kosong berarti hiasan: dilewati pembaca layar. */
  readonly alt: string;
}

/** Berkas gambar yang ikut terbit di samping halaman dokumen. */
export interface GambarTerbit {
  readonly nama: string;
  readonly mime: Gambar['mime'];
  readonly potongan: readonly Uint8Array[];
}

/** Kotak bagan organisasi. */
export interface BaganView {
  readonly nama: string;
  readonly anak: readonly BaganView[];
}

/** Peta strategi: perspektif dari atas ke bawah, masing-masing dengan sasarannya. */
export interface PetaView {
  readonly perspektif: readonly {
    readonly nama: string;
    readonly sasaran: readonly { readonly kode: string; readonly judul: string }[];
  }[];
}

/** Satu pihak penandatangan. */
export interface PihakView {
  readonly sebutan: string;
  readonly jabatan: string;
  readonly nama: string;
  /** Sebab namanya belum ada, dicetak kecil di bawah tempat kosongnya. */
  readonly kosong?: string | undefined;
}

/** Tanda tangan: tempat dan tanggal, lalu satu atau dua pihak. */
export interface TandaTanganView {
  readonly tempatTanggal: string | undefined;
  /** Sebab tanggalnya belum ada; tempat tanggalnya berupa titik-titik. */
  readonly tanggalKosong?: string | undefined;
  readonly pihak: readonly PihakView[];
}

/** Entri daftar isi, daftar tabel, atau daftar gambar. */
export interface EntriDaftar {
  /** `Tabel 3`, `1.2.`, `BAB I`. */
  readonly nomor: string;
  readonly judul: string;
  /** Pengenal HTML tujuannya. */
  readonly id: string;
  /** Slug halaman bagian tempatnya di situs. */
  readonly bagian: string;
  /** 1 untuk bab, 2 dan 3 untuk subbab. */
  readonly tingkat: number;
}

/** Satu bagian dokumen: halaman situs dan bab cetak. */
export interface BagianView {
  readonly jenis: 'depan' | 'bab' | 'lampiran';
  readonly slug: string;
  /** `BAB I`, `Lampiran 1`, atau kosong untuk bagian depan. */
  readonly nomor: string;
  readonly judul: string;
  /** Pengenal judul bagian. */
  readonly id: string;
  readonly subbab: readonly EntriDaftar[];
  /** Isi tanpa judul bab, sudah berupa HTML. */
  readonly html: string;
  /** Ada grafik yang perlu digambar. */
  readonly adaGrafik: boolean;
  /** Berkas prosanya, dan tempat setiap bloknya: letak awalnya di `html` dan baris-barisnya di berkas. */
  readonly asal?: { readonly berkas: string; readonly blok: readonly AsalBlok[] };
}

/** Satu blok prosa (paragraf, daftar, komponen): letak awalnya di HTML bagian dan barisnya di berkas MDX. */
export interface AsalBlok {
  readonly awal: number;
  readonly dari: number;
  readonly sampai: number;
}

/** Ringkasan angka pokok untuk halaman ikhtisar dan beranda. */
export interface PokokView {
  readonly label: string;
  readonly nilai: string;
  readonly fakta: string;
  readonly keterangan: string;
}

/** Dokumen lengkap, siap dijadikan halaman situs atau satu HTML cetak. */
export interface DokumenView {
  /** `deputi-pmk/2023/lkj` */
  readonly kunci: string;
  readonly judul: string;
  readonly namaJenis: string;
  readonly instansi: string;
  readonly unit: string;
  readonly unitSingkat: string;
  readonly periode: string;
  readonly status: 'rancangan' | 'final';
  /** Tanggal metadata berkas, `TTTT-BB-HH`, dari data. */
  readonly tanggal: string;
  /** Dicetak dengan sampul, dan dengan daftar isi, tabel, dan gambar. */
  readonly sampul: boolean;
  readonly berdaftar: boolean;
  readonly bagian: readonly BagianView[];
  readonly daftarIsi: readonly EntriDaftar[];
  readonly daftarTabel: readonly EntriDaftar[];
  readonly daftarGambar: readonly EntriDaftar[];
  /** Berkas gambar yang disebut isinya, ditulis di samping halamannya. */
  readonly gambar?: readonly GambarTerbit[];
  readonly pokok: readonly PokokView[];
  /** Penjelasan setiap angka yang dicetak dokumen ini, beserta semua masukannya. */
  readonly penjelasan: readonly Penjelasan[];
  /** Dokumen yang dirujuk `Asal` di penjelasan, misalnya S1, dan judulnya. */
  readonly sumberData?: { readonly kode: string; readonly judul: string } | undefined;
  /** Nama berkas PDF, misalnya `lkj-deputi-pmk-2023.pdf`. */
  readonly berkasPdf: string;
}
