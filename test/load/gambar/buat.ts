import { deflateSync } from 'node:zlib';
import { crc32 } from '../../../src/load/gambar/png.ts';

/** Gambar kecil yang dibuat dengan kode: sah, dapat dibaca peramban, dan dapat dirusak sesuka uji. */

const teks = (isi: string): Uint8Array => Uint8Array.from(isi, (huruf) => huruf.charCodeAt(0));
const gabung = (...potongan: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(potongan.flatMap((satu) => [...satu]));
const empat = (nilai: number): number[] => [24, 16, 8, 0].map((geser) => (nilai >>> geser) & 0xff);
const dua = (nilai: number): number[] => [nilai >> 8, nilai & 0xff];

export const TANDA_PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export function bagianPng(nama: string, isi: Uint8Array | readonly number[]): Uint8Array {
  const badan = gabung(teks(nama), isi);
  return gabung(empat(isi.length), badan, empat(crc32(badan)));
}

export interface OpsiPng {
  readonly lebar?: number;
  readonly tinggi?: number;
  /** Ukuran yang ditulis di kepala, bila sengaja berbeda dari datanya. */
  readonly kepala?: readonly [number, number];
  readonly data?: Uint8Array;
  readonly sisipan?: readonly Uint8Array[];
  readonly ekor?: Uint8Array;
}

/** PNG RGB 8 bit, satu warna. */
export function buatPng({ lebar = 40, tinggi = 30, kepala, data, sisipan = [], ekor }: OpsiPng = {}): Buffer {
  const [l, t] = kepala ?? [lebar, tinggi];
  const mentah = new Uint8Array(tinggi * (1 + lebar * 3)).fill(0x66);
  for (let baris = 0; baris < tinggi; baris += 1) mentah[baris * (1 + lebar * 3)] = 0;
  return Buffer.concat([
    TANDA_PNG,
    bagianPng('IHDR', [...empat(l), ...empat(t), 8, 2, 0, 0, 0]),
    ...sisipan,
    bagianPngBesar('IDAT', data ?? deflateSync(mentah)),
    bagianPng('IEND', []),
    ekor ?? new Uint8Array(),
  ]);
}

/** Seperti `bagianPng`, tanpa menyebar byte-nya, untuk data berukuran megabita. */
function bagianPngBesar(nama: string, isi: Uint8Array): Uint8Array {
  const badan = Buffer.concat([teks(nama), isi]);
  return Buffer.concat([Uint8Array.from(empat(isi.length)), badan, Uint8Array.from(empat(crc32(badan)))]);
}

export function segmen(tanda: number, isi: Uint8Array | readonly number[]): Uint8Array {
  return gabung([0xff, tanda], dua(isi.length + 2), isi);
}

export interface OpsiJpeg {
  readonly lebar?: number;
  readonly tinggi?: number;
  readonly kanal?: 1 | 3 | 4;
  readonly sof?: number;
  readonly sisipan?: readonly Uint8Array[];
  readonly data?: Uint8Array;
  readonly ekor?: Uint8Array;
}

/** JPEG abu-abu (atau berkanal lain) satu warna: setiap kotak dua bit, DC tetap lalu akhir kotak. */
export function buatJpeg({
  lebar = 64,
  tinggi = 48,
  kanal = 1,
  sof = 0xc0,
  sisipan = [],
  data,
  ekor,
}: OpsiJpeg = {}): Buffer {
  const kotak = Math.ceil(lebar / 8) * Math.ceil(tinggi / 8) * kanal;
  const isi = data ?? new Uint8Array(Math.ceil((kotak * 2) / 8));
  const huffman = (kelas: number): Uint8Array =>
    segmen(0xc4, [kelas << 4, 1, ...Array<number>(15).fill(0), 0]);
  const kanalSof = Array.from({ length: kanal }, (_, urut) => [urut + 1, 0x11, 0]).flat();
  const kanalSos = Array.from({ length: kanal }, (_, urut) => [urut + 1, 0]).flat();
  return Buffer.concat([
    Uint8Array.of(0xff, 0xd8),
    segmen(0xe0, [...teks('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...sisipan,
    segmen(0xdb, [0, ...Array<number>(64).fill(16)]),
    segmen(sof, [8, ...dua(tinggi), ...dua(lebar), kanal, ...kanalSof]),
    huffman(0),
    huffman(1),
    segmen(0xda, [kanal, ...kanalSos, 0, 63, 0]),
    isi,
    Uint8Array.of(0xff, 0xd9),
    ekor ?? new Uint8Array(),
  ]);
}

/** EXIF bertanda arah foto dan GPS, dengan tulisan yang mudah dicari. */
export function exif(arah = 1): Uint8Array {
  const gps = teks('GPS -6.175392,106.827153 Kamera-Pribadi');
  const tiff = gabung(
    [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 2],
    [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, arah, 0, 0],
    [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38],
    [0, 0, 0, 0],
    gps,
  );
  return segmen(0xe1, gabung(teks('Exif\0\0'), tiff));
}

/** WebP 1 × 1 piksel sungguhan, tanpa dan dengan kehilangan mutu. */
export const WEBP_UTUH = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');
export const WEBP_BIASA = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');

export function bagianWebp(nama: string, isi: Uint8Array): Uint8Array {
  const panjang = [0, 8, 16, 24].map((geser) => (isi.length >>> geser) & 0xff);
  return gabung(teks(nama), panjang, isi, isi.length % 2 === 1 ? [0] : []);
}

/** WebP luas (VP8X) dari potongan-potongan bagian. */
export function buatWebp(bendera: number, ...bagian: readonly Uint8Array[]): Uint8Array {
  const isi = gabung(bagianWebp('VP8X', Uint8Array.of(bendera, 0, 0, 0, 0, 0, 0, 0, 0, 0)), ...bagian);
  const besar = 4 + isi.length;
  return gabung(
    teks('RIFF'),
    [0, 8, 16, 24].map((geser) => (besar >>> geser) & 0xff),
    teks('WEBP'),
    isi,
  );
}

export { gabung, teks };
