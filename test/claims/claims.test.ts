import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { bacaAngka, bacaSel } from '../../src/claims/angka.ts';
import { bacaDokumen } from '../../src/claims/dokumen.ts';
import { lipat, mirip, kata } from '../../src/claims/kata.ts';
import { LAPORAN } from '../audit/laporan-contoh.ts';

describe('bacaAngka', () => {
  it.each([
    ['8.225.000.000', '8225000000', 0],
    ['93.26', '4663/50', 2],
    ['93,26', '4663/50', 2],
    ['334,250,000', '334250000', 0],
    ['40,790.5', '40790.5', 1],
    ['375,225,000.00', '375225000', 2],
    ['3.448.295.000,00', '3448295000', 2],
    ['0,038', '19/500', 3],
    ['0.125', '1/8', 3],
    ['100', '100', 0],
  ] as const)('%s', (tulisan, nilai, desimal) => {
    const angka = bacaAngka(tulisan);
    expect(angka?.nilai.equals(new Fraction(nilai))).toBe(true);
    expect(angka?.desimal).toBe(desimal);
  });

  it.each(['', '-', '1.2.3', '80 – 100', 'N/A', '1-2'])('%j bukan angka', (tulisan) => {
    expect(bacaAngka(tulisan)).toBeUndefined();
  });
});

describe('bacaSel', () => {
  it.each([
    ['(48.780.000)', '-48780000', ''],
    ['- 43.451.000', '-43451000', ''],
    ['96.25 %', '385/4', '%'],
    ['15 Instansi', '15', 'instansi'],
    ['100% (628 instansi)', '100', '%'],
    ['Rp 1.000', '1000', 'Rp'],
    ['Rp3.000.000,-', '3000000', 'Rp'],
  ] as const)('%s', (isi, nilai, satuan) => {
    const angka = bacaSel(isi);
    expect(angka?.nilai.equals(new Fraction(nilai))).toBe(true);
    expect(angka?.satuan).toBe(satuan);
  });

  it.each(['80 – 100', '> 100', '4845 adalah kode kegiatan yang lama sekali', '2-4 orang', '-'])(
    '%j bukan satu angka',
    (isi) => {
      expect(bacaSel(isi)).toBeUndefined();
    },
  );
});

describe('dokumen', () => {
  const dokumen = bacaDokumen(LAPORAN);

  it('tahun, bab, tabel, dan daftar isi terbaca dengan barisnya', () => {
    expect(dokumen.tahun).toBe(2024);
    expect(dokumen.judul.filter(({ jenis }) => jenis === 'bab').map(({ nomor }) => nomor)).toEqual([
      'I',
      'II',
      'III',
      'IV',
    ]);
    expect(dokumen.keterangan.map(({ nomor }) => nomor)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(dokumen.daftar.map(({ nomor }) => nomor)).toContain('1.2');
    for (const { baris, judul } of dokumen.keterangan) expect(dokumen.baris[baris - 1]).toContain(judul);
  });

  it('judul kolom bertumpuk diwariskan ke kanan', () => {
    const tabel = dokumen.tabel.find(({ keterangan }) => keterangan?.nomor === '4');
    expect(tabel?.kolom.slice(1).map(({ jenis, tahun }) => [jenis, tahun])).toEqual([
      ['realisasi', 2022],
      ['realisasi', 2023],
      ['realisasi', 2024],
    ]);
  });

  it('klaim menunjuk baris yang memuat angkanya', () => {
    const semua = bacaDokumen(LAPORAN).klaim;
    expect(semua.length).toBeGreaterThan(15);
    for (const { baris, angka } of semua) expect(dokumen.baris[baris - 1]).toContain(angka.tulisan);
  });
});

it('lipatan menyamakan ejaan, kemiripan mengabaikan salah ketik', () => {
  expect(lipat('**Karir** PNS yang Handal')).toBe('karier pns yang andal');
  expect(mirip(kata('Kedeputian Pembinaan Manajemen'), kata('Kedepuitan Pembinaan Manajemen'))).toBe(1);
  expect(mirip(kata('Indeks kepuasan'), kata('Jumlah dokumen'))).toBe(0);
});
