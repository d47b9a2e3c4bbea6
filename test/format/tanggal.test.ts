import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bakukanTanggal, formatTanggal, isTanggal, sebabBukanTanggal } from '../../src/format/tanggal.ts';

const BULAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

describe('formatTanggal', () => {
  it.each([
    ['2022-12-19', '19 Desember 2022'], // tanggal PK, S1:1726
    ['2025-01-15', '15 Januari 2025'], // RULES §10
    ['2024-02-29', '29 Februari 2024'],
    ['2000-02-29', '29 Februari 2000'],
    ['2023-05-01', '1 Mei 2023'],
  ])('%s -> %s', (iso, teks) => {
    expect(formatTanggal(iso)).toBe(teks);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    '2023-4-3',
    '19-12-2022',
    '2023-01-01T00:00',
    '',
  ])('menolak "%s"', (iso) => {
    expect(isTanggal(iso)).toBe(false);
    expect(() => formatTanggal(iso)).toThrow(`bukan tanggal: ${iso}`);
  });

  it('setiap hari kalender tertulis dengan nama bulannya, di zona waktu mana pun', () => {
    const hari = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(hari, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [tahun, bulan, tanggal] = iso.split('-').map(Number);
        expect(formatTanggal(iso)).toBe(`${tanggal} ${BULAN[(bulan ?? 0) - 1]} ${tahun}`);
      }),
    );
  });
});

describe('tanggal yang ditulis dengan cara lain', () => {
  it.each([
    ['15 Februari 2027', '2027-02-15'],
    ['15 februari 2027', '2027-02-15'],
    ['15 Feb 2027', '2027-02-15'],
    ['15 Pebruari 2027', '2027-02-15'],
    ['3 Nop. 2027', '2027-11-03'],
    ['17 Agt 2027', '2027-08-17'],
    ['15-02-2027', '2027-02-15'],
    ['15/02/2027', '2027-02-15'],
    ['5/2/2027', '2027-02-05'],
    ['15.02.2027', '2027-02-15'],
    ['2027/02/15', '2027-02-15'],
    ['2027-2-5', '2027-02-05'],
    ['30 Februari 2027', undefined],
    ['02/15/2027', undefined],
    ['15 Fabruari 2027', undefined],
    ['2027-02-15', undefined],
    ['15-02-27', undefined],
    ['', undefined],
  ])('%s -> %s', (tulisan, iso) => {
    expect(bakukanTanggal(tulisan)).toBe(iso);
  });

  it.each([
    ['2027-02-30', 'Februari 2027 hanya sampai tanggal 28'],
    ['2028-02-30', 'Februari 2028 hanya sampai tanggal 29'],
    ['2027-04-31', 'April 2027 hanya sampai tanggal 30'],
    ['2027-13-01', 'bulan hanya 01 sampai 12, tertulis 13'],
    ['2027-02-28', undefined],
    ['besok', undefined],
  ])('%s: %s', (tulisan, sebab) => {
    expect(sebabBukanTanggal(tulisan)).toBe(sebab);
  });
});
