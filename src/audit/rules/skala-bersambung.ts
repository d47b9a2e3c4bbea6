import { Fraction } from 'fraction.js';
import type { Dokumen } from '../../claims/dokumen.ts';
import { tulisPolos } from '../banding.ts';
import { bacaSkala, bertetangga, type Pita } from '../skala.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const skala = (...pita: readonly string[]): string =>
  `Rentang Nilai\tKategori\n${pita.map((satu, i) => `${satu}\tKategori ${'ABCDE'[i] ?? ''}`).join('\n')}`;
/** Celah selebar ini hanya batas desimal: 64,99 lalu 65,00. */
const WAJAR = new Fraction(1, 50);

/** Pita skala bersambung: tidak ada nilai yang tidak punya kategori. */
export const skalaBersambung: Aturan = {
  id: 'skala-bersambung',
  keparahan: 'peringatan',
  pernyataan: 'Pita sebuah skala bersambung tanpa celah.',
  contoh: {
    benar: [
      skala('> 90', '80 – 90', '< 80'),
      skala('X ≥ 100', '80 ≤ X < 100', 'X < 80'),
      skala('90,01% ke atas', '75,01% - 90,00%', '0% - 75,00%'),
      skala('25,00 – 64,99', '65,00 – 76,60', '76,61 – 88,30'),
    ],
    salah: [
      {
        teks: skala('> 90', '80 – 90', '50 – 79', '< 49'),
        tercetak: '< 49, 50 – 79',
        seharusnya: 'nilai antara 49 dan 50 berkategori',
      },
    ],
  },
  periksa: (dokumen) =>
    bacaSkala(dokumen).flatMap((satu): readonly Hasil[] => {
      const celah = bertetangga(satu).filter(([a, b]) => bercelah(a, b));
      const [pertama] = celah;
      if (pertama === undefined) return [];
      const sela = celah.map(
        ([a, b]) => `${tulisPolos(a.atas ?? new Fraction(0))} dan ${tulisPolos(b.bawah ?? new Fraction(0))}`,
      );
      return [
        {
          baris: pertama[1].baris.baris,
          ...(celah.every(bulatSaja) && !celah.some((dua) => berisi(dokumen.tabel, dua))
            ? { keparahan: 'catatan' }
            : {}),
          pesan: `Skala "${satu.kolom.judul}" bercelah: nilai antara ${sela.join('; antara ')} tidak punya kategori.`,
          tercetak: pertama.map(({ tulisan }) => tulisan).join(', '),
          seharusnya: `nilai antara ${sela[0] ?? ''} berkategori`,
          lain: celah.flat().map(({ baris }) => baris.baris),
          saran: 'tulis batas bawah inklusif dan batas atas eksklusif',
        },
      ];
    }),
};

function bercelah({ atas, termasukAtas }: Pita, { bawah, termasukBawah }: Pita): boolean {
  if (atas === undefined || bawah === undefined) return false;
  const selisih = bawah.sub(atas);
  return selisih.gt(WAJAR) || (selisih.equals(0) && !termasukAtas && !termasukBawah);
}

/** `51 – 60, 61 – 70`: celah satu di antara bilangan bulat lazim, dan baru berarti bila ada nilai berdesimal di dalamnya. */
function bulatSaja([{ atas }, { bawah }]: readonly [Pita, Pita]): boolean {
  return atas?.d === 1n && bawah?.sub(atas).equals(1) === true;
}

function berisi(tabel: Dokumen['tabel'], [{ atas }, { bawah }]: readonly [Pita, Pita]): boolean {
  return tabel.some(({ isi }) =>
    isi.some(({ sel }) =>
      sel.some(
        ({ angka }) =>
          angka !== undefined &&
          angka.desimal > 0 &&
          atas !== undefined &&
          bawah !== undefined &&
          angka.nilai.gt(atas) &&
          angka.nilai.lt(bawah),
      ),
    ),
  );
}
