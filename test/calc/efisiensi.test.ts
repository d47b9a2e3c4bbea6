import { describe, expect, it } from 'vitest';
import { dibatasi } from '../../src/calc/dibatasi.ts';
import { efisiensi } from '../../src/calc/efisiensi.ts';
import { nilaiEfisiensi } from '../../src/calc/nilai-efisiensi.ts';
import type { Nilai } from '../../src/calc/nilai.ts';
import { cetak, pecahan } from './angka.ts';

/** Tabel 32 sumber (S1:1662-1672): capaian, pagu, dan realisasi lima indikator beranggaran. */
const TABEL_32 = {
  'IKU.1': bagian('100', '334250000', '334123654'),
  'IKU.3': bagian('100', '3231330000', '3228256935'),
  'IKU.4': bagian('120', '217420000', '217191965'),
  'IKU.5': bagian('9279/85', '993451000', '991264120'),
  'IKU.6': bagian('8588/85', '3051950000', '3045808559'),
};

function bagian(capaian: string, pagu: string, realisasi: string) {
  return { capaian: pecahan(capaian), pagu: pecahan(pagu), realisasi: pecahan(realisasi) };
}

function jepit(hasil: Nilai): Nilai {
  if (hasil.jenis !== 'angka') return hasil;
  return dibatasi(hasil.angka, pecahan('-20'), pecahan('20'));
}

function ne(hasil: Nilai): Nilai {
  const terbatas = jepit(hasil);
  return terbatas.jenis === 'angka' ? nilaiEfisiensi(terbatas.angka) : terbatas;
}

describe('efisiensi: pengeluaran seharusnya dibanding realisasi (RULES 4)', () => {
  it.each([
    // indikator, resmi /(PA x CK), cetakan sumber /RA
    ['IKU.1', '0,038', '0,038'],
    ['IKU.3', '0,095', '0,095'],
    ['IKU.4', '16,754', '20,126'],
    ['IKU.5', '8,597', '9,406'],
    ['IKU.6', '1,224', '1,239'],
  ] as const)('%s: resmi %s, terhadap realisasi %s', (kode, resmi, realisasi) => {
    expect(cetak(efisiensi([TABEL_32[kode]], 'seharusnya'), 3)).toBe(resmi);
    expect(cetak(efisiensi([TABEL_32[kode]], 'realisasi'), 3)).toBe(realisasi);
  });

  it('gabungan lima indikator 2,225% dengan nilai efisiensi 55,56', () => {
    const gabungan = efisiensi(Object.values(TABEL_32), 'seharusnya');
    expect(cetak(gabungan, 3)).toBe('2,225');
    expect(cetak(ne(gabungan))).toBe('55,56');
  });

  it.each([
    ['boros: realisasi 150 dari seharusnya 100', bagian('100', '100', '150'), '-50,00', '0,00'],
    ['hemat: realisasi 50 dari seharusnya 100', bagian('100', '100', '50'), '50,00', '100,00'],
    ['pas', bagian('100', '100', '100'), '0,00', '50,00'],
    ['tanpa realisasi anggaran', bagian('100', '100', '0'), '100,00', '100,00'],
  ])('%s', (_, satu, hasil, nilai) => {
    expect(cetak(efisiensi([satu], 'seharusnya'))).toBe(hasil);
    expect(cetak(ne(efisiensi([satu], 'seharusnya')))).toBe(nilai);
  });

  it.each([
    ['capaian nol', bagian('0', '100', '50'), 'seharusnya', '[na]'],
    ['pagu nol', bagian('100', '0', '0'), 'seharusnya', '[na]'],
    ['realisasi nol sebagai penyebut', bagian('100', '100', '0'), 'realisasi', '[na]'],
  ] as const)('penyebut nol (%s) menjadi n/a, bukan tak hingga', (_, satu, penyebut, hasil) => {
    expect(cetak(efisiensi([satu], penyebut))).toBe(hasil);
  });

  it('tanpa indikator beranggaran: tidak berlaku', () => {
    expect(cetak(efisiensi([], 'seharusnya'))).toBe('[tidak-berlaku]');
  });
});

describe('dibatasi -20 sampai 20 (S1:1695), lalu nilai efisiensi 50 + E/20 x 50', () => {
  it.each([
    ['-50', '-20,00', '0,00'],
    ['-20', '-20,00', '0,00'],
    ['-10', '-10,00', '25,00'],
    ['0', '0,00', '50,00'],
    ['2.225', '2,23', '55,56'],
    ['20', '20,00', '100,00'],
    ['20.126', '20,00', '100,00'],
    // RULES 4: LAKIP yang tidak membatasi mencetak NE 235 untuk 74,03.
    ['74.03', '20,00', '100,00'],
  ])('E %s -> %s -> NE %s', (e, terbatas, nilai) => {
    const hasil: Nilai = { jenis: 'angka', angka: pecahan(e) };
    expect(cetak(jepit(hasil))).toBe(terbatas);
    expect(cetak(ne(hasil))).toBe(nilai);
  });
});
