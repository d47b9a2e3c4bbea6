import { POLA_ANGKA, bacaAngka, type Angka } from '../../claims/angka.ts';
import { bagianPada } from '../../claims/dokumen.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { SERATUS, jauh, tepat, terdekat, tulis } from '../banding.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const N = `(${POLA_ANGKA})`;
const POLA = new RegExp(
  String.raw`(?:tercapai|mencapai|atau(?: sebesar)?|capaian(?: target| kinerja)?(?: sebesar)?) ${N}\s*% dari target(?: (?:PK|IKU|kinerja|tahun|pada|20\d\d|yang|telah|ditetapkan|jangka|menengah|,|yaitu|sebesar|adalah|poin))* ?,? ?(?:yaitu |sebesar |adalah )?${N}`,
  'gi',
);

/** "tercapai P% dari target T": P = realisasi yang disebut di paragraf itu : T. */
export const capaianProsa: Aturan = {
  id: 'capaian-prosa',
  keparahan: 'galat',
  pernyataan: 'Persentase capaian dalam kalimat = realisasi : target yang disebut bersamanya.',
  contoh: {
    benar: ['Realisasi tahun ini 71,05, atau tercapai 91,09% dari target tahun 2023, yaitu 78 poin.'],
    salah: [
      {
        teks: 'Realisasi tahun ini 71,05, atau tercapai 91,90% dari target tahun 2023, yaitu 78 poin.',
        tercetak: '91,90%',
        seharusnya: '91,09%',
      },
    ],
  },
  periksa: ({ paragraf, bagian, klaim }) =>
    paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks, letak }, ke, semua) =>
        [...teks.matchAll(POLA)].flatMap((cocok): Hasil[] => {
          const [persen, target] = [bacaAngka(cocok[1] ?? ''), bacaAngka(cocok[2] ?? '')];
          if (
            persen === undefined ||
            target === undefined ||
            target.nilai.lte(0) ||
            /^20\d\d$/.test(cocok[2] ?? '')
          )
            return [];
          const disini = bagianPada(bagian, prosa.baris);
          const sekitar = `${semua[ke - 1]?.teks ?? ''} ${teks}`;
          const calon: readonly Angka[] = [
            ...[...sekitar.matchAll(new RegExp(N, 'g'))]
              .map(([satu]) => bacaAngka(satu))
              .filter((satu) => satu !== undefined),
            ...klaim
              .filter((satu) => satu.indikator.kode === disini?.kode && satu.jenis === 'realisasi')
              .map(({ angka }) => angka),
          ];
          const hitung = calon.map(({ nilai }) => nilai.div(target.nilai).mul(SERATUS));
          if (hitung.some((satu) => tepat(satu, persen))) return [];
          const paling = terdekat(hitung, persen.nilai, (satu) => satu);
          if (paling === undefined || jauh(paling, persen.nilai).gt(10)) return [];
          const baris = barisPada(prosa, letak + cocok.index);
          const harus = tulis(paling, { ...persen, satuan: '%' });
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut ${persen.tulisan}% dari target ${target.tulisan}; realisasi yang disebut memberi ${harus}.`,
              tercetak: `${persen.tulisan}%`,
              seharusnya: harus,
              saran: 'hitung ulang capaiannya',
            },
          ];
        }),
      ),
    ),
};
