import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Garis } from './bentuk.ts';

export type Matriks = readonly [number, number, number, number, number, number];

/** Daftar perintah gambar dari pdfjs. */
export interface DaftarPerintah {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Kotak lebih tipis dari ini adalah garis, poin. */
const TIPIS = 2.5;
/** Garis lebih pendek dari ini hiasan huruf atau titik, poin. */
const PENDEK = 4;
const GARISKAN = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const ISIKAN = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);

/** Garis tabel di sebuah halaman: kotak isian yang tipis, sisi kotak yang digaris, dan garis lurus. */
export function bacaGaris(
  { fnArray, argsArray }: DaftarPerintah,
  awal: Matriks,
): { readonly datar: readonly Garis[]; readonly tegak: readonly Garis[] } {
  const datar: Garis[] = [];
  const tegak: Garis[] = [];
  const tumpukan: Matriks[] = [];
  let m = awal;
  const catat = (x1: number, y1: number, x2: number, y2: number): void => {
    const [kiri, kanan, atas, bawah] = [
      Math.min(x1, x2),
      Math.max(x1, x2),
      Math.min(y1, y2),
      Math.max(y1, y2),
    ];
    if (bawah - atas <= TIPIS && kanan - kiri >= PENDEK)
      datar.push({ di: (atas + bawah) / 2, dari: kiri, sampai: kanan });
    else if (kanan - kiri <= TIPIS && bawah - atas >= PENDEK)
      tegak.push({ di: (kiri + kanan) / 2, dari: atas, sampai: bawah });
  };
  for (const [i, fn] of fnArray.entries()) {
    const args: unknown = argsArray[i];
    if (fn === OPS.save) tumpukan.push(m);
    else if (fn === OPS.restore) m = tumpukan.pop() ?? awal;
    else if (fn === OPS.transform && isMatriks(args)) m = kali(m, args);
    else if (fn === OPS.paintFormXObjectBegin) {
      tumpukan.push(m);
      const bentuk: unknown = Array.isArray(args) ? args[0] : undefined;
      if (isMatriks(bentuk)) m = kali(m, bentuk);
    } else if (fn === OPS.paintFormXObjectEnd) m = tumpukan.pop() ?? awal;
    else if (fn === OPS.constructPath && Array.isArray(args)) {
      const [cara, [data] = [undefined]] = args as [number, [ArrayLike<number> | undefined]?];
      if (data !== undefined) telusuri(data, cara, m, catat);
    }
  }
  return { datar, tegak };
}

/** Jalur pdfjs: 0 pindah, 1 lurus, 2 lengkung kubik, 3 lengkung kuadrat, 4 tutup. */
function telusuri(
  data: ArrayLike<number>,
  cara: number,
  m: Matriks,
  catat: (x1: number, y1: number, x2: number, y2: number) => void,
): void {
  const kotak = ISIKAN.has(cara);
  const sisi = GARISKAN.has(cara);
  if (!kotak && !sisi) return;
  let jalur: [number, number][] = [];
  let lurus = true;
  const selesai = (): void => {
    if (lurus && jalur.length > 1) {
      const x = jalur.map(([satu]) => satu);
      const y = jalur.map(([, satu]) => satu);
      if (sisi)
        for (const [i, [x2, y2]] of jalur.entries()) {
          const [x1, y1] = jalur[i - 1] ?? [x2, y2];
          if (Math.abs(x1 - x2) < 0.5 || Math.abs(y1 - y2) < 0.5) catat(x1, y1, x2, y2);
        }
      else catat(Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y));
    }
    jalur = [];
    lurus = true;
  };
  const PANJANG = [2, 2, 6, 4, 0];
  for (let i = 0; i < data.length;) {
    const perintah = data[i] ?? 4;
    if (perintah === 0) selesai();
    if (perintah === 2 || perintah === 3) lurus = false;
    if (perintah < 2 && jalur.length < 1000) jalur.push(titik(m, data[i + 1] ?? 0, data[i + 2] ?? 0));
    if (perintah === 4 && jalur[0] !== undefined) jalur.push(jalur[0]);
    i += 1 + (PANJANG[perintah] ?? 0);
  }
  selesai();
}

export function kali(a: Matriks, b: Matriks): Matriks {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

export function titik(m: Matriks, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

export function isMatriks(nilai: unknown): nilai is Matriks {
  return (
    (Array.isArray(nilai) || nilai instanceof Float32Array || nilai instanceof Float64Array) &&
    nilai.length === 6
  );
}
