import { describe, expect, it } from 'vitest';
import type { Tercetak } from '../../src/schema/tercetak.ts';
import {
  bandingkanHtml,
  menurutKolom,
  periksaTulisan,
  type PetaHtml,
  tulisanDinamai,
} from './banding-html.ts';
import type { TabelAcuan } from './tabel.ts';
import { bacaTabelHtml, tabelDokumen } from './tabel-html.ts';

const nilai = (kunci: string, isi: string): string =>
  `<a class="nilai" data-fakta="${kunci}" href="#">${isi}</a>`;
const HTML = `<div class="tabel" id="tabel-a" role="region"><table><caption><span class="nomor">Tabel 1</span> Capaian &amp; target</caption>
<thead><tr><th rowspan="2">Indikator</th><th colspan="2">2024</th></tr><tr><th>Target</th><th>Realisasi</th></tr></thead>
<tbody><tr class="kelompok"><th colspan="3">Hasil</th></tr>
<tr><td rowspan="2">Indeks<br>kepuasan</td><td>${nilai('a.target', '86')}</td><td>${nilai('a.realisasi', '85,82')}</td></tr>
<tr><td>${nilai('b.target', '3.500.000')}</td><td>-</td></tr></tbody></table></div>`;

function acuan(...baris: readonly (readonly string[])[]): TabelAcuan {
  const kolom = ['Indikator', 'Target', 'Realisasi'];
  return {
    id: 'a',
    judul: 'A',
    kolom,
    baris: baris.map((sel, index) => ({
      baris: 10 + index,
      urut: index + 1,
      sel: new Map(kolom.map((nama, i) => [nama, sel[i] ?? ''])),
    })),
  };
}

const SEMUA = tabelDokumen({ bagian: [{ slug: 'bab-1', html: HTML }] as never });
const PETA: PetaHtml = {
  id: 'a',
  tabel: 'tabel-a',
  kolom: { Indikator: 0, Target: 1, Realisasi: 2 },
  baris: ({ urut }) => urut,
  tambahan: (sel) => sel[0]?.teks === 'Hasil',
};
const putusan = (tabel: TabelAcuan, peta = PETA): readonly string[] =>
  bandingkanHtml(tabel, peta, SEMUA).map(({ kolom, putusan: hasil }) => `${kolom} ${hasil}`);

describe('bacaTabelHtml', () => {
  it('membaca judul dan kisi penuh, sel merentang diulang', () => {
    const [tabel] = bacaTabelHtml(HTML, 'bab-1');
    expect(tabel?.judul).toBe('Tabel 1 Capaian & target');
    expect(tabel?.kepala.map((baris) => baris.map(({ teks }) => teks))).toEqual([
      ['Indikator', '2024', '2024'],
      ['Indikator', 'Target', 'Realisasi'],
    ]);
    expect(tabel?.baris.map((baris) => baris.map(({ teks }) => teks))).toEqual([
      ['Hasil', 'Hasil', 'Hasil'],
      ['Indeks kepuasan', '86', '85,82'],
      ['Indeks kepuasan', '3.500.000', '-'],
    ]);
    expect(tabel?.baris[1]?.[2]?.fakta).toEqual(['a.realisasi']);
  });

  it('menolak pengenal yang berulang', () => {
    expect(() => tabelDokumen({ bagian: [{ slug: 'a', html: HTML + HTML }] as never })).toThrow(/dua kali/);
  });
});

describe('bandingkanHtml', () => {
  it('menyamakan tulisan angka cara mana pun, dan tulisan tanpa beda huruf besar', () => {
    expect(
      putusan(acuan(['indeks  Kepuasan', '86,00', '85,8'], ['Indeks kepuasan', 'Rp 3,500,000', '-'])),
    ).toEqual([
      'Indikator sama',
      'Target sama',
      'Realisasi sama',
      'Indikator sama',
      'Target sama',
      'Realisasi sama',
    ]);
  });

  it('membedakan nilai, tulisan, dan ketiadaan', () => {
    expect(putusan(acuan(['Indek kepuasan', '95', '85,82 poin'], ['Indeks kepuasan', '-', '0']))).toEqual([
      'Indikator beda',
      'Target beda',
      'Realisasi beda',
      'Indikator sama',
      'Target beda',
      'Realisasi beda',
    ]);
  });

  it.each([
    ['tabel tidak ada', { ...PETA, tabel: 'tabel-b' }, 'tabel HTML tabel-b tidak ada'],
    ['kolom tidak dipetakan', { ...PETA, kolom: { Indikator: 0, Target: 1 } }, 'kolom HTML tidak ada'],
    ['baris tidak ada', { ...PETA, baris: menurutKolom('Target', 1) }, 'baris HTML tidak ada'],
    [
      'baris berlebih',
      { ...PETA, baris: () => 1 },
      'baris HTML "Indeks kepuasan | 3.500.000 | -" tidak ada di naskah',
    ],
  ] satisfies [string, PetaHtml, string][])('melaporkan masalah: %s', (_nama, peta, keterangan) => {
    const hasil = bandingkanHtml(acuan(['Indeks kepuasan', '95', '1']), peta, SEMUA);
    expect(hasil.filter((satu) => satu.putusan === 'masalah').map((satu) => satu.keterangan)).toContain(
      keterangan,
    );
  });
});

describe('periksaTulisan', () => {
  const hasil = bandingkanHtml(acuan(['Indek kepuasan', '86', '85,82']), PETA, SEMUA);
  const catatan = {
    tercetak: 'Indek kepuasan',
    menjadi: 'Indeks kepuasan',
    baris: [10],
    alasan: 'salah tulis',
  };
  const isi = (tulisan: Tercetak['tulisan']): Tercetak => ({ edisi: 'E', sumber: 'S', angka: [], tulisan });
  const naskah = [...Array.from({ length: 9 }, () => ''), 'Indek kepuasan 86 85,82'];

  it('menerima beda yang disebut, menolak yang usang dan yang tidak tertulis', () => {
    expect(hasil.filter((satu) => tulisanDinamai(satu, isi([catatan]))).map(({ kolom }) => kolom)).toEqual([
      'Indikator',
    ]);
    expect(periksaTulisan(isi([catatan]), hasil, { naskah })).toEqual([]);
    expect(periksaTulisan(isi([{ ...catatan, menjadi: 'Lain' }]), hasil, { naskah })).toEqual([
      '"Indek kepuasan": usang, baris 10 tidak berbeda dengan tulisan itu',
    ]);
    expect(
      periksaTulisan(isi([{ ...catatan, tercetak: 'Selalu naik', menjadi: undefined, baris: [1] }]), hasil, {
        naskah,
      }),
    ).toEqual(['"Selalu naik": tidak tertulis di baris 1']);
  });
});
