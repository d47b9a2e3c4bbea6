import { kalimat as pecah } from '../../../claims/paragraf.ts';
import type { BarisTulisan } from '../tulisan.ts';
import type { NilaiBaris } from '../uraikan.ts';

/** Satu kalimat dokumen kita; letak faktanya dihitung dalam `teks`. */
export interface Kalimat {
  readonly teks: string;
  readonly baris: number;
  readonly nilai: readonly NilaiBaris[];
}

/** Keterangan bernomor, judul subbab, serta catatan dan sumber di bawah tabel (berasal dari pedoman dan data). */
const BUKAN_PROSA =
  /^(?:Catatan: |Sumber: |(?:Tabel|Gambar|Grafik|Bagan) \d+ |\d+(?:\.\d+)+\. |[A-Z]\. [A-Z])/;

/** Kalimat prosa; baris tabel, keterangan tabel dan gambar, serta baris di luar bagian tidak ikut. */
export function kalimatTulisan(baris: readonly BarisTulisan[]): readonly Kalimat[] {
  return baris.flatMap(({ teks, bagian, nilai }, i) => {
    if (bagian === '' || teks === '' || teks.includes('\t') || BUKAN_PROSA.test(teks)) return [];
    return pecah({ teks, baris: i + 1, butir: undefined, potong: [] }).map(({ teks: satu, letak }) => {
      const awal = teks.indexOf(satu, letak);
      return {
        teks: satu,
        baris: i + 1,
        nilai: nilai
          .filter((n) => n.awal >= awal && n.akhir <= awal + satu.length)
          .map((n) => ({ fakta: n.fakta, awal: n.awal - awal, akhir: n.akhir - awal })),
      };
    });
  });
}
