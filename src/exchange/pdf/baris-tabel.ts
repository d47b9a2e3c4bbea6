import type { Potong } from './bentuk.ts';
import { kolomKelompok, type BarisKolom, type Rentang } from './kelompok.ts';
import { jarakRapat, tulisSel } from './rangkai.ts';

/** Jarak antarbaris tabel terhadap jarak baris di dalam selnya. */
const RENGGANG = 1.18;
const BEBERAPA_ANGKA = /^[\d.,%()-]+(?:[\s\uE000\uE001]+[\d.,%()-]+)+$/;

/** Baris cetak menjadi baris tabel: sel yang tulisannya berbaris-baris disatukan. */
export function barisTabel(
  isi: readonly BarisKolom[],
  kolom: readonly Rentang[],
): readonly (readonly string[])[] {
  const menurutJarak = pecahMenurutJarak(isi);
  if (menurutJarak !== undefined) {
    const hasil = menurutJarak.map((satu) => tulisBaris(satu, kolom));
    // Angka atau sel penuh yang bertumpuk: jaraknya tidak membedakan baris.
    const bertumpuk =
      hasil.flat().some(isBertumpuk) || menurutJarak.slice(1).some((satu) => isBerulang(satu, kolom));
    if (!bertumpuk) return hasil;
  }
  return pecahMenurutIsi(isi, kolom).map((satu) => tulisBaris(satu, kolom));
}

/** Semua baris cetaknya mengisi semua kolom dengan huruf besar atau angka di awal: beberapa baris tabel. */
function isBerulang(isi: readonly BarisKolom[], kolom: readonly Rentang[]): boolean {
  return (
    isi.length > 1 &&
    isi.every((satu) => tulisBaris([satu], kolom).every((sel) => /^[\p{Lu}\d<>≤≥(-]/u.test(sel)))
  );
}

/** Dua angka utuh atau lebih di satu sel; `104,0` `0` adalah satu angka yang patah. */
function isBertumpuk(sel: string): boolean {
  return (
    BEBERAPA_ANGKA.test(sel) &&
    sel.split(/[\s\uE000\uE001]+/).every((satu) => /\d{2}|^\d$/.test(satu)) &&
    !/[,.]\d?[\s\uE000\uE001]\d{1,2}$/.test(sel)
  );
}

/** Baris baru dimulai di jarak yang renggang, bila ada jarak rapat dan renggang. */
function pecahMenurutJarak(isi: readonly BarisKolom[]): readonly (readonly BarisKolom[])[] | undefined {
  const jarak = isi.slice(1).map(({ cetak }, i) => cetak.y - (isi[i]?.cetak.y ?? 0));
  const batas = jarakRapat(isi.map(({ cetak }) => cetak)) * RENGGANG;
  if (jarak.every((satu) => satu < batas)) return undefined;
  return kelompokkan(isi, (i) => (jarak[i - 1] ?? Infinity) >= batas);
}

/** Baris yang hanya mengisi sebagian kolom tanpa angka, atau dimulai huruf kecil, melanjutkan baris di atasnya. */
function pecahMenurutIsi(
  isi: readonly BarisKolom[],
  kolom: readonly Rentang[],
): readonly (readonly BarisKolom[])[] {
  return kelompokkan(isi, (i) => {
    const sel = tulisBaris(
      [isi[i]].flatMap((satu) => satu ?? []),
      kolom,
    );
    const terisi = sel.filter((satu) => satu !== '');
    if (terisi.some((satu) => /^[(-]?\d[\d.,]*\)?%?$/.test(satu)) || terisi.length === sel.length)
      return true;
    if (terisi.every((satu) => /^[\p{Ll}(]/u.test(satu))) return false;
    return sel[0] !== '' && (terisi.length === 1 || terisi.length * 2 > sel.length);
  });
}

function kelompokkan(
  isi: readonly BarisKolom[],
  mulai: (i: number) => boolean,
): readonly (readonly BarisKolom[])[] {
  const hasil: BarisKolom[][] = [];
  for (const [i, satu] of isi.entries()) {
    if (i === 0 || mulai(i)) hasil.push([satu]);
    else hasil.at(-1)?.push(satu);
  }
  return hasil;
}

function tulisBaris(isi: readonly BarisKolom[], kolom: readonly Rentang[]): readonly string[] {
  const sel = kolom.map((): Potong[] => []);
  for (const { kelompok } of isi)
    for (const satu of kelompok) sel[kolomKelompok(satu, kolom)]?.push(...satu.potong);
  return sel.map((potong, c) => tulisSel(potong, (kolom[c]?.kanan ?? 0) - (kolom[c]?.kiri ?? 0)));
}
