import { bacaSel } from '../angka.ts';
import { bersih } from '../kata.ts';

/** Sepotong tulisan di antara celah dua spasi atau lebih, dengan letaknya di baris. */
export interface Potong {
  readonly awal: number;
  readonly akhir: number;
  readonly teks: string;
}

/** Potongan semua baris, menurut nomor baris mulai dari nol. */
export type Halaman = readonly (readonly Potong[])[];

/** Rentang letak yang ditempati satu kolom. */
export interface Pita {
  awal: number;
  akhir: number;
}

/** Baris-baris berkolom yang letak kolomnya sama. `data` menyimpan baris yang berangka. */
export interface Petak {
  readonly pita: Pita[];
  readonly data: readonly number[];
}

/** Tabel cetak tidak pernah selebar ini. */
export const TERBANYAK = 40;

export const RENTANG = /^[<>≥≤]?\s*\d[\d.,]*%?\s*(?:-|–|—|s\.?\s?d\.?|sampai)\s*[<>≥≤]?\s*\d[\d.,]*%?$/i;
/** `30% (kategori` yang kurungnya ditutup di baris berikutnya. */
export const KURUNG_BUKA = /^\d[\d.,]*\s?%?\s?\([^)]*$/;
const PERBANDINGAN = /^[<>≥≤]=?\s*\d[\d.,]*\s*%?$/;
export const KOSONGAN = /^(?:[-−–]+|n\/?a\.?)$/i;
export const TAHUN = /^(?:19|20)\d\d$/;
export const URUTAN = /^(?:\d{1,3}|[a-zA-Z]|[IVX]{1,5})[.)]?$/;
const BULAN =
  /^\d{1,2} (?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/i;
const BUKAN_BARIS = /^(?:(?:tabel|gambar|grafik|bagan)\s+[\dIVX]|sumber\b|catatan\b|keterangan\b|ket\.)/i;

/** Keterangan, catatan, dan tabel bertab: menutup tabel di atasnya dan bukan judul tabel di bawahnya. */
export const BATAS: readonly Potong[] = [{ awal: 0, akhir: Number.MAX_SAFE_INTEGER, teks: '.' }];

export function potongan(teks: string): readonly Potong[] {
  if (teks.includes('\t') || /^\s*\|/.test(teks) || BUKAN_BARIS.test(teks.trim())) return BATAS;
  return [...teks.matchAll(/\S+(?:[ \u00a0]\S+)*/g)].map(({ 0: isi, index }) => ({
    awal: index,
    akhir: index + isi.length,
    teks: bersih(isi),
  }));
}

/** Isi sel berangka, rentang, atau tanda kosong. */
export function isNilai(teks: string): boolean {
  return (
    (bacaSel(teks) !== undefined && !BULAN.test(teks)) ||
    RENTANG.test(teks) ||
    PERBANDINGAN.test(teks) ||
    KURUNG_BUKA.test(teks) ||
    KOSONGAN.test(teks)
  );
}

export function isData(potong: readonly Potong[] | undefined): boolean {
  if (potong === undefined || potong.length < 2 || potong.length > TERBANYAK) return false;
  const nilai = potong.filter(({ teks }, i) => (i > 0 || potong.length > 2) && isNilai(teks));
  if (nilai.length === 0 || nilai.every(({ teks }) => TAHUN.test(teks))) return false;
  return nilai.length > 1 || nilai[0] !== potong[0] || URUTAN.test(nilai[0]?.teks ?? '');
}

export function bertemu(pita: Pita, { awal, akhir }: Potong): boolean {
  return awal < pita.akhir && pita.awal < akhir;
}

export function lebarkan(pita: Pita, { awal, akhir }: Potong): void {
  pita.awal = Math.min(pita.awal, awal);
  pita.akhir = Math.max(pita.akhir, akhir);
}

export function terdekat(pita: readonly Pita[], satu: Potong): number {
  const kena = pita.findIndex((kolom) => bertemu(kolom, satu));
  if (kena >= 0) return kena;
  const jarak = pita.map(({ awal, akhir }) => Math.max(awal - satu.akhir, satu.awal - akhir));
  return jarak.indexOf(Math.min(...jarak));
}
