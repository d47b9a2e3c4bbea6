import { describe, expect, it } from 'vitest';
import { absen, type Nilai, teks } from '../../src/calc/nilai.ts';
import { terakhir } from '../../src/calc/terakhir.ts';
import { tetap } from '../../src/calc/tetap.ts';
import { ABSEN, cetak, nilai } from './angka.ts';

describe('nilai terakhir menurut urutan fase', () => {
  it.each<[Nilai[], string, string]>([
    [[nilai('2'), nilai('3')], '3,00', 'angka terakhir'],
    [[nilai('3.7'), absen('kosong')], '3,70', 'fase kosong dilewati'],
    [[nilai('2'), teks('WTP')], 'WTP', 'predikat juga nilai'],
    [[nilai('2'), nilai('0')], '0,00', 'nol adalah nilai'],
    [ABSEN, '[kosong]', 'tidak satu pun ada'],
  ])('%# -> %s (%s)', (masukan, hasil) => {
    expect(cetak(terakhir(masukan))).toBe(hasil);
  });
});

describe('nilai tetap di semua fase (S3:581)', () => {
  it.each<[Nilai[], string, string]>([
    [[nilai('100'), nilai('100.0'), absen('kosong')], '100,00', 'sama menurut nilainya, bukan tulisannya'],
    [[teks('WTP'), teks('WTP')], 'WTP', 'predikat yang dipertahankan (S3:644)'],
    [[nilai('100'), nilai('90')], '[na]', 'angka berbeda'],
    [[teks('WTP'), teks('WDP')], '[na]', 'predikat berbeda'],
    [[nilai('1'), teks('1')], '[na]', 'angka bukan teks'],
    [[teks('1'), nilai('1')], '[na]', 'teks bukan angka'],
    [ABSEN, '[kosong]', 'tidak satu pun ada'],
  ])('%# -> %s (%s)', (masukan, hasil) => {
    expect(cetak(tetap(masukan))).toBe(hasil);
  });
});
