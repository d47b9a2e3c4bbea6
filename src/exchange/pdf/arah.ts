import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isMatriks, kali, type Matriks } from './garis.ts';

/** Tulisan menyamping yang lebih sedikit dari ini cap atau judul kolom tegak, bukan isi halaman. */
const TERSEDIKIT = 60;

export interface Arah {
  readonly lebar: number;
  readonly tinggi: number;
  readonly awal: Matriks;
}

/** Tulisan dari kiri ke kanan. */
export function isDatar(a: number, b: number): boolean {
  return a > 0 && Math.abs(b) <= a * 0.1;
}

/** Halaman yang sebagian besar tulisannya menyamping diputar sampai tulisannya datar. */
export function luruskan(page: PDFPageProxy, isi: readonly unknown[]): Arah {
  const arah = [0, 90, 270, 180].map((putaran) => {
    const {
      width: lebar,
      height: tinggi,
      transform,
    } = page.getViewport({
      scale: 1,
      rotation: (page.rotate + putaran) % 360,
    });
    const awal: unknown = transform;
    if (!isMatriks(awal)) throw new Error('pdfjs: matriks halaman tidak enam angka');
    return { lebar, tinggi, awal, huruf: hurufDatar(isi, awal) };
  });
  const [tegak, ...lain] = arah;
  if (tegak === undefined) throw new Error('pdfjs: halaman tanpa arah');
  const terbanyak = lain.reduce((a, b) => (b.huruf > a.huruf ? b : a), tegak);
  return terbanyak.huruf >= TERSEDIKIT && terbanyak.huruf > tegak.huruf * 1.2 ? terbanyak : tegak;
}

function hurufDatar(isi: readonly unknown[], awal: Matriks): number {
  let banyak = 0;
  for (const satu of isi) {
    if (typeof satu !== 'object' || satu === null || !('str' in satu) || !('transform' in satu)) continue;
    if (typeof satu.str !== 'string' || !isMatriks(satu.transform)) continue;
    const [a, b] = kali(awal, satu.transform);
    if (isDatar(a, b)) banyak += satu.str.trim().length;
  }
  return banyak;
}
