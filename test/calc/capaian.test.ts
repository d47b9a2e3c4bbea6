import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { capaian, type Polarisasi } from '../../src/calc/capaian.ts';
import { terlapor } from '../../src/calc/terlapor.ts';
import { cetak, pecahan } from './angka.ts';

const BATAS = pecahan('120');

describe('capaian menurut polarisasi, dibatasi 0 sampai 120', () => {
  it.each<[Polarisasi, string, string, string, string]>([
    // polarisasi, realisasi, target, capaian, sumber
    ['maksimum', '100', '100', '100,00', 'S1:436'],
    ['maksimum', '93.26', '93', '100,28', 'S1:438'],
    ['maksimum', '24', '20', '120,00', 'S1:443, tepat di batas'],
    ['maksimum', '25', '20', '120,00', '125 dibatasi'],
    ['maksimum', '92.79', '85', '109,16', 'S1:445'],
    ['maksimum', '85.88', '85', '101,04', 'S1:448'],
    ['maksimum', '83.59', '80', '104,49', 'S1:452'],
    ['maksimum', '71.05', '78', '91,09', 'S1:458'],
    ['maksimum', '99.85', '96.25', '103,74', 'S1:1326'],
    ['maksimum', '4.56', '4.39', '103,87', 'RULES 3.1; sumber salah cetak 114,26'],
    ['maksimum', '0', '10', '0,00', 'nol adalah nilai'],
    ['maksimum', '-1', '10', '0,00', 'batas bawah 0'],
    ['minimum', '10', '10', '100,00', '(2 - 10/10) x 100'],
    ['minimum', '8', '10', '120,00', '(2 - 0,8) x 100'],
    ['minimum', '7', '10', '120,00', '130 dibatasi'],
    ['minimum', '9', '8', '87,50', 'RULES 3.1: 9 bulan atas batas 8'],
    ['minimum', '15', '10', '50,00', '(2 - 1,5) x 100'],
    ['minimum', '21', '10', '0,00', 'RULES 3.1'],
    ['minimum', '0', '10', '120,00', '200 dibatasi'],
    ['stabil', '100', '100', '100,00', 'tepat sasaran'],
    ['stabil', '102', '100', '98,00', 'RULES 3.1: Ca = 200 - R/T x 100'],
    ['stabil', '96', '100', '96,00', 'RULES 3.1: Ca = R/T x 100'],
    ['stabil', '200', '100', '0,00', 'dua kali lipat'],
    ['stabil', '300', '100', '0,00', 'batas bawah 0'],
  ])('%s: realisasi %s dari target %s -> %s (%s)', (polarisasi, realisasi, target, hasil) => {
    expect(cetak(capaian(pecahan(realisasi), pecahan(target), polarisasi, BATAS))).toBe(hasil);
  });

  it('tanpa batas atas di pedoman, capaian tidak dipotong', () => {
    expect(cetak(capaian(pecahan('25'), pecahan('20'), 'maksimum'))).toBe('125,00');
    expect(cetak(capaian(pecahan('0'), pecahan('10'), 'minimum'))).toBe('200,00');
  });

  it.each<[Polarisasi, string]>([
    ['maksimum', '0'],
    ['minimum', '0'],
    ['stabil', '0'],
    ['maksimum', '-10'],
    ['minimum', '-10'],
    ['stabil', '-10'],
  ])('%s dengan target %s tidak punya capaian, dan menyebut sebabnya', (polarisasi, target) => {
    const hasil = capaian(pecahan('5'), pecahan(target), polarisasi, BATAS);
    expect(hasil).toMatchObject({ jenis: 'absen', sebab: 'na' });
    expect(hasil).toHaveProperty('keterangan', expect.stringContaining('target nol atau negatif'));
  });

  it('selalu di antara 0 dan batas, dan tepat (tanpa pembulatan)', () => {
    const bulat = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n });
    const polarisasi = fc.constantFrom<Polarisasi>('maksimum', 'minimum', 'stabil');
    fc.assert(
      fc.property(bulat, bulat, polarisasi, (r, t, arah) => {
        const hasil = capaian(new Fraction(r), new Fraction(t), arah, BATAS);
        if (t <= 0n) expect(hasil.jenis).toBe('absen');
        else expect(hasil.jenis === 'angka' && hasil.angka.gte(0) && hasil.angka.lte(BATAS)).toBe(true);
        if (arah === 'maksimum' && r > 0n && t > r)
          expect(hasil).toEqual({ jenis: 'angka', angka: new Fraction(100n * r, t) });
      }),
    );
  });
});

describe('terlapor: realisasi dibulatkan menurut pedoman sebelum menjadi capaian', () => {
  it.each([
    ['450/524', '85,88', 'S1:990-992'],
    ['579/624', '92,79', 'S1:858-860'],
    ['503/624', '80,61', '503 dari 624 instansi, triwulan I'],
  ])('%s -> %s (%s)', (bagian, hasil) => {
    expect(cetak(terlapor(pecahan(bagian).mul(100), 2))).toBe(hasil);
  });

  it('IKU.6: 85,88 dari 85 tercetak 101,04; tanpa pembulatan akan 101,03 (S1:448)', () => {
    const mentah = pecahan('450/524').mul(100);
    const dilaporkan = terlapor(mentah, 2);
    if (dilaporkan.jenis !== 'angka') throw new Error('terlapor selalu angka');
    expect(cetak(capaian(dilaporkan.angka, pecahan('85'), 'maksimum', BATAS))).toBe('101,04');
    expect(cetak(capaian(mentah, pecahan('85'), 'maksimum', BATAS))).toBe('101,03');
  });
});
