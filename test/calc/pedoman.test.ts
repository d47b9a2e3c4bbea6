import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { NOL, SERATUS } from '../../src/calc/nilai.ts';
import { pita } from '../../src/calc/pita.ts';
import type { Angka } from '../../src/schema/angka.ts';
import type { Pedoman, Skala } from '../../src/schema/pedoman.ts';
import { PEDOMAN } from './pedoman.ts';

const HALUS = new Fraction(1, 10n ** 9n);

function jumlahBobot(bagian: readonly { readonly bobot: Angka }[]): Fraction {
  return bagian.reduce((sum, { bobot }) => sum.add(bobot.nilai), NOL);
}

/** Batas-batas skala yang nilainya, atau nilai tepat di sisinya, tidak berada di satu pita saja. */
function celah(skala: Skala): string[] {
  const semua = skala.pita.flatMap(({ bawah, atas }) =>
    [bawah, atas].flatMap((batas) => batas?.nilai.nilai ?? []),
  );
  const [terendah, tertinggi] = [semua.reduce(kecil), semua.reduce(besar)];
  const terbuka = {
    bawah: skala.pita.some(({ bawah }) => bawah === undefined),
    atas: skala.pita.some(({ atas }) => atas === undefined),
  };
  return semua
    .flatMap((batas) => [batas.sub(HALUS), batas, batas.add(HALUS)])
    .filter((nilai) => (terbuka.bawah || nilai.gte(terendah)) && (terbuka.atas || nilai.lte(tertinggi)))
    .filter((nilai) => banyakPita(nilai, skala) !== 1)
    .map((nilai) => nilai.toString());
}

function banyakPita(nilai: Fraction, skala: Skala): number {
  return skala.pita.filter(
    (satu) => pita(nilai, { ...skala, desimal: undefined, pita: [satu] }) !== undefined,
  ).length;
}

const kecil = (a: Fraction, b: Fraction): Fraction => (a.lt(b) ? a : b);
const besar = (a: Fraction, b: Fraction): Fraction => (a.gt(b) ? a : b);

describe.each([...PEDOMAN])('pedoman %s', (_, pedoman: Pedoman) => {
  it('setiap skala bersambung: tanpa celah dan tanpa tumpang tindih', () => {
    expect(pedoman.skala.map((skala) => [skala.id, celah(skala)])).toEqual(
      pedoman.skala.map(({ id }) => [id, []]),
    );
  });

  it('bobot perspektif, IP ASN, AKIP, dan nilai gabungan berjumlah 100', () => {
    const semua = [
      pedoman.perspektif,
      pedoman.ip_asn.dimensi,
      pedoman.akip.komponen,
      ...(pedoman.akip.subkomponen === undefined ? [] : [pedoman.akip.subkomponen.bagian]),
      ...(pedoman.kinerja_anggaran?.gabungan ?? []).map(({ bagian }) => bagian),
    ];
    for (const bagian of semua) expect(jumlahBobot(bagian).equals(SERATUS)).toBe(true);
  });

  it('skala yang dirujuk ada', () => {
    const ada = pedoman.skala.map(({ id }) => id);
    const dirujuk = [
      pedoman.skala_capaian,
      pedoman.ikm?.skala,
      pedoman.predikat_kinerja?.skala_organisasi,
    ].flatMap((id) => id ?? []);
    expect(dirujuk.filter((id) => !ada.includes(id))).toEqual([]);
    expect(new Set(ada).size).toBe(ada.length);
  });

  it('matriks dan sebaran predikat hanya menyebut predikat yang sah', () => {
    const { pegawai = [], organisasi = [], matriks, distribusi } = pedoman.predikat_kinerja ?? {};
    const disebut = [
      ...(matriks?.isi ?? []).map(({ predikat }) => predikat),
      ...(distribusi?.aturan ?? []).flatMap(({ ketentuan }) => ketentuan.flatMap(({ predikat }) => predikat)),
    ];
    expect(disebut.filter((nama) => !pegawai.includes(nama))).toEqual([]);
    expect((distribusi?.aturan ?? []).map((satu) => satu.organisasi)).toEqual(
      distribusi === undefined ? [] : organisasi,
    );
    expect(new Set(matriks?.isi.map(({ hasil, perilaku }) => `${hasil}|${perilaku}`)).size).toBe(
      matriks?.isi.length ?? 0,
    );
  });
});

it('tiga pedoman yang berbeda: dua masa BKN dan gaya Kemenkeu', () => {
  expect([...PEDOMAN.keys()].sort()).toEqual(['bkn-2020-2024', 'bkn-2025-2029', 'kemenkeu-nko']);
});
