/** Batas sebuah gambar; diperiksa sebelum apa pun dimekarkan. */
export const BATAS = { byte: 10_000_000, piksel: 40_000_000, folder: 200_000_000 };

/** Gambar yang sudah diperiksa dan dibersihkan: hanya bagian yang diperlukan untuk menampilkannya. */
export interface Gambar {
  readonly mime: 'image/png' | 'image/jpeg' | 'image/webp';
  /** Ukuran tampak, piksel, sesudah diputar menurut arah fotonya. */
  readonly lebar: number;
  readonly tinggi: number;
  /** Isi berkas bersih, berurutan; metadata (EXIF, GPS, XMP, ICC, komentar) tidak ikut. */
  readonly potongan: readonly Uint8Array[];
}

/** Mengapa sebuah berkas gambar tidak dipakai. */
export interface GambarDitolak {
  readonly rule: string;
  readonly text: string;
  readonly hint: string;
}

export type BerkasGambar = Gambar | GambarDitolak;

/** Yang ditemukan pembaca sebuah bentuk; `tolak` menyebut sebabnya tanpa nama berkas. */
export type Bacaan =
  Omit<Gambar, 'mime'> | { readonly tolak: string; readonly rule?: string; readonly hint?: string };

/** Temuan bersama ketiga pembaca bila ukurannya di luar batas; `undefined` bila wajar. */
export function periksaUkuran(lebar: number, tinggi: number, piksel: number): Bacaan | undefined {
  if (lebar < 1 || tinggi < 1) return { tolak: 'berukuran nol' };
  if (lebar * tinggi <= piksel) return undefined;
  return {
    rule: 'gambar-terlalu-besar',
    tolak: `berukuran ${lebar} × ${tinggi} piksel, lebih dari ${piksel / 1_000_000} juta`,
    hint: 'perkecil, misalnya menjadi lebar 2.000 piksel',
  };
}

/** Isi berkas bersih sebagai satu larik, untuk ditulis atau ditanam. */
export function gabung(potongan: readonly Uint8Array[]): Uint8Array {
  const semua = new Uint8Array(potongan.reduce((jumlah, satu) => jumlah + satu.length, 0));
  let awal = 0;
  for (const satu of potongan) {
    semua.set(satu, awal);
    awal += satu.length;
  }
  return semua;
}

/** Byte sebagai teks satu huruf per byte. */
export function latin(isi: Uint8Array, dari: number, sampai: number): string {
  return String.fromCharCode(...isi.subarray(dari, Math.min(sampai, isi.length)));
}
