import { describe, expect, it } from 'vitest';
import { jumlah } from '../../src/calc/jumlah.ts';
import { absen, type Nilai } from '../../src/calc/nilai.ts';
import { rasio } from '../../src/calc/rasio.ts';
import { rataRata } from '../../src/calc/rata-rata.ts';
import { ABSEN, cetak, nilai, pecahan } from './angka.ts';

const deret = (...tulisan: string[]): Nilai[] => tulisan.map(nilai);

describe('rasio dalam persen', () => {
  it.each<[string, string, string | undefined, string, string]>([
    ['579', '624', undefined, '92,7885', 'S1:858-860'],
    ['450', '524', undefined, '85,8779', 'S1:990-992'],
    ['628', '628', undefined, '100,0000', 'S1:553'],
    ['0', '10', undefined, '0,0000', 'nol dari sesuatu adalah nol'],
    ['0', '0', '100', '100,0000', 'IKU.13: tidak ada temuan, manual menetapkan 100 (S1:1360-1362)'],
    ['0', '0', '0', '0,0000', 'manual menetapkan 0'],
    ['0', '0', undefined, '[na]', 'tanpa manual: n/a'],
    ['5', '0', undefined, '[na]', 'tidak pernah tak hingga'],
  ])('%s : %s (manual %s) -> %s (%s)', (pembilang, penyebut, manual, hasil) => {
    const bilaNol = manual === undefined ? undefined : pecahan(manual);
    expect(cetak(rasio(pecahan(pembilang), pecahan(penyebut), bilaNol), 4)).toBe(hasil);
  });
});

describe('rata-rata: ketiadaan keluar dari pembilang dan penyebut (RULES 3.2)', () => {
  it.each([
    [deret('100', '120', '109.1647', '101.0353', '100'), '106,0400', 'RULES 0.1, internal process'],
    [deret('100', '91.0897'), '95,5449', 'RULES 0.1, SS.10'],
    [deret('77.09', '90.96', '79.43', '86.89'), '83,5925', 'S1:1107-1111, tercetak 83,59'],
    [[...deret('80', '100'), ...ABSEN], '90,0000', 'dua nilai dari delapan butir'],
    [[...deret('0'), ...ABSEN], '0,0000', 'nol adalah nilai'],
    [ABSEN, '[na]', 'semuanya tidak ada'],
    [[], '[na]', 'tidak ada butir'],
  ])('%# -> %s (%s)', (masukan, hasil) => {
    expect(cetak(rataRata(masukan), 4)).toBe(hasil);
  });

  it('rantai NPSS: rata-rata NSS, lalu bobot 25%, dibulatkan hanya di akhir (RULES 0.1)', () => {
    const c = (realisasi: string, target: string): Nilai => rasio(pecahan(realisasi), pecahan(target));
    const seratus = nilai('100');
    const skor = [
      seratus,
      c('93.26', '93'),
      rataRata([seratus, c('24', '20'), c('92.79', '85'), c('85.88', '85'), seratus]),
      rataRata([
        c('83.59', '80'),
        seratus,
        rataRata([seratus, c('71.05', '78')]),
        rataRata([c('99.85', '96.25'), seratus]),
      ]),
    ];
    expect(skor.map((satu) => cetak(satu))).toEqual(['100,00', '100,28', '106,04', '100,48']);
    // Keempat bobot sama, sehingga jumlah NKP sama dengan rata-rata skor.
    expect(cetak(rataRata(skor), 3)).toBe('101,699');
    expect(cetak(rataRata(skor))).toBe('101,70');
  });
});

describe('jumlah atas nilai yang ada', () => {
  it.each<[Nilai[], string, string]>([
    [deret('4142639000', '3086001000'), '7.228.640.000,00', 'rupiah tetap tepat'],
    [deret('0.1', '0.2'), '0,30', 'bukan 0,30000000000000004'],
    [[...deret('10', '-3'), absen('nihil'), absen('tidak-berlaku')], '7,00', 'ketiadaan dilewati'],
    [deret('0'), '0,00', 'nol adalah nilai'],
    [[], '[nihil]', 'tidak ada butir'],
    [[absen('nihil'), absen('nihil')], '[nihil]', 'memang tidak ada'],
    [[absen('nihil'), absen('tidak-berlaku')], '[nihil]', 'tidak berlaku tidak menambah'],
    [[absen('kosong'), absen('nihil')], '[kosong]', 'yang belum diisi tidak menjadi nihil'],
    [[absen('nihil'), absen('tidak-terbaca')], '[tidak-terbaca]', 'yang tidak terbaca tidak menjadi nihil'],
    [[absen('belum-terbit'), absen('na')], '[belum-terbit]', 'sebab pertama'],
  ])('%# -> %s (%s)', (masukan, hasil) => {
    expect(cetak(jumlah(masukan))).toBe(hasil);
  });
});
