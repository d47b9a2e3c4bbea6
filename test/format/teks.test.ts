import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { romawi } from '../../src/format/romawi.ts';
import { slug } from '../../src/format/slug.ts';
import { untukGrafik } from '../../src/format/untuk-grafik.ts';

describe('romawi', () => {
  it.each([
    [1, 'I'],
    [3, 'III'],
    [4, 'IV'],
    [6, 'VI'],
    [9, 'IX'],
    [14, 'XIV'],
    [19, 'XIX'],
    [40, 'XL'],
    [49, 'XLIX'],
    [50, 'L'],
    [89, 'LXXXIX'],
  ])('%i -> %s', (angka, teks) => {
    expect(romawi(angka)).toBe(teks);
  });

  it('1 sampai 89 berbentuk sah dan semuanya berbeda', () => {
    const semua = Array.from({ length: 89 }, (_, index) => romawi(index + 1));
    expect(semua.filter((satu) => !/^(XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(satu))).toEqual([]);
    expect(new Set(semua).size).toBe(89);
  });
});

describe('slug', () => {
  it.each([
    ['Sangat Baik', 'sangat-baik'],
    ['IKU.4 Jumlah Instansi', 'iku-4-jumlah-instansi'],
    ['Efisiensi (%) – 2023', 'efisiensi-2023'],
    ['tabel:capaian:IKU.1', 'tabel-capaian-iku-1'],
    ['Résumé', 'resume'],
    ['__proto__', 'proto'],
    ['"><script>alert(1)</script>', 'script-alert-1-script'],
    ['***', ''],
  ])('%s -> %s', (teks, hasil) => {
    expect(slug(teks)).toBe(hasil);
  });

  it('hanya huruf kecil, angka, dan tanda hubung tunggal; slug dari slug tetap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (teks) => {
        const hasil = slug(teks);
        expect(hasil).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug(hasil)).toBe(hasil);
      }),
    );
  });
});

it('untukGrafik hanya untuk menggambar: bilangan biner terdekat', () => {
  expect(untukGrafik(new Fraction('99.85'))).toBe(99.85);
});
