import type { Fraction } from 'fraction.js';
import { POLA_ANGKA, bacaAngka } from '../../claims/angka.ts';
import { barisPada } from '../../claims/paragraf.ts';
import { formatAngka } from '../../format/angka.ts';
import { SERATUS, jauh, tepat, terdekat, tulis } from '../banding.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const RP = String.raw`Rp\.?\s?(${POLA_ANGKA})(?:,-)?`;
const POLA = new RegExp(
  String.raw`(?:sisa (?:anggaran|pagu|dana)[^.;]{0,40}?|(?:tersisa|\bsisa)(?: sebesar)? )${RP}(?:[^.;\d]{0,12}(${POLA_ANGKA})\s*%)?`,
  'gi',
);
const teks = (sisa: string, persen: string): string =>
  `Penyerapan mencapai Rp7.816.645.233 dari pagu anggaran sebesar Rp7.828.401.000. Adapun sisa anggaran sebesar Rp${sisa} atau ${persen}% tidak terserap.`;

/** Sisa anggaran dalam kalimat = pagu − realisasi yang disebut di paragraf itu; persennya terhadap pagu. */
export const sisaProsa: Aturan = {
  id: 'sisa-prosa',
  keparahan: 'galat',
  pernyataan: 'Sisa anggaran dalam kalimat = pagu − realisasi di paragraf yang sama.',
  contoh: {
    benar: [teks('11.755.767', '0,15')],
    salah: [
      {
        teks: 'Anggaran Rp850.000,00 terserap Rp830.000,00 sehingga tersisa Rp25.000,00.',
        tercetak: '25.000,00',
        seharusnya: '20.000',
      },
      { teks: teks('11.575.767', '0,15'), tercetak: '11.575.767', seharusnya: '11.755.767' },
      { teks: teks('11.755.767', '0,51'), tercetak: '0,51%', seharusnya: '0,15%' },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      [...prosa.teks.matchAll(POLA)].flatMap((cocok): Hasil[] => {
        const sisa = bacaAngka(cocok[1] ?? '');
        const persen = bacaAngka(cocok[2] ?? '');
        const lain = [...prosa.teks.matchAll(new RegExp(RP, 'g'))]
          .map(([, angka = '']) => bacaAngka(angka)?.nilai)
          .filter(
            (satu): satu is Fraction => satu !== undefined && sisa !== undefined && satu.gt(sisa.nilai),
          );
        if (sisa === undefined || lain.length < 2) return [];
        const beda = lain
          .flatMap((a) => lain.map((b) => ({ pagu: a, sisa: a.sub(b) })))
          .filter((satu) => satu.sisa.gt(0));
        const benar = beda.filter((satu) => satu.sisa.equals(sisa.nilai));
        const baris = barisPada(prosa, cocok.index);
        const paling = terdekat(beda, sisa.nilai, (satu) => satu.sisa);
        if (benar.length === 0)
          return paling === undefined || jauh(paling.sisa, sisa.nilai).mul(4).gt(sisa.nilai)
            ? []
            : [temuan(baris, sisa.tulisan, formatAngka(paling.sisa), 'pagu − realisasi')];
        const hitung = benar.map(({ pagu }) => sisa.nilai.div(pagu).mul(SERATUS));
        if (persen === undefined || hitung.some((satu) => tepat(satu, persen)) || hitung[0] === undefined)
          return [];
        return [
          temuan(baris, `${persen.tulisan}%`, tulis(hitung[0], { ...persen, satuan: '%' }), 'sisa : pagu'),
        ];
      }),
    ),
};

function temuan(baris: number, tercetak: string, seharusnya: string, dari: string): Hasil {
  return {
    baris,
    pesan: `Sisa anggaran di baris ${baris} tertulis ${tercetak}; ${dari} di paragraf itu ${seharusnya}.`,
    tercetak,
    seharusnya,
    saran: 'hitung ulang sisa',
  };
}
