import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { type Desimal, formatAngka, formatPersen, formatRupiah } from '../../src/format/angka.ts';

const pecahan = (teks: string): Fraction => new Fraction(teks);

describe('formatAngka', () => {
  it.each<[string, Desimal | undefined, string]>([
    // RULES §10: titik ribuan mulai empat angka, koma desimal.
    ['1234567.891', { tetap: 3 }, '1.234.567,891'],
    ['1234', undefined, '1.234'],
    ['999', undefined, '999'],
    ['8225000000', undefined, '8.225.000.000'],
    // `paling`: bilangan bulat tanpa desimal, selain itu desimalnya penuh.
    ['100', undefined, '100'],
    ['95.54', undefined, '95,54'],
    ['95.5', undefined, '95,50'],
    ['99.999', undefined, '100,00'],
    // `tetap`: selalu dicetak.
    ['100', { tetap: 2 }, '100,00'],
    ['1234.5', { tetap: 2 }, '1.234,50'],
    ['0.05', { tetap: 2 }, '0,05'],
    ['0.5', { tetap: 0 }, '1'],
    // Pembulatan setengah ke atas (RULES §10).
    ['101.845', { tetap: 2 }, '101,85'],
    ['1.005', { tetap: 2 }, '1,01'],
    ['999.995', { tetap: 2 }, '1.000,00'],
    // Minus ASCII; nol hasil pembulatan tidak bertanda.
    ['-478060000', undefined, '-478.060.000'],
    ['-11.945', { tetap: 2 }, '-11,95'],
    ['-0.001', { tetap: 2 }, '0,00'],
    ['0', undefined, '0'],
  ])('%s %o -> %s', (nilai, desimal, hasil) => {
    expect(formatAngka(pecahan(nilai), desimal)).toBe(hasil);
  });

  it('sepertiga tidak pernah menjadi pecahan biner', () => {
    expect(formatAngka(new Fraction(1n, 3n), { tetap: 12 })).toBe('0,333333333333');
  });

  it('tulisannya terbaca kembali menjadi nilai yang sama', () => {
    const nilai = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
    fc.assert(
      fc.property(nilai, fc.integer({ min: 0, max: 4 }), (berskala, tetap) => {
        const asli = new Fraction(berskala, 10n ** BigInt(tetap));
        const teks = formatAngka(asli, { tetap });
        expect(teks).toMatch(/^-?\d{1,3}(\.\d{3})*(,\d+)?$/);
        expect(pecahan(teks.replaceAll('.', '').replace(',', '.')).equals(asli)).toBe(true);
      }),
    );
  });
});

describe('formatRupiah: EYD, tanpa spasi dan sen', () => {
  it.each([
    ['8225000000', 'Rp8.225.000.000'],
    ['-478060000', '-Rp478.060.000'],
    ['0', 'Rp0'],
    ['7816645233', 'Rp7.816.645.233'],
  ])('%s -> %s', (nilai, hasil) => {
    expect(formatRupiah(pecahan(nilai))).toBe(hasil);
  });
});

describe('formatPersen: lambang menempel', () => {
  it.each([
    ['99.85', undefined, '99,85%'],
    ['100', undefined, '100%'],
    ['100', { tetap: 2 }, '100,00%'],
    ['-8.91025641', { tetap: 2 }, '-8,91%'],
  ])('%s -> %s', (nilai, desimal, hasil) => {
    expect(formatPersen(pecahan(nilai), desimal)).toBe(hasil);
  });
});
