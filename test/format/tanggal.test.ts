import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTanggal, isTanggal } from '../../src/format/tanggal.ts';

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
