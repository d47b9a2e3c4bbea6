import type { Potong } from './bentuk.ts';
import { PATAH, PATAH_PENUH } from './patah-kata.ts';

/** Satu baris cetak: potongan yang garis dasarnya sama, dari kiri ke kanan. */
export interface BarisCetak {
  readonly potong: readonly Potong[];
  readonly y: number;
  readonly kiri: number;
  readonly kanan: number;
  readonly tinggi: number;
}

/** Mengelompokkan potongan menjadi baris cetak, dari atas ke bawah. */
export function susunBaris(potong: readonly Potong[]): readonly BarisCetak[] {
  const baris: { potong: Potong[]; y: number; tinggi: number }[] = [];
  for (const satu of [...potong].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const akhir = baris.at(-1);
    if (akhir !== undefined && satu.y - akhir.y <= selisihSebaris(satu.tinggi, akhir.tinggi)) {
      akhir.potong.push(satu);
      if (satu.tinggi > akhir.tinggi) {
        akhir.y = satu.y;
        akhir.tinggi = satu.tinggi;
      }
    } else baris.push({ potong: [satu], y: satu.y, tinggi: satu.tinggi });
  }
  return baris.map(({ potong: isi, y, tinggi }) => {
    const urut = isi.sort((a, b) => a.x - b.x);
    return {
      potong: urut,
      y,
      tinggi,
      kiri: urut[0]?.x ?? 0,
      kanan: Math.max(...urut.map(({ x, lebar }) => x + lebar)),
    };
  });
}

/** Angka pangkat dan tanda catatan kaki, yang hurufnya kecil, berada di atas garis dasar baris utamanya. */
function selisihSebaris(a: number, b: number): number {
  const [kecil, besar] = [Math.min(a, b), Math.max(a, b)];
  return besar * (kecil < besar * 0.75 ? 0.55 : 0.45);
}

/** Tanda kecil yang terangkat dari garis dasar baris: pangkat atau tanda catatan kaki. */
export function isTerangkat(satu: Potong, dasar: { readonly y: number; readonly tinggi: number }): boolean {
  return satu.tinggi <= dasar.tinggi * 0.82 && dasar.y - satu.y >= dasar.tinggi * 0.15;
}

/** Jarak baris paling rapat yang wajar bagi baris-baris di dalam satu sel; bila tidak ada, jarak terkecil. */
export function jarakRapat(baris: readonly BarisCetak[]): number {
  const jarak = baris.slice(1).map(({ y, tinggi }, i) => ({ jauh: y - (baris[i]?.y ?? 0), tinggi }));
  const wajar = jarak.filter(({ jauh, tinggi }) => jauh >= tinggi * 0.98 && jauh <= tinggi * 1.5);
  return Math.min(...(wajar.length > 0 ? wajar : jarak).map(({ jauh }) => jauh));
}

/** Potongan yang beruntun menjadi kelompok; celah lebih lebar dari `celah` em memulai kelompok baru. */
export function pecahCelah({ potong, tinggi }: BarisCetak, celah: number): readonly (readonly Potong[])[] {
  const hasil: Potong[][] = [];
  let kanan = -Infinity;
  for (const satu of potong) {
    if (satu.x - kanan > tinggi * celah || hasil.length === 0) hasil.push([satu]);
    else hasil.at(-1)?.push(satu);
    kanan = Math.max(kanan, satu.x + satu.lebar);
  }
  return hasil;
}

/** Tulisan potongan sebaris; spasi dipasang menurut celahnya, tanda catatan kaki dibuang. */
export function tulis(potong: readonly Potong[]): string {
  let teks = '';
  let kanan: number | undefined;
  let dasar: Potong | undefined;
  for (const satu of potong) {
    if (kanan !== undefined && satu.x - kanan > satu.tinggi * 0.16) teks += ' ';
    if (dasar === undefined || !isTerangkat(satu, dasar)) {
      if (dasar !== undefined && isTerangkat(dasar, satu)) teks += ' ';
      teks += satu.teks;
      dasar = satu;
    } else teks += tulisTerangkat(teks, satu.teks);
    kanan = satu.x + satu.lebar;
  }
  return teks
    .replace(/(?<=\d)[⁰¹²³⁴-⁹]+/g, '')
    .replace(/\u00ad(?!$)/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Satuan berpangkat (km2, m3) tetap; angka di belakang tulisan lain adalah tanda catatan kaki. */
function tulisTerangkat(teks: string, tanda: string): string {
  if (/^\s*[23]\s*$/.test(tanda) && /(?:^|[\s\d(/])(?:[kchdm]|da)?m\s*$/.test(teks)) return tanda;
  if (/^[\s\d,*)†‡]+$/.test(tanda) && /\S/.test(teks)) return '';
  return /\d$/.test(teks) ? ` ${tanda}` : tanda;
}

/**
 * Tulisan sel: baris-barisnya disambung, pemenggalan katanya dirapatkan. Pergantian baris yang mungkin mematahkan kata
 * ditandai; `lebar` tempat yang tersedia bagi tulisan.
 */
export function tulisSel(potong: readonly Potong[], lebar = Infinity): string {
  let hasil = '';
  let lama: BarisCetak | undefined;
  for (const baris of susunBaris(potong)) {
    const teks = tulis(baris.potong);
    const sambung = sambungan(hasil, teks);
    if (sambung !== undefined) hasil = sambung + teks;
    else hasil = lama === undefined ? teks : hasil + pemisah(lama, teks, lebar) + teks;
    lama = baris;
  }
  return hasil.replaceAll('\u00ad', '').replaceAll('\t', ' ').trim();
}

function pemisah(atas: BarisCetak, bawah: string, lebar: number): string {
  const teks = tulis(atas.potong);
  if (!/^[^\s]*[\p{L}\d.,/(]$/u.test(teks) || !/^[\p{L}\d.,/%)]/u.test(bawah)) return ' ';
  return atas.kanan - atas.kiri + atas.tinggi * 0.6 > lebar ? PATAH_PENUH : PATAH;
}

/**
 * Awal kata yang dipenggal di ujung baris, siap disambung dengan `berikut`; bukan pemenggalan: `undefined`.
 * Kata ulang (`masing-` `masing`) mempertahankan tanda hubungnya.
 */
export function sambungan(teks: string, berikut: string): string | undefined {
  if (teks.endsWith('\u00ad')) return teks.slice(0, -1);
  if (/\d–$/.test(teks) && /^\d/.test(berikut)) return teks;
  const awal = /(?:^|[\s(“"/\uE000\uE001])([\p{L}-]*\p{L})[-‐]$/u.exec(teks)?.[1];
  const lanjut = /^\p{Ll}+/u.exec(berikut)?.[0];
  if (awal === undefined || lanjut === undefined) return undefined;
  const ulang = awal.toLowerCase() === lanjut || lanjut.startsWith(`${awal.toLowerCase()}nya`);
  const berhubung = awal.includes('-') || /^(non|sub|pra|pasca|antar|rata|multi|se)$/i.test(awal);
  return ulang || (berhubung && !/^(sub|pra|se)$/i.test(awal)) ? teks : teks.slice(0, -1);
}
