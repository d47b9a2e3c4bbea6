import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { terbilang } from '../../src/format/terbilang.ts';

const SATUAN = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const PANGKAT: Readonly<Record<string, bigint>> = {
  ribu: 10n ** 3n,
  juta: 10n ** 6n,
  miliar: 10n ** 9n,
  triliun: 10n ** 12n,
};

describe('terbilang (RULES §10)', () => {
  it.each([
    ['0', 'nol'],
    ['10', 'sepuluh'],
    ['11', 'sebelas'],
    ['12', 'dua belas'],
    ['19', 'sembilan belas'],
    ['20', 'dua puluh'],
    ['21', 'dua puluh satu'],
    ['100', 'seratus'],
    ['111', 'seratus sebelas'],
    ['999', 'sembilan ratus sembilan puluh sembilan'],
    ['1000', 'seribu'],
    ['1001', 'seribu satu'],
    ['11000', 'sebelas ribu'],
    ['101000', 'seratus satu ribu'],
    ['1000000', 'satu juta'],
    ['1001000', 'satu juta seribu'],
    ['1000000000', 'satu miliar'],
    ['1000000000000', 'satu triliun'],
    ['8225000000', 'delapan miliar dua ratus dua puluh lima juta'],
    ['-5', 'minus lima'],
    ['95.54', 'sembilan puluh lima koma lima empat'],
    ['0.05', 'nol koma nol lima'],
    ['-11.95', 'minus sebelas koma sembilan lima'],
    ['0.5', 'nol koma lima'],
  ])('%s -> %s', (nilai, kata) => {
    expect(terbilang(new Fraction(nilai))).toBe(kata);
  });

  it.each([
    ['100.00', 2, 'seratus'],
    ['-0.001', 2, 'nol'],
    ['1.005', 2, 'satu koma nol satu'],
    [
      '7816645233.5',
      0,
      'tujuh miliar delapan ratus enam belas juta enam ratus empat puluh lima ribu dua ratus tiga puluh empat',
    ],
  ])('%s pada %i desimal -> %s', (nilai, desimal, kata) => {
    expect(terbilang(new Fraction(nilai), desimal)).toBe(kata);
  });

  it('menolak seribu triliun ke atas, bukan salah membaca', () => {
    expect(terbilang(new Fraction(10n ** 15n - 1n))).toMatch(
      /^sembilan ratus sembilan puluh sembilan triliun /,
    );
    expect(() => terbilang(new Fraction(10n ** 15n))).toThrow('ratusan triliun');
    expect(() => terbilang(new Fraction(-(10n ** 15n)))).toThrow('ratusan triliun');
  });

  it('setiap bilangan bulat dalam jangkauan terbaca kembali', () => {
    const semua = fc.oneof(
      fc.bigInt({ min: 0n, max: 2_000_000n }),
      fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
    );
    fc.assert(
      fc.property(semua, (nilai) => {
        expect(baca(terbilang(new Fraction(nilai)))).toBe(nilai);
      }),
    );
  });
});

/** Pembaca terbilang yang berdiri sendiri: kata menjadi bilangan. */
function baca(kata: string): bigint {
  if (kata.startsWith('minus ')) return -baca(kata.slice('minus '.length));
  let jumlah = 0n;
  let bagian = 0n;
  let akhir = 0n;
  for (const satu of kata.replace(/\bse(ratus|ribu|puluh|belas)\b/g, 'satu $1').split(' ')) {
    const angka = SATUAN.indexOf(satu);
    if (angka >= 0) akhir = BigInt(angka);
    else if (satu === 'belas') akhir += 10n;
    else if (satu === 'puluh' || satu === 'ratus') {
      bagian += akhir * (satu === 'puluh' ? 10n : 100n);
      akhir = 0n;
    } else {
      jumlah += (bagian + akhir) * (PANGKAT[satu] ?? 0n);
      bagian = akhir = 0n;
    }
  }
  return jumlah + bagian + akhir;
}
