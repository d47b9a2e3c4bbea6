import { describe, expect, it } from 'vitest';
import { compute } from '../../src/calc/compute.ts';
import { baca, hitung, periode, realisasi, rencana } from './graf-proyek.ts';

const RENSTRA = `judul: Renstra
dari: 2020
sampai: 2024
sasaran:
  - judul: Layanan
    perspektif: hasil
    indikator:
      - { id: i1, judul: A, satuan: indeks, target: { 2023: 75, 2024: 80 } }
      - { id: i2, judul: B, satuan: temuan, target: { 2023: 5, 2024: 4 } }
      - { id: i3, judul: C, satuan: temuan, target: { 2023: 1, 2024: 0 } }
      - { id: i4, judul: D, satuan: persen, target: { 2023: 50, 2024: 50 } }
      - { id: i9, judul: Lain, satuan: persen, target: { 2024: tidak-terbaca } }
`;

describe('target akhir Renstra menurut polarisasi', () => {
  const { semua, nilai, fakta } = hitung(
    {
      rencana: rencana(
        [
          'target: { pk: null }',
          'polarisasi: minimum, target: { pk: 5 }',
          'polarisasi: minimum, realisasi_terburuk: 10, target: { pk: 1 }',
          'polarisasi: stabil, target: { pk: 50 }',
        ],
        'renstra: 2020-2024\n',
      ),
      realisasi: realisasi(['nilai: 100', 'nilai: 2', 'nilai: 3', 'nilai: 45']),
    },
    { 'content/renstra/unit-a/2020-2024.yaml': RENSTRA },
  );
  const akhir = (n: number) =>
    semua(...['capaian', 'selisih', 'kurang'].map((nama) => `IKU.${n}.${nama}-akhir`));

  it('capaian tanpa batas atas, selisih bertanda, dan kekurangan menurut polarisasi', () => {
    expect(akhir(1)).toEqual(['125,00', '20,00', '-20,00']); // 100/80; 100 - 80; 80 - 100
    expect(akhir(2)).toEqual(['150,00', '-2,00', '-2,00']); // minimum 2 - 2/4; 2 - 4; 2 - 4
    expect(akhir(3)).toEqual(['70,00', '3,00', '3,00']); // target nol: (10 - 3)/10; 3 - 0; 3 - 0
    expect(akhir(4)).toEqual(['90,00', '-5,00', '5,00']); // stabil 100 - |45/50 - 1|; 45 - 50; |45 - 50|
    expect(fakta('IKU.2.capaian-akhir')?.rumus).toBe('capaian');
    expect(fakta('IKU.1.kurang-akhir')).toMatchObject({ rumus: 'jarak-target', satuan: 'poin' });
  });

  it('target Renstra dipakai bila target Perjanjian Kinerja tidak ada', () => {
    // 100/75 = 133,333, dibatasi 120
    expect(semua('IKU.1.target', 'IKU.1.target-ukur', 'IKU.1.capaian')).toEqual([
      '[kosong]',
      '75,00',
      '120,00',
    ]);
    expect(nilai('renstra.i9.target.2024')).toBe('[tidak-terbaca]');
  });
});

describe('fakta yang dihitung dari dirinya sendiri', () => {
  const INDIKATOR = [
    'judul: A, satuan: persen, target: { pk: 80 }',
    'judul: B, satuan: persen, target: { pk: 80 }',
  ];

  it('rujukan realisasi yang berputar disebut sekali, dengan tempat dan rantainya', () => {
    const { nilai, temuan, galat } = hitung({
      rencana: rencana(
        INDIKATOR,
        'varian:\n  - { id: v, judul: lain, alasan: contoh, ganti: { IKU.1.capaian: IKU.2.capaian } }\n',
      ),
      realisasi: realisasi([
        'fakta: IKU.2.realisasi',
        'rasio: { pembilang: { fakta: IKU.1.realisasi }, penyebut: 1 }',
      ]),
    });
    expect(nilai('IKU.1.realisasi')).toBe('[na]');
    expect(galat).toBe(1);
    expect(temuan).toEqual(['realisasi.yaml:2 fakta "IKU.1.realisasi" dihitung dari dirinya sendiri']);
  });

  it('penggantian varian yang berputar ditunjuk di variannya; hitungan resmi tetap', () => {
    const { nilai, temuan } = hitung({
      rencana: rencana(
        INDIKATOR.map((isi) => `sasaran: SS.1, ${isi}`),
        'varian:\n  - { id: v, judul: lain, alasan: contoh, ganti: { IKU.1.capaian: npss } }\n',
      ),
      realisasi: realisasi(['nilai: 80', 'nilai: 84']),
    });
    // (100 + 105) / 2
    expect(nilai('npss')).toBe('102,50');
    expect(nilai('npss.varian.v')).not.toBe('102,50');
    expect(temuan).toHaveLength(1);
    expect(temuan[0]).toMatch(/^rencana\.yaml:3 fakta "npss" dihitung dari dirinya sendiri/);
  });
});

describe('keadaan tepi', () => {
  it('periode tanpa berkas rencana dan realisasi tetap terhitung dari modelnya', () => {
    const model = periode({});
    const { unit, periode: nama, folder, dokumen } = model.isi;
    const isi = { unit, periode: nama, folder, dokumen };
    expect(baca(compute({ ...model, isi })).semua('IKU.1.capaian', 'npss')).toEqual(['105,00', '105,00']);
  });

  it('predikat menurut skala indikator; skala yang tidak dikenal tidak memberi predikat', () => {
    const { semua } = hitung({
      rencana: rencana([
        'judul: A, satuan: nilai, skala: status, target: { pk: 80 }',
        'judul: B, satuan: nilai, skala: entah, target: { pk: 80 }',
      ]),
      realisasi: realisasi(['nilai: 99', 'nilai: 99']),
    });
    expect(semua('IKU.1.predikat', 'IKU.2.predikat')).toEqual(['Kurang', 'tidak ada']);
  });
});
