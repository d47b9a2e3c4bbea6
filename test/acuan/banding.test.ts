import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { bandingkan, cocok, type CariFakta, type NilaiFakta, type Peta } from './banding.ts';
import { bacaSel } from './bilangan.ts';
import { dinamai, periksaCatatan } from './catatan.ts';
import type { TabelAcuan } from './tabel.ts';

const angka = (nilai: string): NilaiFakta => ({ jenis: 'angka', angka: new Fraction(nilai) });
const ABSEN: NilaiFakta = { jenis: 'absen', sebab: 'tidak-berlaku' };

function baca(tulisan: string): string {
  const isi = bacaSel(tulisan);
  return isi.jenis === 'bilangan'
    ? isi.bilangan.map(({ nilai, desimal }) => `${nilai.toString()}/${desimal}`).join(' ')
    : isi.jenis;
}

describe('bacaSel', () => {
  it.each([
    ['', 'kosong'],
    ['-', 'garis'],
    ['N/A', ''],
    ['99,85%', '99.85/2'],
    ['96.25 %', '96.25/2'],
    ['100.0%', '100/1'],
    ['100', '100/0'],
    ['7.816.645.233', '7816645233/0'],
    ['375,225,000.00', '375225000/2'],
    ['3.448.295.000,00', '3448295000/2'],
    ['302.500', '302500/0'],
    ['(48.780.000)', '-48780000/0'],
    ['- 43.451.000', '-43451000/0'],
    ['100% (628 instansi)', '100/0 628/0'],
    ['46 instansi (total 360 instansi hingga tahun 2024)', '46/0 360/0'],
    ['80 – 100', '80/0 100/0'],
    ['≥ 87.5% - 100%', '87.5/1 100/0'],
    ['6 Dok', '6/0'],
  ])('%s', (tulisan, harus) => {
    expect(baca(tulisan)).toBe(harus);
  });
});

describe('cocok', () => {
  const cetak = (tulisan: string): Parameters<typeof cocok>[0] => {
    const isi = bacaSel(tulisan);
    return (isi.jenis === 'bilangan' ? isi.bilangan[0] : undefined) ?? 'garis';
  };

  it('membulatkan setengah ke atas pada desimal tercetak', () => {
    expect(cocok(cetak('100,48'), angka('100.475'))).toBe(true);
    expect(cocok(cetak('100,47'), angka('100.475'))).toBe(false);
    expect(cocok(cetak('93%'), angka('92.79'))).toBe(true);
    expect(cocok(cetak('100'), angka('100.5'))).toBe(false);
  });

  it('garis berarti tidak ada atau nol', () => {
    expect(cocok('garis', ABSEN)).toBe(true);
    expect(cocok('garis', angka('0'))).toBe(true);
    expect(cocok('garis', angka('0.001'))).toBe(false);
    expect(cocok(cetak('0,00%'), ABSEN)).toBe(false);
  });

  it('membalik tanda bila peta memintanya', () => {
    expect(cocok(cetak('(48.780.000)'), angka('48780000'), -1)).toBe(true);
    expect(cocok(cetak('(48.780.000)'), angka('48780000'))).toBe(false);
  });
});

const FAKTA: ReadonlyMap<string, NilaiFakta> = new Map([
  ['a.target', angka('92')],
  ['a.realisasi', angka('93.18')],
  ['a.capaian', angka('101.2826')],
  ['a.lain', angka('100.19')],
  ['a.sisa', ABSEN],
]);
const cari: CariFakta = (kunci) => FAKTA.get(kunci);

const TABEL = tabel(
  ['Nama', 'target', 'realisasi', 'capaian', 'sisa'],
  [['A', '92', '93.18', '100,19', '-']],
);
const PETA: Peta = { id: 't', teks: ['Nama'], kunci: (_baris, kolom) => `a.${kolom}` };

function tabel(kolom: readonly string[], baris: readonly (readonly string[])[]): TabelAcuan {
  const isi = baris.map((cells, index) => ({
    baris: 10 + index,
    urut: index + 1,
    sel: new Map(kolom.map((name, i) => [name, cells[i] ?? ''])),
  }));
  return { id: 't', judul: 'T', kolom, baris: isi };
}

describe('bandingkan', () => {
  it('memutuskan setiap sel angka', () => {
    const hasil = bandingkan(TABEL, PETA, cari).map(({ kolom, putusan }) => `${kolom} ${putusan}`);
    expect(hasil).toEqual(['target sama', 'realisasi sama', 'capaian beda', 'sisa sama']);
  });

  it.each([
    ['kolom tak dipetakan', { ...PETA, kunci: () => undefined }, 'sel angka tanpa kunci fakta'],
    ['fakta tidak ada', { ...PETA, kunci: () => 'b' }, 'fakta tidak ada'],
    ['jumlah kunci', { ...PETA, kunci: () => ['a.target', 'a.target'] }, '1 bilangan tetapi 2 kunci'],
    [
      'kolom asing',
      { ...PETA, teks: ['Nama', 'Kota'] },
      'kolom ini disebut di peta tetapi tidak ada di tabel',
    ],
    ['formulir', { ...PETA, formulir: ['target'] }, 'kolom formulir seharusnya nol'],
  ] satisfies [string, Peta, string][])('melaporkan masalah: %s', (_nama, peta, keterangan) => {
    const hasil = bandingkan(TABEL, peta, cari).find(({ putusan }) => putusan === 'masalah');
    expect(hasil?.keterangan).toBe(keterangan);
  });

  it('menghitung nomor urut dua lajur', () => {
    const daftar = tabel(
      ['No', 'No 2'],
      [
        ['1', '3'],
        ['2.', '4'],
      ],
    );
    const peta: Peta = {
      id: 't',
      teks: [],
      banyak: { kolom: ['No', 'No 2'], fakta: 'n' },
      kunci: () => undefined,
    };
    expect(bandingkan(daftar, peta, () => angka('4')).map(({ putusan }) => putusan)).toEqual(['sama']);
    expect(bandingkan(daftar, peta, () => angka('5')).map(({ putusan }) => putusan)).toEqual(['beda']);
  });
});

describe('periksaCatatan', () => {
  const hasil = bandingkan(TABEL, PETA, cari);
  const baris = new Set([10]);
  const catatan = { fakta: 'a.capaian', tercetak: '100,19', baris: [10], alasan: 'dibagi target lain' };
  const periksa = (entry: typeof catatan & { sama_dengan?: string }): readonly string[] =>
    periksaCatatan([entry], hasil, baris, cari);

  it('menerima catatan yang menyebut perbedaan', () => {
    expect(hasil.filter((satu) => dinamai(satu, [catatan])).map(({ kolom }) => kolom)).toEqual(['capaian']);
    expect(periksa(catatan)).toEqual([]);
    expect(periksa({ ...catatan, sama_dengan: 'a.lain' })).toEqual([]);
  });

  it('menolak catatan usang, catatan yang sama, dan sama_dengan yang keliru', () => {
    expect(periksa({ ...catatan, tercetak: '100,20' })).toEqual([
      'a.capaian "100,20": usang, baris 10 tidak berbeda dengan tulisan itu',
    ]);
    expect(periksa({ ...catatan, baris: [99], tercetak: '101,28' })).toEqual([
      'a.capaian "101,28": sama dengan hitungan; hapus',
    ]);
    expect(periksa({ ...catatan, sama_dengan: 'a.target' })).toEqual([
      'a.capaian "100,19": sama_dengan a.target: tidak sama',
    ]);
    expect(periksa({ ...catatan, baris: [99], fakta: 'b' })).toEqual(['b "100,19": fakta tidak ada']);
    expect(periksa({ ...catatan, baris: [99], tercetak: 'nihil' })).toEqual([
      'a.capaian "nihil": tidak memuat bilangan',
    ]);
  });

  it('menolak catatan ganda', () => {
    expect(periksaCatatan([catatan, { ...catatan }], hasil, baris, cari)).toHaveLength(2);
  });
});
