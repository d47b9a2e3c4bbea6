import type { Garis, Potong } from './bentuk.ts';
import { letakHuruf } from './huruf.ts';

/** Tulisan yang melewati garis kurang dari ini masih di dalam selnya, poin. */
const LEWAT = 1.5;
/** Spasi sejauh ini dari garis, dalam tinggi huruf, adalah batas kedua selnya. */
const DEKAT = 0.7;

/** pdfjs merangkai dua sel yang rapat menjadi satu potong; dibelah di spasi yang dilintasi garis tegak. */
export function belahDiGaris(potong: Potong, tegak: readonly Garis[]): readonly Potong[] {
  const teks = potong.teks;
  if (!/\S\s+\S/.test(teks)) return [potong];
  const [kiri, kanan, y] = [potong.x, potong.x + potong.lebar, potong.y - potong.tinggi * 0.35];
  const garis = tegak
    .filter(({ di, dari, sampai }) => di > kiri + LEWAT && di < kanan - LEWAT && dari <= y && y <= sampai)
    .map(({ di }) => di)
    .sort((a, b) => a - b);
  if (garis.length === 0) return [potong];
  const spasi = [...teks.matchAll(/(?<=\S)\s+(?=\S)/g)].map(({ index, 0: isi }) => ({
    dari: index,
    sampai: index + isi.length,
  }));
  const hasil: Potong[] = [];
  let awal = 0;
  for (const di of garis) {
    const terdekat = spasi
      .filter(({ dari }) => dari > awal)
      .map((satu) => ({ ...satu, jauh: jarakKe(potong, satu, di) }))
      .reduce<{ dari: number; sampai: number; jauh: number } | undefined>(
        (a, b) => (a === undefined || b.jauh < a.jauh ? b : a),
        undefined,
      );
    if (terdekat === undefined || terdekat.jauh > potong.tinggi * DEKAT) continue;
    hasil.push(sepotong(potong, awal, terdekat.dari, undefined, di));
    awal = terdekat.sampai;
  }
  return [
    ...hasil,
    sepotong(potong, awal, teks.length, hasil.length > 0 ? garis.at(-1) : undefined, undefined),
  ];
}

function jarakKe(
  potong: Potong,
  { dari, sampai }: { readonly dari: number; readonly sampai: number },
  di: number,
): number {
  const [kiri, kanan] = [letakHuruf(potong, dari), letakHuruf(potong, sampai)];
  return di < kiri ? kiri - di : Math.max(0, di - kanan);
}

function sepotong(
  potong: Potong,
  dari: number,
  sampai: number,
  batasKiri: number | undefined,
  batasKanan: number | undefined,
): Potong {
  const kiri = Math.max(letakHuruf(potong, dari), (batasKiri ?? -Infinity) + 0.1);
  const kanan = Math.min(letakHuruf(potong, sampai), (batasKanan ?? Infinity) - 0.1);
  return { ...potong, teks: potong.teks.slice(dari, sampai), x: kiri, lebar: Math.max(0.1, kanan - kiri) };
}
