import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { bulat } from '../../src/format/bulat.ts';

/** Rasional acak: pembilang dan penyebut bulat. */
const rasional = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => new Fraction(n, d));
const desimal = fc.integer({ min: 0, max: 6 });

describe('bulat: setengah ke atas, menjauhi nol', () => {
  it.each([
    // nilai, desimal, hasil berskala, sumber
    ['101.845', 2, 10185n, 'RULES §10: 101,85; toFixed biner memberi 101,84'],
    ['1.005', 2, 101n, 'RULES §10: 1,01'],
    ['-1.005', 2, -101n, 'negatif menjauhi nol'],
    ['100.4756', 2, 10048n, 'RULES §0.1: 100,48'],
    ['100.4691', 2, 10047n, 'RULES §0.1: 100,47'],
    ['101.699', 2, 10170n, 'RULES §0.1: NPSS 101,70'],
    ['104.4875', 2, 10449n, 'RULES §0.1: 83,59/80'],
    ['0.5', 0, 1n, 'setengah'],
    ['2.5', 0, 3n, 'bukan pembulatan bankir'],
    ['-2.5', 0, -3n, 'bukan pembulatan bankir'],
    ['0.4999999999', 0, 0n, 'kurang dari setengah'],
    ['-0.4', 0, 0n, 'nol tanpa tanda'],
    ['7816645233', 2, 781664523300n, 'bilangan bulat tetap tepat'],
  ])('%s pada %i desimal -> %s (%s)', (nilai, digit, hasil) => {
    expect(bulat(new Fraction(nilai), digit)).toBe(hasil);
  });

  it('450 dari 524 instansi menjadi 85,88 (S1:448)', () => {
    expect(bulat(new Fraction(450n, 524n).mul(100), 2)).toBe(8588n);
  });

  it('meleset paling banyak setengah satuan terakhir, dan tepat setengah menjauhi nol', () => {
    fc.assert(
      fc.property(rasional, desimal, (nilai, digit) => {
        const satuan = new Fraction(1n, 10n ** BigInt(digit));
        const selisih = new Fraction(bulat(nilai, digit)).mul(satuan).sub(nilai);
        const setengah = satuan.div(2);
        expect(selisih.abs().lte(setengah)).toBe(true);
        if (selisih.abs().equals(setengah)) expect(selisih.s).toBe(nilai.s);
      }),
    );
  });

  it('simetris terhadap nol dan tidak pernah mendahului urutan', () => {
    fc.assert(
      fc.property(rasional, rasional, desimal, (a, b, digit) => {
        expect(bulat(a.neg(), digit)).toBe(-bulat(a, digit));
        if (a.lte(b)) expect(bulat(a, digit) <= bulat(b, digit)).toBe(true);
      }),
    );
  });
});
