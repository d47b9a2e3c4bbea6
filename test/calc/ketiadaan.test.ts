import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fakta } from '../../src/calc/graf.ts';
import { jumlah } from '../../src/calc/jumlah.ts';
import { absen, angka, dari, type Nilai } from '../../src/calc/nilai.ts';
import { rataRata } from '../../src/calc/rata-rata.ts';
import { rasio } from '../../src/calc/rasio.ts';
import { SEBAB_ABSEN } from '../../src/schema/angka.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { proyekDasar, UNIT } from '../load/dasar.ts';
import { cetak, pecahan } from './angka.ts';

/** Turunan realisasi IKU.1 pada proyek dasar, dari capaian sampai NPSS. */
const TURUNAN = [
  'IKU.1.capaian',
  'SS.1.nss',
  'perspektif.hasil.skor',
  'perspektif.hasil.nkp',
  'npss',
  'npss.status',
];

function hitung(berkas: Readonly<Record<string, string>>): ReadonlyMap<string, Fakta> {
  const { messages, hasil } = rangkaiProyek(proyekDasar(berkas));
  expect(messages.filter(({ severity }) => severity === 'galat')).toEqual([]);
  return hasil('unit-a', '2023').fakta;
}

function sebab(fakta: ReadonlyMap<string, Fakta>, kunci: string): string {
  const nilai = fakta.get(kunci)?.nilai ?? absen('na', 'fakta tidak ada');
  return cetak(nilai);
}

const realisasi = (isi: string): Record<string, string> => ({
  [`${UNIT}/realisasi.yaml`]: `realisasi:\n  - indikator: IKU.1\n    ${isi}\n`,
});

describe('ketiadaan tetap ketiadaan sampai NPSS', () => {
  it('bandingan: 84 dari 80 memberi 105 sampai NPSS', () => {
    const fakta = hitung(realisasi('nilai: 84'));
    expect(TURUNAN.map((kunci) => sebab(fakta, kunci))).toEqual([
      ...TURUNAN.slice(1).map(() => '105,00'),
      'Baik',
    ]);
  });

  it.each([
    ['nilai: { na: alasannya di sini }', '[na]'],
    ['nilai:', '[kosong]'],
    ['nilai: belum-terbit', '[belum-terbit]'],
    ['nilai: tidak-terbaca', '[tidak-terbaca]'],
    ['nilai: tidak-berlaku', '[tidak-berlaku]'],
    ['rasio: { pembilang: 0, penyebut: 0 }', '[na]'],
  ])('realisasi "%s" memberi capaian %s, dan NPSS tanpa nilai', (isi, hasil) => {
    const fakta = hitung(realisasi(isi));
    expect(sebab(fakta, 'IKU.1.realisasi')).toBe(hasil);
    expect(sebab(fakta, 'IKU.1.capaian')).toBe(hasil);
    const npss = hasil === '[kosong]' ? '[kosong]' : '[na]';
    expect(TURUNAN.slice(1).map((kunci) => sebab(fakta, kunci))).toEqual(TURUNAN.slice(1).map(() => npss));
  });

  it('nihil berarti memang tidak ada: capaiannya nol', () => {
    expect(sebab(hitung(realisasi('nilai: nihil')), 'IKU.1.capaian')).toBe('0,00');
  });

  it('tanpa realisasi.yaml, realisasi kosong dan tidak ada yang menjadi nol', () => {
    const fakta = hitung({ [`${UNIT}/realisasi.yaml`]: 'realisasi: []\n' });
    expect(sebab(fakta, 'IKU.1.realisasi')).toBe('[kosong]');
    expect(sebab(fakta, 'npss')).toBe('[kosong]');
  });

  it.each(['0', '-5'])('target %s tidak menjatuhkan hitungan; capaiannya n/a', (target) => {
    const rencana = proyekDasar().get(`${UNIT}/rencana.yaml`) ?? '';
    const fakta = hitung({ [`${UNIT}/rencana.yaml`]: rencana.replace('pk: 80', `pk: ${target}`) });
    expect(sebab(fakta, 'IKU.1.capaian')).toBe('[na]');
  });

  it('satu perspektif tanpa skor membuat NPSS tidak ada, bukan lebih kecil', () => {
    const pedoman = proyekDasar().get('content/pedoman/contoh.yaml') ?? '';
    const dua =
      '  - { id: kosong, nama: Perspektif Kosong, bobot: 50, sumber: contoh, keyakinan: G }\nskala_capaian';
    const isi = pedoman.replace('bobot: 100', 'bobot: 50').replace('skala_capaian', dua);
    const fakta = hitung({ 'content/pedoman/contoh.yaml': isi });
    expect(sebab(fakta, 'perspektif.hasil.nkp')).toBe('52,50');
    expect([sebab(fakta, 'npss'), sebab(fakta, 'npss.status')]).toEqual(['[na]', '[na]']);
  });
});

describe('hukum umum', () => {
  const satu = fc.oneof(
    fc.bigInt({ min: -1000n, max: 1000n }).map((n): Nilai => angka(n)),
    fc.constantFrom(...SEBAB_ABSEN).map((s): Nilai => absen(s)),
  );
  const belumDiketahui = (nilai: Nilai): boolean =>
    nilai.jenis === 'absen' && !['nihil', 'tidak-berlaku'].includes(nilai.sebab);

  it('rumus yang menuntut semua masukan mewarisi ketiadaan pertama', () => {
    const rumus = (masukan: readonly Nilai[]): Nilai =>
      dari(masukan, ([a = pecahan('0'), b = pecahan('0')]) => rasio(a, b));
    fc.assert(
      fc.property(satu, satu, (a, b) => {
        const tiada = [a, b].find((nilai) => nilai.jenis === 'absen' && nilai.sebab !== 'nihil');
        const hasil = rumus([a, b]);
        if (tiada !== undefined) expect(hasil).toEqual(tiada);
        else expect(['angka', 'absen']).toContain(hasil.jenis);
      }),
    );
  });

  it('rata-rata dan jumlah tidak menghasilkan angka dari ketiadaan saja', () => {
    fc.assert(
      fc.property(fc.array(satu), (masukan) => {
        const ada = masukan.some(({ jenis }) => jenis === 'angka');
        expect(rataRata(masukan).jenis).toBe(ada ? 'angka' : 'absen');
        expect(jumlah(masukan).jenis).toBe(ada ? 'angka' : 'absen');
        if (!ada && masukan.some(belumDiketahui)) expect(belumDiketahui(jumlah(masukan))).toBe(true);
      }),
    );
  });

  it('angka yang tidak ada tidak menggeser rata-rata yang ada', () => {
    fc.assert(
      fc.property(fc.array(satu), (masukan) => {
        expect(rataRata(masukan)).toEqual(rataRata(masukan.filter(({ jenis }) => jenis === 'angka')));
      }),
    );
  });
});
