import { padat } from './teks-pdf.ts';

/** Teks setiap `data-fakta` dan banyaknya, tanpa tabel kembar grafik. */
export function bacaFigur(html: string): ReadonlyMap<string, number> {
  const figur = new Map<string, number>();
  for (const [, , isi = ''] of tanpaKembar(html).matchAll(
    /<(a|span) class="nilai" data-fakta="[^"]*"[^>]*>(.*?)<\/\1>/gs,
  )) {
    const teks = teksHtml(isi).trim();
    if (teks !== '') figur.set(teks, (figur.get(teks) ?? 0) + 1);
  }
  return figur;
}

/**
 * Berapa kali sebuah figur berdiri sendiri di dalam teks: `100` tidak dihitung di dalam `100,28`.
 * Spasi diabaikan karena figur panjang dapat terpenggal di ujung baris.
 */
export function hitung(teks: string, figur: string): number {
  const pola = Array.from(figur.replace(/\s+/g, ''), (char) =>
    char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
  ).join('\\s*');
  return [...teks.matchAll(new RegExp(`(?<![\\d.,]|\\d\\s?[.,])${pola}(?![.,]?\\d)`, 'gu'))].length;
}

export interface TabelHtml {
  readonly id: string;
  /** Kepala tabel dan baris terakhirnya, dipadatkan. */
  readonly kepala: string;
  readonly kaki: string;
}

/** Kepala dan baris terakhir setiap tabel bernomor. */
export function judulTabel(html: string): readonly TabelHtml[] {
  return [
    ...tanpaKembar(html).matchAll(
      /<div class="tabel[^"]*" id="([^"]+)".*?<thead>(.*?)<\/thead><tbody>(.*?)<\/tbody>/gs,
    ),
  ].map(([, id = '', kepala = '', badan = '']) => ({
    id,
    kepala: tanpaHubung(teksHtml(kepala)),
    kaki: tanpaHubung(teksHtml(badan.slice(badan.lastIndexOf('<tr')))),
  }));
}

/** Dipadatkan tanpa tanda hubung, karena kata di kolom sempit dapat terpenggal. */
export function tanpaHubung(teks: string): string {
  return padat(teks).replace(/-/g, '');
}

function tanpaKembar(html: string): string {
  return html.replace(/<details class="kembar">.*?<\/details>/gs, '');
}

function teksHtml(html: string): string {
  return html
    .replace(/<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, nama: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[nama] ?? '',
    );
}
