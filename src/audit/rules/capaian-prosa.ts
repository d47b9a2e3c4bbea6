import { POLA_ANGKA, bacaAngka, type Angka } from '../../claims/angka.ts';
import { bagianPada } from '../../claims/dokumen.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { SERATUS, jauh, tepat, terdekat, tulis } from '../banding.ts';
import { klaimKode } from '../fakta-indikator.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const N = `(${POLA_ANGKA})`;
const POLA = new RegExp(
  String.raw`(?:tercapai|mencapai|atau(?: sebesar)?|capaian(?: target| kinerja)?(?: sebesar)?) ${N}\s*% dari target(?: (?:PK|IKU|kinerja|tahun|pada|20\d\d|yang|telah|ditetapkan|jangka|menengah|,|yaitu|sebesar|adalah|poin))* ?,? ?(?:yaitu |sebesar |adalah )?${N}`,
  'gi',
);

/** "Dibandingkan target T, realisasi mencapai P% dari target tersebut". */
const TERSEBUT = new RegExp(
  String.raw`\btarget\b[^.;]{0,60}?\bsebesar ${N}\s*%?,[^;]{0,60}?\b(?:mencapai|tercapai) ${N}\s*% dari target (?:tersebut|itu)`,
  'gi',
);

/** "tercapai P% dari target T": P = realisasi yang disebut di paragraf itu : T. */
export const capaianProsa: Aturan = {
  id: 'capaian-prosa',
  keparahan: 'galat',
  pernyataan: 'Persentase capaian dalam kalimat = realisasi : target yang disebut bersamanya.',
  contoh: {
    benar: [
      'Realisasi tahun ini 71,05, atau tercapai 91,09% dari target tahun 2023, yaitu 78 poin.',
      'Nilainya 60,44. Terhadap target akhir Renstra sebesar 67%, realisasi telah mencapai 90,21% dari target tersebut.',
    ],
    salah: [
      {
        teks: 'Nilainya 60,44. Terhadap target akhir Renstra sebesar 70%, realisasi telah mencapai 90,21% dari target tersebut.',
        tercetak: '90,21%',
        seharusnya: '86,34%',
      },
      {
        teks: 'Realisasi tahun ini 71,05, atau tercapai 91,90% dari target tahun 2023, yaitu 78 poin.',
        tercetak: '91,90%',
        seharusnya: '91,09%',
      },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks, letak }, ke, semua) =>
        [...teks.matchAll(POLA), ...teks.matchAll(TERSEBUT)].flatMap((cocok): Hasil[] => {
          const urut = /tersebut$|itu$/i.test(cocok[0]) ? [cocok[2], cocok[1]] : [cocok[1], cocok[2]];
          const [persen, target] = urut.map((satu) => bacaAngka(satu ?? ''));
          if (
            persen === undefined ||
            target === undefined ||
            target.nilai.lte(0) ||
            /^20\d\d$/.test(target.tulisan)
          )
            return [];
          const disini = bagianPada(dokumen.bagian, prosa.baris);
          const sekitar = `${semua[ke - 1]?.teks ?? ''} ${teks}`;
          const calon: readonly Angka[] = [
            ...[...sekitar.matchAll(new RegExp(N, 'g'))]
              .map(([satu]) => bacaAngka(satu))
              .filter((satu) => satu !== undefined),
            ...klaimKode(dokumen, disini?.kode)
              .filter(({ jenis }) => jenis === 'realisasi')
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
