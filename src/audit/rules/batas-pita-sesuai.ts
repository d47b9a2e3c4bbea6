import type { Fraction } from 'fraction.js';
import type { Angka } from '../../claims/angka.ts';
import { tulis } from '../banding.ts';
import { angkaDi } from '../kolom-angka.ts';
import { bacaSkala } from '../skala.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Skor\tKategori\tBatas Bawah\tBatas Atas\tInterval';
const ISI = '≥ 80% - 100%\tBaik\t80%\t100%\t20\n≥ 60% < 80%\tCukup\t60%\t80%\t20';

/** Kolom batas bawah, batas atas, dan lebar pita sama dengan pita yang ditulis di baris itu. */
export const batasPitaSesuai: Aturan = {
  id: 'batas-pita-sesuai',
  keparahan: 'galat',
  pernyataan: 'Batas dan interval di tabel skala mengikuti pitanya.',
  contoh: {
    benar: [`${KEPALA}\n${ISI}\n≤ 60%\tKurang\t\t60%\t60`],
    salah: [
      {
        teks: `${KEPALA}\n${ISI}\n≤ 60%\tKurang\t60%\t\t60`,
        tercetak: 'Batas Bawah 60%',
        seharusnya: 'Batas Atas 60%',
      },
      {
        teks: `${KEPALA.replace('Nilai', '')}\n${ISI.replace('100%\t20', '100%\t25')}\n≤ 60%\tKurang\t\t60%\t60`,
        tercetak: '25',
        seharusnya: '20',
      },
    ],
  },
  periksa: (dokumen) =>
    bacaSkala(dokumen).flatMap(({ tabel: satu, pita }) => {
      const kolom = (pola: RegExp) => satu.kolom.find(({ judul }) => pola.test(judul));
      const [bawah, atas, lebar] = [kolom(/batas bawah/i), kolom(/batas atas/i), kolom(/^interval|^lebar/i)];
      const salahLebar: Hasil[] = [];
      const salahBatas = pita.flatMap(({ baris, bawah: b, atas: a }): Hasil[] => {
        const [kb, ka, kl] = [angkaDi(baris, bawah), angkaDi(baris, atas), angkaDi(baris, lebar)];
        if (b !== undefined && a !== undefined && kl !== undefined && !kl.nilai.equals(a.sub(b)))
          salahLebar.push(
            temuan(
              baris.baris,
              kl.tulisan,
              tulis(a.sub(b), { ...kl, desimal: halus(a.sub(b)), satuan: '' }),
              'Interval',
            ),
          );
        if (
          bawah !== undefined &&
          atas !== undefined &&
          b === undefined &&
          a !== undefined &&
          kb?.nilai.equals(a) === true &&
          ka === undefined
        )
          return [
            temuan(baris.baris, `${bawah.judul} ${kb.tulisan}`, `${atas.judul} ${kb.tulisan}`, 'Batas'),
          ];
        return [
          ...(beda(kb, b)
            ? [temuan(baris.baris, kb?.tulisan ?? '', tulis(b as Fraction, kb as Angka), 'Batas bawah')]
            : []),
          ...(beda(ka, a)
            ? [temuan(baris.baris, ka?.tulisan ?? '', tulis(a as Fraction, ka as Angka), 'Batas atas')]
            : []),
        ];
      });
      return [
        ...salahBatas,
        ...salahLebar.slice(0, 1).map((itu) => ({ ...itu, keparahan: 'peringatan' as const })),
      ];
    }),
};

function beda(kolom: Angka | undefined, pita: Fraction | undefined): boolean {
  return kolom !== undefined && pita !== undefined && !kolom.nilai.equals(pita);
}

function halus(nilai: Fraction): number {
  return nilai.d === 1n ? 0 : nilai.mul(10).d === 1n ? 1 : 2;
}

function temuan(baris: number, tercetak: string, seharusnya: string, apa: string): Hasil {
  return {
    baris,
    pesan: `${apa} di baris ${baris} tertulis ${tercetak}; pita di baris itu memberi ${seharusnya}.`,
    tercetak,
    seharusnya,
    saran: 'samakan kolom batas dengan pitanya',
  };
}
