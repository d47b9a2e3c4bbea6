import { type Bacaan, latin, periksaUkuran } from './tipe.ts';

/**
 * Menghitung besar data yang dimampatkan tanpa menyimpannya, berhenti bila melewati `paling`.
 * `undefined` bila datanya rusak atau terpotong; `sisa` berapa byte yang tidak terbaca sesudah akhirnya.
 */
export type Mekarkan = (
  potongan: readonly Uint8Array[],
  paling: number,
) => Promise<{ readonly besar: number; readonly sisa: number } | undefined>;

/** Bagian yang diperlukan untuk menampilkan; semua yang lain (teks, EXIF, ICC, waktu, animasi) dibuang. */
const DIPAKAI: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'IDAT', 'IEND']);
const PALING_BAGIAN = 100_000;
/** Kedalaman bit yang sah untuk setiap jenis warna, dan banyak kanalnya. */
const WARNA: Readonly<Record<number, { readonly bit: readonly number[]; readonly kanal: number }>> = {
  0: { bit: [1, 2, 4, 8, 16], kanal: 1 },
  2: { bit: [8, 16], kanal: 3 },
  3: { bit: [1, 2, 4, 8], kanal: 1 },
  4: { bit: [8, 16], kanal: 2 },
  6: { bit: [8, 16], kanal: 4 },
};

/** Membaca PNG: setiap bagian dan CRC-nya diperiksa, datanya harus persis sebesar ukuran gambarnya. */
export async function bacaPng(isi: Uint8Array, piksel: number, mekarkan: Mekarkan): Promise<Bacaan> {
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  const potongan: Uint8Array[] = [isi.subarray(0, 8)];
  const data: Uint8Array[] = [];
  let kepala: Kepala | undefined;
  let palet = false;
  let sebelum = '';
  for (let awal = 8, banyak = 0; ; banyak += 1) {
    if (awal + 12 > isi.length) return { tolak: 'terpotong' };
    const panjang = lihat.getUint32(awal);
    const akhir = awal + 12 + panjang;
    if (akhir > isi.length) return { tolak: 'terpotong' };
    if (banyak > PALING_BAGIAN) return { tolak: 'rusak: terlalu banyak bagian' };
    const nama = latin(isi, awal + 4, awal + 8);
    if (crc32(isi.subarray(awal + 4, akhir - 4)) !== lihat.getUint32(akhir - 4))
      return {
        tolak: `rusak: bagian ${/^[A-Za-z]{4}$/.test(nama) ? nama : '?'} tidak cocok dengan jumlah periksanya`,
      };
    if ((banyak === 0) !== (nama === 'IHDR')) return { tolak: 'rusak: urutan bagiannya salah' };
    if (nama === 'IHDR') {
      const dibaca = panjang === 13 ? bacaKepala(lihat, awal + 8) : undefined;
      if (dibaca === undefined) return { tolak: 'rusak: kepalanya tidak sah' };
      kepala = dibaca;
      const salah = periksaUkuran(kepala.lebar, kepala.tinggi, piksel);
      if (salah !== undefined) return salah;
    } else if (nama === 'IDAT') {
      if (data.length > 0 && sebelum !== 'IDAT') return { tolak: 'rusak: datanya terputus' };
      data.push(isi.subarray(awal + 8, akhir - 4));
    } else if (nama === 'PLTE') palet = true;
    else if (/^[A-Z]/.test(nama) && nama !== 'IEND')
      return { tolak: `rusak: memuat bagian ${nama} yang tidak dikenal` };
    if (DIPAKAI.has(nama)) potongan.push(isi.subarray(awal, akhir));
    if (nama === 'IEND') break;
    sebelum = nama;
    awal = akhir;
  }
  if (kepala === undefined || data.length === 0 || (kepala.warna === 3 && !palet))
    return { tolak: 'rusak: tidak memuat data gambar' };
  const seharusnya = besarData(kepala);
  const mekar = await mekarkan(data, seharusnya);
  if (mekar === undefined || mekar.besar < seharusnya)
    return { tolak: 'rusak: datanya tidak terbaca sampai akhir' };
  if (mekar.besar > seharusnya || mekar.sisa > 0)
    return {
      rule: 'gambar-bom',
      tolak: `memekar melebihi ukurannya sendiri, ${kepala.lebar} × ${kepala.tinggi} piksel`,
      hint: 'jangan dipakai; minta berkas aslinya',
    };
  return { lebar: kepala.lebar, tinggi: kepala.tinggi, potongan };
}

interface Kepala {
  readonly lebar: number;
  readonly tinggi: number;
  readonly bit: number;
  readonly warna: number;
  readonly berjalin: boolean;
}

function bacaKepala(lihat: DataView, awal: number): Kepala | undefined {
  const [lebar, tinggi] = [lihat.getUint32(awal), lihat.getUint32(awal + 4)];
  const [bit, warna, mampat, saring, jalin] = [8, 9, 10, 11, 12].map((letak) => lihat.getUint8(awal + letak));
  if (bit === undefined || warna === undefined || WARNA[warna]?.bit.includes(bit) !== true) return undefined;
  if (mampat !== 0 || saring !== 0 || (jalin !== 0 && jalin !== 1)) return undefined;
  return { lebar, tinggi, bit, warna, berjalin: jalin === 1 };
}

/** Tujuh lintasan Adam7: mulai dan jarak, mendatar lalu tegak. */
const ADAM7 = [
  [0, 8, 0, 8],
  [4, 8, 0, 8],
  [0, 4, 4, 8],
  [2, 4, 0, 4],
  [0, 2, 2, 4],
  [1, 2, 0, 2],
  [0, 1, 1, 2],
] as const;

/** Besar data sesudah dimekarkan: setiap baris didahului satu byte penyaring. */
function besarData({ lebar, tinggi, bit, warna, berjalin }: Kepala): number {
  const perPiksel = bit * (WARNA[warna]?.kanal ?? 1);
  const besar = (l: number, t: number): number =>
    l === 0 || t === 0 ? 0 : t * (1 + Math.ceil((l * perPiksel) / 8));
  if (!berjalin) return besar(lebar, tinggi);
  return ADAM7.reduce((jumlah, [x, dx, y, dy]) => {
    const banyak = (ukuran: number, mulai: number, jarak: number): number =>
      Math.max(0, Math.ceil((ukuran - mulai) / jarak));
    return jumlah + besar(banyak(lebar, x, dx), banyak(tinggi, y, dy));
  }, 0);
}

const TABEL_CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sisa = byte;
  for (let bit = 0; bit < 8; bit += 1) sisa = sisa & 1 ? 0xedb88320 ^ (sisa >>> 1) : sisa >>> 1;
  return sisa >>> 0;
});

/** CRC-32 menurut spesifikasi PNG. */
export function crc32(isi: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of isi) crc = (TABEL_CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
