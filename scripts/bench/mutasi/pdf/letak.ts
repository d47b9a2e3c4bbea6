import type { Naskah } from '../../../../src/exchange/naskah.ts';
import { bedanya } from '../markup.ts';

/** Baris bacaan PDF yang memuat sebuah baris tulisan. */

/** Halaman-halaman tempat sebuah baris bacaan tercetak. */
export function halamanBaris({ asal }: Naskah, baris: number): readonly number[] {
  const { halaman, sambungan = [] } = asal[baris - 1] ?? { tempat: '' };
  return [...(halaman === undefined ? [] : [halaman]), ...sambungan.map((satu) => satu.halaman)];
}

/** Bacaan yang sudah dipadatkan, sekali untuk setiap PDF. */
export class Bacaan {
  readonly naskah: Naskah;
  readonly #padat: readonly string[];

  constructor(naskah: Naskah) {
    this.naskah = naskah;
    this.#padat = naskah.teks.split('\n').map(padatkan);
  }

  /** Tulisan padat sebuah baris. */
  padat(baris: number): string {
    return this.#padat[baris - 1] ?? '';
  }

  /** Nomor baris bacaan yang memuat `tulisan`, utuh atau potongan yang memuat bagian yang diubah. */
  cari(tulisan: string, sebelum: string): readonly number[] {
    const dicari = padatkan(tulisan);
    const utuh = this.#padat.flatMap((satu, i) => (dicari !== '' && satu.includes(dicari) ? [i + 1] : []));
    if (utuh.length > 0 || tulisan === sebelum) return utuh;
    const { awal, baru } = bedanya(sebelum, tulisan);
    const inti = padatkan(tulisan.slice(Math.max(0, awal - 30), awal + baru.length));
    return this.#padat.flatMap((satu, i) =>
      satu.includes(padatkan(baru)) && (satu.includes(inti) || (satu !== '' && dicari.includes(satu)))
        ? [i + 1]
        : [],
    );
  }
}

/** Tanpa spasi, tanda hubung, penanda butir, dan nomor halaman daftar isi; hurufnya kecil. */
export function padatkan(teks: string): string {
  return teks
    .replace(/ \.{4,} \d+$/, '')
    .replace(/^[-•–]\s/, '')
    .replace(/[\s\u00ad\u002d\u2010\u2011]+/g, '')
    .toLowerCase();
}
