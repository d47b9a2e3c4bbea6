import { describe, expect, it } from 'vitest';
import { bacaTabelHtml } from '../acuan/tabel-html.ts';
import { UNIT } from '../load/dasar.ts';
import { babBerisi, LENGKAP } from '../render/bab.ts';
import { temuanBab } from './temuan.ts';

const DULU = 'content/unit/unit-a/2022';
const KEPALA = `pedoman: contoh
sasaran:
  - { kode: SS.1, judul: Layanan, perspektif: hasil }
`;
const butir = (id: string, kode: string, judul: string, rest = '') =>
  `  - { id: ${id}, ${kode}, sasaran: SS.1, judul: ${judul}, satuan: persen, target: { pk: 80 }${rest} }`;

/** Lima nasib indikator dari 2022 ke 2023: digabung, tetap, dipecah, diubah, baru, dan berakhir. */
const SILSILAH: Readonly<Record<string, string>> = {
  ...LENGKAP,
  [`${DULU}/rencana.yaml`]: `${KEPALA}indikator:
${butir('cepat', 'kode: IKU.3', 'Layanan cepat')}
${butir('tepat', 'kode: IKU.4', 'Layanan tepat')}
${butir('arsip', 'kode: IKU.5', 'Arsip')}
${butir('umum', 'kode: IKU.6', 'Umum')}
${butir('situs', 'kode: IKU.7', 'Situs')}
${butir('loket', 'satuan: persen', 'Loket').replace('satuan: persen, sasaran', 'sasaran')}
`,
  [`${DULU}/realisasi.yaml`]: 'realisasi: []\n',
  [`${UNIT}/rencana.yaml`]: `${KEPALA}indikator:
${butir('layanan', 'kode: IKU.1', 'Layanan', ', silsilah: { jenis: gabungan, dari: [cepat, tepat], alasan: diukur bersama }')}
${butir('arsip', 'kode: IKU.2', 'Arsip')}
${butir('umum-a', 'kode: IKU.3', 'Umum A', ', silsilah: { jenis: pecahan, dari: [umum], alasan: dirinci }')}
${butir('umum-b', 'kode: IKU.4', 'Umum B', ', silsilah: { jenis: pecahan, dari: [umum], alasan: dirinci }')}
${butir('aplikasi', 'kode: IKU.5', 'Aplikasi', ', silsilah: { jenis: ubah, dari: [situs], alasan: diperluas }')}
${butir('survei', 'kode: IKU.6', 'Survei')}
berakhir:
  - { indikator: loket, alasan: ditutup }
`,
  [`${UNIT}/realisasi.yaml`]: `realisasi:
${[1, 2, 3, 4, 5, 6].map((ke) => `  - { indikator: IKU.${ke}, nilai: 84 }`).join('\n')}
`,
};

/** Baris-baris tabel pertama sebuah bab. */
function baris(mdx: string, berkas: Readonly<Record<string, string>>): string[] {
  return (bacaTabelHtml(babBerisi(mdx, berkas))[0]?.baris ?? []).map((sel) =>
    sel.map(({ teks }) => teks).join(' | '),
  );
}

describe('silsilah indikator', () => {
  it('setiap nasib indikator dari tahun lalu ke tahun ini', () => {
    expect(baris('<Tabel isi="silsilah" />', SILSILAH)).toEqual([
      'IKU.3 IKU.4 | IKU.3 Layanan cepat IKU.4 Layanan tepat | digabung menjadi | IKU.1 | Layanan | diukur bersama',
      'IKU.5 | Arsip | tetap | IKU.2 | Arsip | -',
      'IKU.6 | Umum | dipecah menjadi | IKU.3 | Umum A | dirinci',
      'IKU.6 | Umum | dipecah menjadi | IKU.4 | Umum B | dirinci',
      'IKU.7 | Situs | diubah menjadi | IKU.5 | Aplikasi | diperluas',
      '- | - | baru | IKU.6 | Survei | -',
      'tanpa kode | Loket | berakhir | - | - | ditutup',
    ]);
  });

  it('tanpa rencana tahun lalu tabelnya menyebut data yang kurang', () => {
    expect(temuanBab('<Tabel isi="silsilah" />')).toEqual([
      'menunggu data: rencana dan realisasi tahun 2022; isi content/unit/unit-a/2022',
    ]);
  });
});

describe('silsilah target', () => {
  const RENSTRA = `judul: Rencana Strategis
dari: 2020
sampai: 2024
sasaran:
  - judul: Layanan
    perspektif: hasil
    indikator:
      - { id: satu, judul: Satu, satuan: persen, target: { '2023': 75 } }
      - { id: dua, judul: Dua, satuan: instansi, target: { '2023': 10 } }
`;
  const target = (id: string, kode: string, isi: string) =>
    `  - { id: ${id}, kode: ${kode}, sasaran: SS.1, ${isi} }`;
  const berkas: Readonly<Record<string, string>> = {
    ...LENGKAP,
    'content/renstra/unit-a/2020-2024.yaml': RENSTRA,
    [`${UNIT}/rencana.yaml`]: `${KEPALA}renstra: 2020-2024
indikator:
${target('satu', 'IKU.1', 'target: { pk: 80, renja: 78, alasan_renja: Pagu bertambah., alasan_renstra: Target dinaikkan. }')}
${target('dua', 'IKU.2', 'target: { pk: 10 }')}
${target('tiga', 'IKU.3', 'judul: Tiga, satuan: nilai, target: { pk: 35 }, target_ukur: { nilai: 100, alasan: Masa peralihan. }')}
`,
    [`${UNIT}/realisasi.yaml`]: `realisasi:
${[1, 2, 3].map((ke) => `  - { indikator: IKU.${ke}, nilai: 84 }`).join('\n')}
`,
    [`${UNIT}/pk.yaml`]: `judul: Perjanjian Kinerja Tahun 2023
tanggal: 2023-01-02
pihak_pertama: kepala-a
revisi:
  - nomor: Perubahan I
    tanggal: 2023-06-01
    alasan: Pagu diblokir.
    perubahan: [{ indikator: dua, target: 8 }]
`,
  };

  it('menyebut setiap beda dan alasannya; tanpa Renja kolomnya kosong', () => {
    expect(baris('<Tabel isi="silsilah-target" />', berkas)).toEqual([
      'IKU.1 | Satu | 75% | 78% | 80% | - | 80% | PK terhadap Renstra +5 poin persen. Target dinaikkan. PK terhadap Renja +2 poin persen. Pagu bertambah.',
      'IKU.2 | Dua | 10 | - | 10 | 8 | 8 | PK perubahan terhadap PK -2 instansi. Pagu diblokir.',
      'IKU.3 | Tiga | - | - | 35 | - | 100 | Yang diukur terhadap PK +65 poin. Masa peralihan.',
    ]);
  });
});
