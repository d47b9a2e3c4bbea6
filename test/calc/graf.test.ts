import { describe, expect, it } from 'vitest';
import { Graf } from '../../src/calc/graf.ts';
import { jumlah } from '../../src/calc/jumlah.ts';
import { absen, type Nilai } from '../../src/calc/nilai.ts';
import { cetak, nilai } from './angka.ts';

/** Graf dari daun (`a: '5'`) dan jumlah (`c: ['a', 'b']`), menurut urutan penulisannya. */
function susun(isi: Readonly<Record<string, string | readonly string[]>>): Graf {
  const graf = new Graf();
  for (const [kunci, satu] of Object.entries(isi))
    if (typeof satu === 'string') graf.daun(kunci, kunci, '', { nilai: nilai(satu) });
    else graf.hitung(kunci, kunci, '', { rumus: 'jumlah', masukan: satu, hitung: jumlah });
  return graf;
}

function cetakan(graf: Graf, ganti?: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    [...graf.selesaikan(ganti)].map(([kunci, fakta]) => [kunci, cetak(fakta.nilai, 0)]),
  );
}

describe('graf fakta', () => {
  it('menghitung menurut ketergantungan, bukan urutan penulisan', () => {
    expect(cetakan(susun({ c: ['b', 'a'], b: ['a', 'a'], a: '5' }))).toEqual({ a: '5', b: '10', c: '15' });
  });

  it('menghitung setiap fakta satu kali saja', () => {
    const graf = susun({ a: '1' });
    let kali = 0;
    const hitung = (masukan: readonly Nilai[]): Nilai => ((kali += 1), jumlah(masukan));
    graf.hitung('b', 'b', '', { rumus: 'jumlah', masukan: ['a'], hitung });
    for (const kunci of ['c', 'd', 'e'])
      graf.hitung(kunci, kunci, '', { rumus: 'jumlah', masukan: ['b'], hitung: jumlah });
    graf.selesaikan();
    expect(kali).toBe(1);
  });

  it('menolak kunci yang didefinisikan dua kali: sebuah angka hanya ada sekali', () => {
    const graf = susun({ a: '5' });
    expect(() => {
      graf.daun('a', 'a', '', { nilai: nilai('6') });
    }).toThrow('fakta a didefinisikan dua kali');
    expect(() => {
      graf.hitung('a', 'a', '', { rumus: 'jumlah', masukan: [], hitung: jumlah });
    }).toThrow('dua kali');
  });

  it('masukan yang tidak ada menjadi n/a, bukan nol', () => {
    const graf = susun({ b: ['a'] });
    expect(graf.selesaikan().get('b')?.nilai).toEqual(absen('na', 'fakta a tidak ada'));
  });

  it.each([
    ['dirinya sendiri', { a: ['a'] }, ['a', 'a']],
    ['dua fakta', { a: ['b'], b: ['a'] }, ['a', 'b', 'a']],
    ['tiga fakta, dari luar lingkaran', { x: ['a'], a: ['b'], b: ['c'], c: ['a'] }, ['a', 'b', 'c', 'a']],
  ])('fakta berputar (%s) menjadi n/a dan rantainya dicatat', (_, isi, rantai) => {
    const graf = susun(isi);
    const hasil = graf.selesaikan();
    expect([...hasil.values()].map((fakta) => cetak(fakta.nilai))).toEqual(
      Object.keys(isi).map(() => '[na]'),
    );
    expect(graf.putaran).toContainEqual(rantai);
  });

  it('graf tanpa lingkaran tidak mencatat putaran', () => {
    const graf = susun({ a: '1', b: ['a'], c: ['a', 'b'] });
    graf.selesaikan();
    expect(graf.putaran).toEqual([]);
  });

  it('menyimpan asal-usul setiap fakta', () => {
    const graf = new Graf();
    const tempat = () => ({ file: 'a.yaml', line: 3, column: 5 });
    graf.daun('a', 'Label A', 'persen', { nilai: nilai('5'), tempat, asal: 'S1:10' });
    expect(graf.selesaikan().get('a')).toMatchObject({
      kunci: 'a',
      label: 'Label A',
      satuan: 'persen',
      rumus: 'data',
      masukan: [],
      tempat,
      asal: 'S1:10',
    });
  });
});

describe('varian: satu fakta diganti fakta lain', () => {
  const graf = susun({ a: '5', pengganti: '7', b: ['a', 'a'], c: ['b', 'a'] });

  it('semua turunannya ikut berubah', () => {
    expect(cetakan(graf, { a: 'pengganti' })).toEqual({ a: '7', pengganti: '7', b: '14', c: '21' });
    expect(cetakan(graf, { b: 'pengganti' })).toEqual({ a: '5', pengganti: '7', b: '7', c: '12' });
  });

  it('menyebut penggantinya, dan tidak mengubah hitungan resmi', () => {
    expect(graf.selesaikan({ b: 'pengganti' }).get('b')).toMatchObject({
      rumus: 'salinan',
      masukan: ['pengganti'],
    });
    expect(cetakan(graf)).toEqual({ a: '5', pengganti: '7', b: '10', c: '15' });
  });

  it('pengganti yang tidak ada menjadi n/a; pengganti yang bergantung padanya adalah putaran', () => {
    expect(cetakan(graf, { a: 'tiada' })).toMatchObject({ a: '[na]' });
    const lain = susun({ a: '5', b: ['a'] });
    expect(cetakan(lain, { a: 'b' })).toEqual({ a: '[na]', b: '[na]' });
    expect(lain.putaran).toEqual([['a', 'b', 'a']]);
  });
});
