import { Fraction } from 'fraction.js';
import { tulisPolos } from '../banding.ts';
import { bacaSkala, type Pita, type Skala } from '../skala.ts';
import type { Aturan } from '../temuan.ts';

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
    benar: [skala('> 90', '80 – 90', '< 80'), skala('25,00 – 64,99', '65,00 – 76,60', '76,61 – 88,30')],
    salah: [
      {
        teks: skala('> 90', '80 – 90', '50 – 79', '< 49'),
        tercetak: '< 49, 50 – 79',
        seharusnya: 'nilai antara 49 dan 50 berkategori',
      },
    ],
  },
  periksa: ({ tabel }) =>
    bacaSkala(tabel).flatMap((satu) => {
      const celah = pasangan(satu).filter(([a, b]) => bercelah(a, b));
      const [pertama] = celah;
      if (pertama === undefined) return [];
      const sela = celah.map(
        ([a, b]) => `${tulisPolos(a.atas ?? new Fraction(0))} dan ${tulisPolos(b.bawah ?? new Fraction(0))}`,
      );
      return [
        {
          baris: pertama[1].baris.baris,
          pesan: `Skala "${satu.kolom.judul}" bercelah: nilai antara ${sela.join('; antara ')} tidak punya kategori.`,
          tercetak: pertama.map(({ tulisan }) => tulisan).join(', '),
          seharusnya: `nilai antara ${sela[0] ?? ''} berkategori`,
          lain: celah.flat().map(({ baris }) => baris.baris),
          saran: 'tulis batas bawah inklusif dan batas atas eksklusif',
        },
      ];
    }),
};

/** Pita yang bertetangga, dari bawah. */
export function pasangan({ pita }: Skala): readonly (readonly [Pita, Pita])[] {
  return pita.slice(1).flatMap((satu, i): (readonly [Pita, Pita])[] => {
    const dulu = pita[i];
    return dulu === undefined ? [] : [[dulu, satu]];
  });
}

function bercelah({ atas, termasukAtas }: Pita, { bawah, termasukBawah }: Pita): boolean {
  if (atas === undefined || bawah === undefined) return false;
  const selisih = bawah.sub(atas);
  return selisih.gt(WAJAR) || (selisih.equals(0) && !termasukAtas && !termasukBawah);
}

/** Dipakai aturan tumpang tindih. */
export function bertumpuk({ atas, termasukAtas }: Pita, { bawah, termasukBawah }: Pita): boolean {
  if (atas === undefined || bawah === undefined) return false;
  return bawah.lt(atas) || (bawah.equals(atas) && termasukAtas && termasukBawah);
}
