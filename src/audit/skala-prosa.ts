import { POLA_ANGKA } from '../claims/angka.ts';
import { barisPada } from '../claims/paragraf.ts';
import type { BarisTabel, Kolom, Paragraf, Sel, Tabel } from '../claims/tipe.ts';

const N = `(?:${POLA_ANGKA})\\s*%?`;
const NAMA = String.raw`([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,3})`;
const BATAS = String.raw`([<>≥≤]?=?\s*${N}\s*(?:[-–—−]|s\.?d\.?|sampai(?: dengan)?)\s*[<≤]?=?\s*${N}|[<>≥≤]=?\s*${N}|${N} ke ?(?:atas|bawah)|(?:di ?atas|di ?bawah|lebih dari|kurang dari) ${N})`;
/** `A (88,31-100,00)`, `A 88,31-100,00 (Sangat Baik)`, `Baik: 90 – 110`. */
const SEBUTAN = new RegExp(String.raw`\b${NAMA}\s*[(:=]?\s*${BATAS}\s*\)?(?:\s*\(${NAMA}\))?`, 'g');
/** `1,81–2,60 kurang; 2,61–3,40 cukup`: rentangnya dahulu, lalu namanya sampai tanda baca. */
const TERBALIK = new RegExp(
  String.raw`(?<![\d.,–-])(${N}\s*[-–—]\s*${N})\s+\(?([A-Za-z]+(?: [A-Za-z]+){0,2})\)?(?=\s*[;,.])`,
  'g',
);
/** `mutu B 76,61`: dua pita yang masing-masing disebut namanya sudah cukup. */
const BERNAMA = /\b(?:mutu|kategori|predikat) [A-Z][A-Za-z]*(?: [A-Z][a-z]+)* \(?\d/g;
const ANTARA = /^\s*[,;]?\s*(?:dan|serta)?\s*(?:mutu|kategori|predikat)?\s*$/;
/** `Tinggi yang memiliki rentang nilai antara 95,00 — 99,99;` sebagai butir; nomor butir berikutnya dapat menempel. */
const BUTIR = new RegExp(
  String.raw`^(?:\(?(?:\d{1,2}|[a-z])[.)]\s+|[-•]\s+)?${NAMA}(?:\s*[:=]|(?: yang)? (?:memiliki|bernilai|apabila|jika|dengan|nilai|rentang)[a-z ]{0,40})\s+(${BATAS.slice(1, -1)}|${N})[;,.]?(?: dan)?(?:\s\d{1,2})?$`,
);
const TAHUN = /\b(?:19|20)\d\d\b(?![.,]\d)/;
const UKURAN = /nilai|skor|capaian|rentang|predikat|kategori|kriteria|interval|indeks|kinerja|mutu|status/i;
const KOLOM: readonly Kolom[] = ['Sebutan', 'Rentang nilai', 'Kategori'].map((judul, indeks) => ({
  indeks,
  judul,
  jenis: 'lain',
  tahun: undefined,
}));

/** Skala yang ditulis dalam kalimat atau butir, sebagai tabel tanpa keterangan: sebutan, rentang, dan nama lainnya. */
export function skalaProsa(paragraf: readonly Paragraf[]): readonly Tabel[] {
  return [...paragraf.flatMap(dalamKalimat), ...dalamButir(paragraf)];
}

function dalamKalimat(prosa: Paragraf): readonly Tabel[] {
  if (!UKURAN.test(prosa.teks)) return [];
  return [
    ...berderetan(prosa, SEBUTAN, ([, nama = '', batas = '', lain = '']) => [nama, batas, lain]),
    ...berderetan(prosa, TERBALIK, ([, batas = '', nama = '']) => [nama, batas, '']),
  ];
}

/** Sebutan yang hanya diselingi koma, titik koma, atau kata sambung menjadi satu skala. */
function berderetan(
  prosa: Paragraf,
  pola: RegExp,
  ambil: (cocok: RegExpExecArray) => readonly [string, string, string],
): readonly Tabel[] {
  const kelompok: BarisTabel[][] = [];
  let akhir = -1;
  for (const cocok of prosa.teks.matchAll(pola)) {
    const [utuh] = cocok;
    const satu = baris(barisPada(prosa, cocok.index), ...ambil(cocok));
    const buka = kelompok.at(-1);
    if (buka !== undefined && ANTARA.test(prosa.teks.slice(akhir, cocok.index))) buka.push(satu);
    else kelompok.push([satu]);
    akhir = cocok.index + utuh.length;
  }
  const paling = [...prosa.teks.matchAll(BERNAMA)].length > 1 ? 2 : 3;
  return kelompok.flatMap((satu) => tabel(satu, paling));
}

/** Butir berurutan; nomor yang terlepas ke baris sendiri dilewati. */
function dalamButir(paragraf: readonly Paragraf[]): readonly Tabel[] {
  const kelompok: BarisTabel[][] = [];
  let terakhir = -9;
  for (const [i, prosa] of paragraf.entries()) {
    const cocok = prosa.teks.length > 160 ? null : BUTIR.exec(prosa.teks);
    if (cocok === null) continue;
    const satu = baris(prosa.baris, cocok[1] ?? '', cocok[2] ?? '', '');
    const buka = kelompok.at(-1);
    if (buka !== undefined && i - terakhir <= 2) buka.push(satu);
    else kelompok.push([satu]);
    terakhir = i;
  }
  return kelompok.flatMap((satu) => tabel(satu));
}

function baris(nomor: number, nama: string, batas: string, lain: string): BarisTabel {
  return { baris: nomor, jenis: 'isi', label: nama, sel: [nama, batas.trim(), lain].map(sel) };
}

function sel(teks: string): Sel {
  return { teks, angka: undefined, strip: false, na: false };
}

function tabel(isi: readonly BarisTabel[], paling = 3): readonly Tabel[] {
  const awal = isi[0]?.baris ?? 1;
  if (isi.length < paling || isi.some(({ sel: [, batas] }) => TAHUN.test(batas?.teks ?? ''))) return [];
  return [
    { baris: awal, akhir: isi.at(-1)?.baris ?? awal, kepala: [], kolom: KOLOM, isi, keterangan: undefined },
  ];
}
