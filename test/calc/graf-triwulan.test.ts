import { describe, expect, it } from 'vitest';
import { hitung, realisasi, rencana } from './graf-proyek.ts';

const TARGET = 'target: { pk: 60, triwulan: { tw1: 10, tw2: 20, tw3: 30, tw4: { na: sudah terpenuhi } } }';
const NILAI =
  'dari_triwulan: true, triwulan: { tw1: { nilai: 5 }, tw2: { nilai: 25 }, tw3: { nilai: 30 }, tw4: { nilai: { na: sudah terpenuhi } } }';
const CARA = ['jumlah', 'rata-rata', 'nilai-terakhir', 'kumulatif'];

describe('triwulan', () => {
  const { semua, nilai, fakta, temuan } = hitung({
    rencana: rencana(
      CARA.map((cara) => `sasaran: SS.1, judul: A, satuan: dokumen, konsolidasi: ${cara}, ${TARGET}`),
    ),
    realisasi: realisasi(CARA.map(() => NILAI)),
  });

  it.each([
    // jumlah dan kumulatif (tambahan): 10 + 20 = 30 dan 5 + 25 = 30; s.d. TW III 60 dan 60
    [1, 'jumlah', ['30,00', '30,00', '100,00', '60,00', '60,00']],
    // rata-rata: (10 + 20)/2 = 15 dan (5 + 25)/2 = 15; s.d. TW III 60/3 = 20 dan 20
    [2, 'rata-rata', ['15,00', '15,00', '100,00', '20,00', '20,00']],
    // nilai terakhir: 20 dan 25, capaian 125 dibatasi 120; s.d. TW III 30 dan 30
    [3, 'nilai-terakhir', ['20,00', '25,00', '120,00', '30,00', '30,00']],
    [4, 'kumulatif', ['30,00', '30,00', '100,00', '60,00', '60,00']],
  ])('IKU.%s %s; TW IV n/a sesudah terpenuhi lebih awal tidak mengubah apa pun', (n, _, hasil) => {
    const k = `IKU.${n}`;
    expect(
      semua(
        `${k}.target.sd-tw2`,
        `${k}.realisasi.sd-tw2`,
        `${k}.capaian.sd-tw2`,
        `${k}.target.sd-tw4`,
        `${k}.realisasi.sd-tw4`,
      ),
    ).toEqual(hasil);
    expect(nilai(`${k}.realisasi`)).toBe(hasil[4]);
    expect(fakta(`${k}.hitungan`)?.masukan).toEqual([`${k}.realisasi.sd-tw4`]);
  });

  it('capaian setahun terhadap target Perjanjian Kinerja, bukan target gabungan', () => {
    // jumlah 60/60; rata-rata 20/60
    expect(semua('IKU.1.capaian', 'IKU.2.capaian')).toEqual(['100,00', '33,33']);
    expect(semua('IKU.1.realisasi.tw1', 'IKU.1.capaian.sd-tw1')).toEqual(['5,00', '50,00']);
    expect(temuan).toEqual([]);
  });

  it('triwulan yang belum diisi menahan gabungannya; tanpa target triwulan tidak ada gabungan', () => {
    const belum = hitung({
      rencana: rencana([
        'judul: A, satuan: dokumen, konsolidasi: jumlah, target: { pk: 9, triwulan: { tw1: 4, tw3: 5 } }',
        'judul: B, satuan: dokumen, target: { pk: 9 }',
      ]),
      realisasi: realisasi([
        'dari_triwulan: true, triwulan: { tw1: { nilai: 2 }, tw2: { nilai: 1 } }',
        'dari_triwulan: true',
      ]),
    });
    expect(belum.semua('IKU.1.capaian.sd-tw1', 'IKU.1.realisasi.tw2', 'IKU.1.realisasi.tw3')).toEqual([
      '50,00', // 2/4
      '1,00',
      '[kosong]',
    ]);
    expect(belum.semua('IKU.1.realisasi', 'IKU.1.target.sd-tw3')).toEqual(['[kosong]', '9,00']);
    expect(belum.nilai('IKU.2.realisasi')).toBe('[kosong]');
  });

  it('rasio triwulan: penyebut nol diperingatkan dengan tempatnya, juga bila manual menetapkan nilainya', () => {
    const nol = hitung({
      rencana: rencana([
        'judul: A, satuan: persen, target: { pk: 80, triwulan: { tw1: 80, tw2: 80 } }',
        'judul: B, satuan: persen, bila_penyebut_nol: 100, target: { pk: 80, triwulan: { tw1: 80 } }',
      ]),
      realisasi: realisasi([
        'dari_triwulan: true, triwulan: { tw1: { rasio: { pembilang: 0, penyebut: 0 } }, tw2: { rasio: { pembilang: 3, penyebut: { fakta: IKU.2.penyebut.tw1x } } } }',
        'dari_triwulan: true, triwulan: { tw1: { rasio: { pembilang: 0, penyebut: 0 } } }',
      ]),
    });
    expect(nol.semua('IKU.1.realisasi.tw1', 'IKU.2.realisasi.tw1', 'IKU.2.capaian')).toEqual([
      '[na]',
      '100,00',
      '120,00', // 100/80 = 125, dibatasi 120
    ]);
    expect(nol.temuan).toEqual([
      'realisasi.yaml:2 fakta "IKU.2.penyebut.tw1x" tidak dikenal',
      'realisasi.yaml:2 penyebut IKU.1 triwulan I nol, realisasinya menjadi n/a',
      'realisasi.yaml:3 penyebut IKU.2 triwulan I nol, menurut manual indikator dihitung 100',
    ]);
  });
});
