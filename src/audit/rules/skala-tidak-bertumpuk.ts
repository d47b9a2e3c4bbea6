import { bacaSkala, bertetangga, bertumpuk } from '../skala.ts';
import type { Aturan } from '../temuan.ts';

const skala = (...pita: readonly string[]): string =>
  `Nilai\tKategori\n${pita.map((satu, i) => `${satu}\tKategori ${'ABCDE'[i] ?? ''}`).join('\n')}`;

/** Satu nilai masuk satu pita saja; `30 – 50` dan `50 – 60` sama-sama memuat 50. */
export const skalaTidakBertumpuk: Aturan = {
  id: 'skala-tidak-bertumpuk',
  keparahan: 'peringatan',
  pernyataan: 'Pita sebuah skala tidak bertumpuk di batasnya.',
  contoh: {
    benar: [skala('≥ 60 < 70', '≥ 50 < 60', '< 50')],
    salah: [
      {
        teks: skala('50,01% - 67,00%', '65,01% - 75,00%', '90,01% ke atas'),
        tercetak: '50,01% - 67,00%, 65,01% - 75,00%',
        seharusnya: '65,01 di satu pita saja',
      },
      {
        teks: skala('0 – 30', '30 – 50', '50 – 60'),
        tercetak: '0 – 30, 30 – 50',
        seharusnya: '30 di satu pita saja',
      },
    ],
  },
  periksa: (dokumen) =>
    bacaSkala(dokumen).flatMap((satu) => {
      const ganda = bertetangga(satu).filter(([a, b]) => bertumpuk(a, b));
      const [pertama] = ganda;
      if (pertama === undefined) return [];
      const batas = ganda.map(([, b]) => b.tulisan.match(/\d+(?:[.,]\d+)?/)?.[0] ?? '');
      return [
        {
          baris: pertama[0].baris.baris,
          pesan: `Skala "${satu.kolom.judul}" bertumpuk: nilai ${batas.join(', ')} masuk dua pita.`,
          tercetak: pertama.map(({ tulisan }) => tulisan).join(', '),
          seharusnya: `${batas[0] ?? ''} di satu pita saja`,
          lain: ganda.flat().map(({ baris }) => baris.baris),
          saran: 'buka salah satu batasnya (> atau <)',
        },
      ];
    }),
};
