import type { Peta, Rujukan } from '../banding.ts';

type Kolom = Readonly<Record<string, Rujukan | readonly Rujukan[]>>;

/** Tabel satu baris tentang satu indikator: kolomnya langsung menunjuk fakta. */
function satuBaris(id: string, kolom: Kolom, teks = 'Indikator Kinerja'): Peta {
  return { id, teks: [teks], kunci: (_baris, nama) => kolom[nama] };
}

function capaian(id: string, iku: string): Peta {
  return satuBaris(id, { Target: `${iku}.target`, Realisasi: `${iku}.realisasi`, Capaian: `${iku}.capaian` });
}

/** Tabel target, realisasi, dan capaian 2021-2023 sebuah indikator. */
function deret(id: string, iku: string): Peta {
  const ukuran = ['Target', 'Realisasi', 'Capaian'].flatMap((nama) => [
    [`${nama} 2021`, `${iku}.${nama.toLowerCase()}.2021`] as const,
    [`${nama} 2022`, `${iku}.${nama.toLowerCase()}.2022`] as const,
    [`${nama} 2023`, `${iku}.${nama.toLowerCase()}`] as const,
  ]);
  return satuBaris(id, Object.fromEntries(ukuran));
}

/** Tabel capaian setiap indikator. */
export const PETA_CAPAIAN: readonly Peta[] = [
  satuBaris('tabel_4', {
    Target: ['IKU.1.target', 'IKU.1.penyebut'],
    Realisasi: ['IKU.1.realisasi', 'IKU.1.pembilang'],
    Capaian: 'IKU.1.capaian',
  }),
  capaian('tabel_7', 'IKU.3'),
  satuBaris(
    'tabel_10',
    {
      '2020': 'IKU.3.realisasi.2020',
      '2021': 'IKU.3.realisasi.2021',
      '2022': 'IKU.3.realisasi.2022',
      '2023': 'IKU.3.realisasi',
    },
    'Indikator',
  ),
  capaian('tabel_11', 'IKU.4'),
  deret('tabel_13', 'IKU.4'),
  satuBaris('tabel_14', {
    'Target 2024': ['fakta.target-karier-2024', 'fakta.target-karier-kumulatif-2024'],
    'Realisasi 2023': ['IKU.4.realisasi', 'fakta.rencana-karier-sd-2023'],
  }),
  capaian('tabel_15', 'IKU.5'),
  deret('tabel_17', 'IKU.5'),
  capaian('tabel_8_bis', 'IKU.6'),
  capaian('tabel_21', 'IKU.8'),
  capaian('tabel_23', 'IKU.9'),
  satuBaris('tabel_24', {
    'Target 2023': 'IKU.10.target',
    'Realisasi 2023': 'IKU.10.realisasi',
    'Target 2024': 'IKU.10.target-akhir',
  }),
  capaian('tabel_26', 'IKU.12'),
  capaian('tabel_27', 'IKU.13'),
];
