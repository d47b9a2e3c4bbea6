import { readFileSync } from 'node:fs';
import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { capaian } from '../../src/calc/capaian.ts';
import { dibatasi } from '../../src/calc/dibatasi.ts';
import { ipAsn } from '../../src/calc/ip-asn.ts';
import { jarakTarget } from '../../src/calc/jarak-target.ts';
import { jumlah } from '../../src/calc/jumlah.ts';
import { kali } from '../../src/calc/kali.ts';
import { kolomAnggaran } from '../../src/calc/kolom-anggaran.ts';
import { absen, angka, bilangan, dari, type Nilai } from '../../src/calc/nilai.ts';
import { nkp } from '../../src/calc/nkp.ts';
import { npss } from '../../src/calc/npss.ts';
import { nss } from '../../src/calc/nss.ts';
import { predikat } from '../../src/calc/predikat.ts';
import { rasioTotal } from '../../src/calc/rasio-total.ts';
import { rasio } from '../../src/calc/rasio.ts';
import { rataRata } from '../../src/calc/rata-rata.ts';
import { selisih } from '../../src/calc/selisih.ts';
import { serapan } from '../../src/calc/serapan.ts';
import { sisa } from '../../src/calc/sisa.ts';
import { skorPerspektif } from '../../src/calc/skor-perspektif.ts';
import { formatAngka } from '../../src/format/angka.ts';
import type { Skala } from '../../src/schema/pedoman.ts';
import { ambilPedoman } from '../calc/pedoman.ts';

/** Bilangan tercetak, `-` untuk nihil, atau hitungan lain yang menjadi masukan. */
type Isi = string | { readonly f: string; readonly m: readonly Isi[] } | readonly string[];
type Cek = readonly [
  nama: string,
  jenis: string,
  baris: readonly number[],
  fungsi: string,
  masukan: readonly Isi[],
  hasil: string,
  tepat?: string,
];

const BERKAS = new URL('lulus-lkj-deputi-pmk-2023.json', import.meta.url);
const { cek } = JSON.parse(readFileSync(BERKAS, 'utf8')) as { cek: readonly Cek[] };
const PEDOMAN = ambilPedoman('bkn-2020-2024');

const FUNGSI: Readonly<Record<string, (masukan: readonly Isi[]) => Nilai>> = {
  jumlah: (m) => jumlah(m.map(nilai)),
  'rata-rata': (m) => rataRata(m.map(nilai)),
  selisih: (m) => selisih(ke(m, 0), ke(m, 1)),
  kali: (m) => kali(ke(m, 0), ke(m, 1)),
  rasio: (m) => dari([ke(m, 0), ke(m, 1)] as const, ([a, b]) => rasio(a, b)),
  'rasio total': (m) => rasioTotal(m.map((satu) => ({ pembilang: sisi(satu, 0), penyebut: sisi(satu, 1) }))),
  serapan: (m) => serapan(ke(m, 0), ke(m, 1)),
  sisa: (m) => sisa(ke(m, 0), ke(m, 1)),
  'pagu akhir': (m) =>
    kolomAnggaran({
      awal: ke(m, 0),
      blokir: ke(m, 1),
      penambahan: ke(m, 2),
      pengurangan: absen('nihil'),
      realisasi: absen('nihil'),
    }).akhir,
  capaian: (m) =>
    dari([ke(m, 0), ke(m, 1)] as const, ([r, t]) =>
      capaian(r, t, 'maksimum', PEDOMAN.capaian.batas_atas?.nilai),
    ),
  'jarak target': (m) => jarakTarget(ke(m, 0), ke(m, 1), 'maksimum'),
  nss: (m) => nss(m.map(nilai)),
  skor: (m) => skorPerspektif(m.map(nilai)),
  nkp: (m) => nkp(ke(m, 0), ke(m, 1)),
  npss: (m) => npss(m.map((satu) => ({ skor: sisi(satu, 0), bobot: pasti(sisi(satu, 1)) }))),
  'ip asn': (m) =>
    ipAsn(
      PEDOMAN.ip_asn.dimensi.map(({ nama, bobot }, index) => ({
        nama,
        nilai: ke(m, index),
        bobot: bobot.nilai,
      })),
    ),
  dibatasi: (m) =>
    dari([ke(m, 0), ke(m, 1), ke(m, 2)] as const, ([isi, bawah, atas]) => dibatasi(isi, bawah, atas)),
  'pita sambung': (m) => angka(isSambung(m.map((satu) => pasti(nilai(satu)))) ? 1 : 0),
};

describe('pemeriksaan hitungan yang lulus pada LKj 2023 dihasilkan ulang', () => {
  it('memuat semua jenis hitungan', () => {
    const banyak = Object.entries(Object.groupBy(cek, ([, jenis]) => jenis)).map(([jenis, isi]) => [
      jenis,
      isi?.length,
    ]);
    expect(Object.fromEntries(banyak)).toEqual({
      jumlah: 214,
      rasio: 161,
      'rata-rata': 28,
      rumus: 4,
      rentang: 51,
    });
    expect(new Set(cek.map(([nama]) => nama)).size).toBe(cek.length);
  });

  for (const [nama, , baris, fungsi, masukan, hasil, tepat = hasil] of cek)
    it(`${nama}, baris ${baris.join(', ')}: ${hasil}`, () => {
      const dihitung = pasti(jalankan(fungsi, masukan));
      for (const tercetak of [hasil, tepat]) {
        const tetap = desimal(tercetak);
        expect(formatAngka(dihitung, { tetap })).toBe(formatAngka(new Fraction(tercetak), { tetap }));
      }
    });
});

function jalankan(fungsi: string, masukan: readonly Isi[]): Nilai {
  const pakai = FUNGSI[fungsi];
  if (pakai === undefined) throw new Error(`fungsi ${fungsi} tidak dikenal`);
  return pakai(masukan);
}

function nilai(isi: Isi): Nilai {
  if (typeof isi === 'string') return isi === '-' ? absen('nihil') : angka(new Fraction(isi));
  if ('f' in isi) return jalankan(isi.f, isi.m);
  throw new Error('pasangan bukan satu nilai');
}

function ke(masukan: readonly Isi[], index: number): Nilai {
  const isi = masukan[index];
  if (isi === undefined) throw new Error(`masukan ke-${index + 1} tidak ada`);
  return nilai(isi);
}

function sisi(isi: Isi, index: number): Nilai {
  return Array.isArray(isi) ? ke(isi as readonly Isi[], index) : absen('kosong');
}

function pasti(hasil: Nilai): Fraction {
  const isi = bilangan(hasil);
  if (isi === undefined) throw new Error(`bukan bilangan: ${JSON.stringify(hasil)}`);
  return isi;
}

function desimal(tulisan: string): number {
  return tulisan.split('.')[1]?.length ?? 0;
}

/** Batas bawah tercetak setiap kategori survei adalah awal kategori itu, dan tepat di bawahnya kategori berikutnya. */
function isSambung(batas: readonly Fraction[]): boolean {
  const skala: Skala | undefined = PEDOMAN.skala.find(({ id }) => id === 'survei-manajemen-kinerja');
  if (skala === undefined) return false;
  const nama = (isi: Fraction): string => {
    const hasil = predikat(isi, skala);
    return hasil.jenis === 'teks' ? hasil.teks : '';
  };
  return batas.every((isi, index) => {
    const [sendiri, berikut] = skala.pita.slice(index, index + 2);
    return nama(isi) === sendiri?.nama && nama(isi.sub(new Fraction(1, 10n ** 9n))) === berikut?.nama;
  });
}
