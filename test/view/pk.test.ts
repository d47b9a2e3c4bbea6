import { describe, expect, it } from 'vitest';
import { bacaTabelHtml } from '../acuan/tabel-html.ts';
import { UNIT } from '../load/dasar.ts';
import { babBerisi, LENGKAP, tulisan } from '../render/bab.ts';
import { barisTimpang } from '../render/periksa-html.ts';
import { temuanBab } from './temuan.ts';

const RENCANA = `pedoman: contoh
sasaran:
  - { kode: SP.1, judul: Program, tingkat: SP }
  - { kode: SK.1, judul: Kegiatan, tingkat: SK }
indikator:
  - { id: satu, kode: IKU.1, kode_pk: IKP.1, sasaran: SP.1, judul: Satu, satuan: persen, target: { pk: 80, triwulan: { tw1: 20, tw2: 40, tw4: 80 } } }
  - { id: dua, kode: IKU.2, kode_pk: IKK.1, sasaran: SK.1, judul: Dua, satuan: instansi, target: { pk: 10, keterangan: provinsi } }
`;
const REALISASI = `realisasi:
  - { indikator: IKU.1, nilai: 84 }
  - { indikator: IKU.2, nilai: 9 }
`;
const PK = `judul: Perjanjian Kinerja Tahun 2023
tempat: Jakarta
tanggal: 2023-01-02
pihak_pertama: kepala-a
`;
const REVISI = `revisi:
  - nomor: I
    tanggal: 2023-06-01
    alasan: Pagu diblokir.
    perubahan: [{ indikator: dua, target: 8 }, { indikator: satu, target: 70 }]
  - nomor: II
    tanggal: 2023-09-01
    alasan: Blokir dibuka.
    perubahan: [{ indikator: dua, target: 9 }]
`;
const ANGGARAN = `program:
  - { kode: CO, nama: Program }
kegiatan:
  - { kode: 3663, nama: Kegiatan satu, program: CO }
  - { kode: 4843, nama: Kegiatan dua }
kro:
  - kode: ADE
    nama: KRO satu
    kegiatan: 3663
    ro:
      - { kode: ADE.1, nama: RO satu, unit: unit-a, indikator: IKU.1, komponen: [{ kode: 051, nama: Komponen, pagu: 30 }] }
  - kode: EBB
    nama: KRO dua
    kegiatan: 4843
    ro:
      - { kode: EBB.1, nama: RO dua, unit: unit-a, indikator: IKU.2 }
revisi:
  - { nomor: 1, jenis: awal, rincian: { ADE.1: 30, EBB.1: 12 } }
`;

function berkas(pk: string, anggaran = ANGGARAN): Readonly<Record<string, string>> {
  return {
    ...LENGKAP,
    [`${UNIT}/rencana.yaml`]: RENCANA,
    [`${UNIT}/realisasi.yaml`]: REALISASI,
    [`${UNIT}/anggaran.yaml`]: anggaran,
    [`${UNIT}/pk.yaml`]: pk,
  };
}

/** Kepala dan baris tabel sebuah bab; setiap baris sama banyak kolomnya. */
function tabel(isi: string, pk: string, anggaran?: string): string[] {
  const html = babBerisi(`<Tabel isi="${isi}" />`, berkas(pk, anggaran));
  expect(barisTimpang(html)).toEqual([]);
  const [satu] = bacaTabelHtml(html);
  return [...(satu?.kepala ?? []), ...(satu?.baris ?? [])].map((sel) =>
    sel.map(({ teks }) => teks).join(' | '),
  );
}

describe('lampiran Perjanjian Kinerja', () => {
  it('memakai kode dan sebutan menurut tingkat sasarannya, tanpa perspektif', () => {
    expect(tabel('pk-lampiran', PK)).toEqual([
      'Kode SK | Sasaran Kegiatan | Kode IKK | Indikator Kinerja Kegiatan | Target',
      'SP.1 | Program | IKP.1 | Satu | 80%',
      'SK.1 | Kegiatan | IKK.1 | Dua | 10',
    ]);
  });

  it('keterangan target ikut dicetak bila diminta', () => {
    expect(tabel('pk-lampiran', `${PK}cetak_keterangan: true\n`).at(-1)).toBe(
      'SK.1 | Kegiatan | IKK.1 | Dua | 10 (provinsi)',
    );
  });

  it('sesudah diubah memuat target awal dan yang berlaku', () => {
    expect(tabel('pk-lampiran', PK + REVISI)).toEqual([
      'Kode SK | Sasaran Kegiatan | Kode IKK | Indikator Kinerja Kegiatan | Target Awal | Target yang Berlaku',
      'SP.1 | Program | IKP.1 | Satu | 80% | 70%',
      'SK.1 | Kegiatan | IKK.1 | Dua | 10 | 9',
    ]);
  });

  it('rantai perubahan: semula, menjadi, dan alasan setiap perubahan', () => {
    expect(tabel('pk-revisi', PK + REVISI).slice(1)).toEqual([
      'I | 1 Juni 2023 | IKP.1 | Satu | 80% | 70% | Pagu diblokir.',
      'I | 1 Juni 2023 | IKK.1 | Dua | 10 | 8 | Pagu diblokir.',
      'II | 1 September 2023 | IKK.1 | Dua | 8 | 9 | Blokir dibuka.',
    ]);
  });

  it('target triwulanan hanya untuk indikator yang punya', () => {
    expect(tabel('pk-triwulan', PK)).toEqual([
      'Kode | Indikator Kinerja | Target Setahun | Triwulan I | Triwulan II | Triwulan III | Triwulan IV',
      'IKP.1 | Satu | 80% | 20% | 40% | - | 80%',
    ]);
  });

  it.each([
    ['pk-triwulan', 'target triwulan; isi content/unit/unit-a/2023/rencana.yaml'],
    ['pk-revisi', 'revisi; isi content/unit/unit-a/2023/pk.yaml'],
    ['pk-anggaran', 'pagu dan realisasi anggaran; isi content/unit/unit-a/2023/anggaran.yaml'],
    ['penjenjangan', 'aturan predikat kinerja; isi content/pedoman/contoh.yaml'],
    ['distribusi-predikat', 'aturan predikat kinerja; isi content/pedoman/contoh.yaml'],
  ])('%s tanpa datanya menyebut yang kurang', (isi, kurang) => {
    expect(temuanBab(`<Tabel isi="${isi}" />`)).toEqual([`menunggu data: ${kurang}`]);
  });
});

describe('pagu Perjanjian Kinerja', () => {
  it('sampai kegiatan bila tidak diminta lebih rinci', () => {
    expect(tabel('pk-anggaran', PK).slice(1)).toEqual([
      'CO | Program | 30',
      '3663 | Kegiatan satu | 30',
      '4843 | Kegiatan dua | 12',
      'Total Pagu Alokasi | Total Pagu Alokasi | 42',
    ]);
  });

  it('sampai komponen, tanpa baris program', () => {
    expect(tabel('pk-anggaran', `${PK}rincian_anggaran: komponen\ncetak_program: false\n`).slice(1)).toEqual([
      '3663 | Kegiatan satu | 30',
      'ADE | KRO satu | 30',
      'ADE.1 | RO satu | 30',
      '051 | Komponen | 30',
      '4843 | Kegiatan dua | 12',
      'EBB | KRO dua | 12',
      'EBB.1 | RO dua | 12',
      'Total Pagu Alokasi | Total Pagu Alokasi | 42',
    ]);
  });

  it('per sasaran bila hanya itu yang diketahui', () => {
    const perSasaran = 'per_sasaran:\n  - { sasaran: SP.1, pagu: 30 }\n  - { sasaran: SK.1, pagu: 12 }\n';
    expect(tabel('pk-anggaran', PK, perSasaran)).toEqual([
      'Kode SK | Sasaran Kegiatan | Pagu Alokasi (Rp)',
      'SP.1 | Program | 30',
      'SK.1 | Kegiatan | 12',
      'Total Pagu Alokasi | Total Pagu Alokasi | 42',
    ]);
  });
});

describe('pihak yang belum terbit', () => {
  const BELUM = `judul: Perjanjian Kinerja Tahun 2023
tanggal: belum-terbit
pihak_pertama: belum-terbit
pihak_kedua: menteri
jabatan_pertama: Kepala Unit A
`;

  it('dicetak kosong berlabel, dengan jabatannya dan tanpa nama', () => {
    const html = babBerisi('<TandaTanganPK/>', berkas(BELUM));
    expect(tulisan(html)).toBe(
      '…, … … 2023 belum terbit Pihak Kedua Menteri Contoh Budi Contoh Pihak Pertama Kepala Unit A (nama) belum terbit',
    );
    expect(html).toContain('<p class="nama kosong">(nama)</p><p class="sebab-kosong">belum terbit</p>');
  });

  it('juga dalam naskah perjanjian', () => {
    const html = babBerisi('<PerjanjianKinerja/>', berkas(BELUM));
    expect(html).toContain('<dt>Nama</dt><dd>(nama) <small class="sebab-kosong">belum terbit</small></dd>');
    expect(html).toContain('<dt>Jabatan</dt><dd>Kepala Unit A</dd>');
    expect(tulisan(html)).toContain('Unit Contoh A Dalam rangka mewujudkan');
  });
});
