import { describe, expect, it } from 'vitest';
import { suggest, terdekat } from '../../src/nearest.ts';

describe('saran ejaan', () => {
  it.each([
    ['index', ['indeks', 'nilai'], 'indeks'],
    ['persn', ['persen', 'poin persen'], 'persen'],
    ['hasli', ['hasil', 'proses'], 'hasil'],
    ['keterngan', ['keterangan', 'kode'], 'keterangan'],
    ['IKU.1.capain', ['IKU.1.capaian', 'IKU.2.capaian'], 'IKU.1.capaian'],
    ['iku.4.Realisasi', ['IKU.4.realisasi'], 'IKU.4.realisasi'],
    ['realisai.yaml', ['realisasi.yaml', 'rencana.yaml'], 'realisasi.yaml'],
    ['Peta', ['PetaStrategi', 'Tabel'], 'PetaStrategi'],
    ['deretan', ['deret', 'capaian'], 'deret'],
    ['Nilai.x', ['Nilai', 'Tabel'], 'Nilai'],
  ])('%s: mungkin maksud Anda', (kata, pilihan, harap) => {
    expect(suggest(kata, pilihan)).toBe(`mungkin maksud Anda "${harap}"`);
  });

  it.each([
    ['nama lain yang angkanya berbeda', 'IKU.9', ['IKU.1', 'IKU.10']],
    ['tahun lain', '2022', ['2023']],
    ['nama satu huruf yang berbeda', 'unit-b', ['unit-a', 'unit-c']],
    ['kata pendek yang kebetulan mirip', 'PP', ['UU', 'PK']],
    ['kata lain yang sama panjang', 'mutu', ['batu', 'status']],
    ['bagian yang kosong', 'tabel:pk', ['tabel:', 'tabel:skor']],
    ['awalan yang dimiliki banyak nama', 'IKU', ['IKU.1.target', 'IKU.2.target']],
  ])('tidak menebak %s', (_, kata, pilihan) => {
    expect(terdekat(kata, pilihan)).toEqual([]);
    expect(suggest(kata, pilihan)).toBe(`yang dikenal: ${pilihan.join(', ')}`);
  });

  it('menyebut semua yang sama dekatnya', () => {
    expect(suggest('targt', ['target', 'targit', 'pagu'])).toBe('mungkin maksud Anda "target" atau "targit"');
  });

  it('bila pilihannya banyak, menyebut yang serumpun', () => {
    const banyak = Array.from({ length: 60 }, (_, i) => [`IKU.${i}.target`, `IKU.${i}.realisasi`]).flat();
    expect(suggest('IKU.4.xyz', banyak)).toBe('yang mirip: IKU.4.target, IKU.4.realisasi');
    expect(suggest('xyz', banyak)).toBe('periksa ejaannya');
    expect(suggest('', banyak)).toBe(
      'tulis salah satu, misalnya IKU.0.target, IKU.0.realisasi, IKU.1.target',
    );
    expect(suggest('a', [])).toBe('belum ada satu pun yang dikenal');
  });

  it('kata yang sangat panjang tidak dibandingkan huruf demi huruf', () => {
    const panjang = 'a'.repeat(100_000);
    expect(
      terdekat(
        `${panjang}b`,
        Array.from({ length: 1000 }, () => panjang),
      ),
    ).toEqual([]);
    expect(terdekat(panjang.toUpperCase(), [panjang])).toEqual([panjang]);
  });
});
