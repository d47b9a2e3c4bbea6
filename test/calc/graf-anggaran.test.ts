import { describe, expect, it } from 'vitest';
import { ambilPedoman } from './pedoman.ts';
import { compute } from '../../src/calc/compute.ts';
import { Fraction } from 'fraction.js';
import { baca, hitung, periode, realisasi, rencana } from './graf-proyek.ts';

/** Empat RO: biasa, berpengurangan, baru ada lewat revisi, dan tanpa pagu sama sekali. */
const ANGGARAN = `kro:
  - kode: AAA
    nama: Keluaran
    ro:
      - { kode: AAA.1, nama: Biasa, unit: unit-a, indikator: IKU.1, realisasi: 850 }
      - { kode: AAA.2, nama: Dikurangi, unit: unit-a, indikator: i1, prioritas_nasional: true, realisasi: 570 }
      - { kode: AAA.3, nama: Susulan, unit: unit-a, indikator: IKU.2, realisasi: 180 }
      - { kode: AAA.4, nama: Tanpa pagu }
revisi:
  - { nomor: '1', jenis: awal, rincian: { AAA.1: 1000, AAA.2: 700 } }
  - { nomor: '2', jenis: blokir, rincian: { AAA.1: 100 } }
  - { nomor: '3', jenis: penambahan, rincian: { AAA.3: 150 } }
  - { nomor: '4', jenis: penambahan, rincian: { AAA.3: 50 } }
  - { nomor: '5', jenis: pengurangan, rincian: { AAA.2: 100 } }
`;
const BERKAS = {
  rencana: rencana([
    'sasaran: SS.1, judul: A, satuan: persen, target: { pk: 80 }',
    'sasaran: SS.1, judul: B, satuan: persen, target: { pk: 80 }',
    'sasaran: SS.1, judul: C, satuan: persen, target: { pk: 80 }',
  ]),
  realisasi: realisasi(['nilai: 80', 'nilai: 84', 'nilai: 80']),
  anggaran: ANGGARAN,
};

describe('buku anggaran', () => {
  const { semua, nilai, fakta, temuan } = hitung(BERKAS);
  const ro = (kode: string, ...kolom: readonly string[]) =>
    semua(...kolom.map((satu) => `anggaran.ro.${kode}.${satu}`));

  it('RO biasa: blokir mengurangi pagu', () => {
    // 1000 - 100 = 900; sisa 900 - 850 = 50; serapan 850/900 = 94,444
    expect(ro('AAA.1', 'perubahan', 'akhir', 'sisa', 'serapan', 'sisa-persen')).toEqual([
      '-100,00',
      '900,00',
      '50,00',
      '94,44',
      '5,56',
    ]);
    // 700 - 100 = 600; serapan 570/600 = 95
    expect(ro('AAA.2', 'blokir', 'pengurangan', 'akhir', 'serapan')).toEqual([
      '[nihil]',
      '100,00',
      '600,00',
      '95,00',
    ]);
  });

  it('RO yang baru ada lewat revisi berpagu akhir jumlah revisinya; RO tanpa pagu tidak berlaku', () => {
    // 150 + 50 = 200; 180/200 = 90
    expect(ro('AAA.3', 'awal', 'penambahan', 'akhir', 'serapan')).toEqual([
      '[tidak-berlaku]',
      '200,00',
      '200,00',
      '90,00',
    ]);
    expect(ro('AAA.4', 'awal', 'akhir', 'realisasi', 'sisa', 'serapan')).toEqual(
      Array.from({ length: 5 }, () => '[tidak-berlaku]'),
    );
    expect(fakta('anggaran.ro.AAA.3.penambahan')?.tempat?.()).toMatchObject({ line: 12 });
  });

  it('menjumlah ke atas dari RO yang sama', () => {
    // awal 1700; akhir 900 + 600 + 200 = 1700; realisasi 850 + 570 + 180 = 1600; 1600/1700 = 94,118
    expect(semua('anggaran.awal', 'anggaran.akhir', 'anggaran.realisasi', 'anggaran.serapan')).toEqual([
      '1.700,00',
      '1.700,00',
      '1.600,00',
      '94,12',
    ]);
    expect(semua('anggaran.unit.unit-a.akhir', 'anggaran.kro.AAA.akhir')).toEqual(['1.700,00', '1.700,00']);
    expect(semua('IKU.1.pagu', 'IKU.2.pagu', 'IKU.3.pagu')).toEqual([
      '1.500,00',
      '200,00',
      '[tidak-berlaku]',
    ]);
    expect(nilai('anggaran.prioritas-nasional.akhir')).toBe('600,00');
    expect(temuan).toEqual([]);
  });

  it('perubahan bersih nol: kedua sisinya nihil', () => {
    // penambahan 200 - blokir 100 - pengurangan 100 = 0
    expect(semua('anggaran.perubahan', 'anggaran.blokir-bersih', 'anggaran.penambahan-bersih')).toEqual([
      '0,00',
      '[nihil]',
      '[nihil]',
    ]);
  });

  it('serapan tertinggi dan terendah menyebut RO-nya; indikator dihitung sekali walau ditulis kode dan pengenal', () => {
    expect(semua('anggaran.serapan-tertinggi', 'anggaran.serapan-terendah')).toEqual([
      'Dikurangi',
      'Susulan',
    ]);
    expect(nilai('indikator-beranggaran.banyak')).toBe('2,00');
    const tanpa = hitung({ ...BERKAS, anggaran: ANGGARAN.slice(0, ANGGARAN.indexOf('revisi')) });
    expect(tanpa.nilai('anggaran.serapan-tertinggi')).toBe('[na]');
  });

  it('efisiensi: indikator tanpa pagu dilewati, dan batas pedoman menjepitnya', () => {
    // IKU.1 (1500 x 100% - 1420) / 1500 = 5,333; nilainya 50 + 5,333/20 x 50 = 63,333
    expect(semua('IKU.1.efisiensi', 'IKU.1.nilai-efisiensi', 'IKU.3.efisiensi')).toEqual([
      '5,33',
      '63,33',
      '[tidak-berlaku]',
    ]);
    // IKU.2 capaian 105: (210 - 180) / 210 = 14,286; gabungan (1500 + 210 - 1600) / 1710 = 6,433
    expect(semua('IKU.2.efisiensi', 'efisiensi.total')).toEqual(['14,29', '6,43']);
    // terhadap realisasi: (210 - 180) / 180 = 16,667
    expect(nilai('IKU.2.efisiensi-realisasi')).toBe('16,67');
  });

  it('penyebut dan batas efisiensi milik pedoman', () => {
    const model = periode(BERKAS);
    const dasar = ambilPedoman('kemenkeu-nko').efisiensi;
    const batas = (isi: number) => ({ jenis: 'angka' as const, teks: String(isi), nilai: new Fraction(isi) });
    const { semua: milik } = baca(
      compute({
        ...model,
        pedoman: {
          ...model.pedoman,
          efisiensi: { ...dasar, bawah: batas(-10), atas: batas(10), penyebut: 'realisasi' },
        },
      }),
    );
    // 16,667 dijepit 10, batas atas: nilainya 100
    expect(milik('IKU.2.efisiensi', 'IKU.2.efisiensi-dibatasi', 'IKU.2.nilai-efisiensi')).toEqual([
      '16,67',
      '10,00',
      '100,00',
    ]);
  });
});

describe('anggaran yang belum lengkap', () => {
  const ganti = (asal: string, menjadi: string) =>
    hitung({ ...BERKAS, anggaran: ANGGARAN.replace(asal, menjadi) });

  it('RO tanpa indikator dan tanpa unit dijumlahkan tersendiri, sehingga semuanya berjumlah pagu', () => {
    const { semua, nilai } = ganti(
      'unit: unit-a, indikator: i1, prioritas',
      'indikator: tidak-terkait, prioritas',
    );
    // AAA.2: pagu 600, realisasi 570; 900 + 200 + 600 = 1700, 850 + 180 + 570 = 1600
    expect(semua('IKU.1.pagu', 'IKU.2.pagu', 'anggaran.tanpa-indikator.akhir', 'anggaran.akhir')).toEqual([
      '900,00',
      '200,00',
      '600,00',
      '1.700,00',
    ]);
    expect(semua('anggaran.tanpa-indikator.realisasi', 'anggaran.tanpa-indikator.serapan')).toEqual([
      '570,00',
      '95,00',
    ]);
    // 1700 - 600 = 1100
    expect(semua('anggaran.unit.unit-a.akhir', 'anggaran.tanpa-unit.akhir')).toEqual(['1.100,00', '600,00']);
    expect(nilai('anggaran.tanpa-unit.sisa')).toBe('30,00');
  });

  it('semua RO terkait: baris itu tidak berlaku', () => {
    const { semua } = hitung(BERKAS);
    expect(semua('anggaran.tanpa-indikator.akhir', 'anggaran.tanpa-unit.realisasi')).toEqual([
      '[tidak-berlaku]',
      '[tidak-berlaku]',
    ]);
  });

  it('satu RO berpagu tanpa realisasi membuat realisasi dan serapan kosong, tidak lebih kecil', () => {
    const { semua, fakta } = ganti(', realisasi: 570', '');
    expect(semua('anggaran.ro.AAA.2.realisasi', 'anggaran.realisasi', 'anggaran.serapan')).toEqual(
      Array.from({ length: 3 }, () => '[kosong]'),
    );
    expect(fakta('anggaran.serapan')?.nilai).toMatchObject({ keterangan: '1 dari 3 RO belum diisi' });
    // IKU.2 hanya AAA.3: 180/200
    expect(semua('anggaran.akhir', 'IKU.2.serapan')).toEqual(['1.700,00', '90,00']);
  });

  it('RO yang pagunya diblokir seluruhnya tidak perlu realisasi', () => {
    const { semua } = hitung({
      ...BERKAS,
      anggaran: ANGGARAN.replace(', realisasi: 850', '').replace('AAA.1: 100 }', 'AAA.1: 1000 }'),
    });
    // 570 + 180
    expect(semua('anggaran.ro.AAA.1.realisasi', 'anggaran.realisasi')).toEqual(['[tidak-berlaku]', '750,00']);
  });

  it('tanpa pagu sama sekali: pagu, realisasi, dan capaian yang merujuknya kosong', () => {
    const { semua } = hitung({
      ...BERKAS,
      realisasi: realisasi(['fakta: anggaran.serapan', 'nilai: 84', 'nilai: 80']),
      anggaran: ANGGARAN.replace(/^revisi:[^]*/m, '').replaceAll(/, realisasi: \d+/g, ''),
    });
    const kunci = ['anggaran.awal', 'anggaran.akhir', 'anggaran.realisasi', 'IKU.1.capaian', 'npss'];
    expect(semua(...kunci)).toEqual(kunci.map(() => '[kosong]'));
  });
});
