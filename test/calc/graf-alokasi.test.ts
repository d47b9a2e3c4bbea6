import { describe, expect, it } from 'vitest';
import { hitung, rencana } from './graf-proyek.ts';

const INSTANSI = {
  'content/instansi.yaml': `nama: Badan Contoh
singkatan: BC
unit:
  - { id: unit-a, nama: Unit A, singkat: A, berlaku: { dari: 2020 } }
  - { id: unit-b, nama: Unit B, singkat: B, berlaku: { dari: 2020 } }
pejabat:
  - { id: kepala-a, nama: Sari Contoh, jabatan: Kepala Unit A }
`,
};
const TURUNAN = 'target_turunan: { populasi: 3598436, satuan: orang, sebutan: data PNS, asal: S0:294 }';
const ALOKASI =
  'satuan_alokasi: orang, alokasi: [{ unit: unit-a, sebutan: Pusat, nilai: 294000 }, { unit: unit-b, nilai: 20450, asal: S0:310 }]';
const indikator = (target: string, isi: string): string =>
  `sasaran: SS.1, judul: A, satuan: persen, target: { pk: ${target} }${isi === '' ? '' : `, ${isi}`}`;

describe('target turunan dan alokasi', () => {
  it('persen target kali populasi, dan jumlah bagian unit (S0:294, 306-324)', () => {
    const { semua, fakta } = hitung(
      { rencana: rencana([indikator('8.17', `${TURUNAN}, ${ALOKASI}`)]) },
      INSTANSI,
    );
    // 8,17% x 3.598.436 = 293.992,22 -> 293.992; 294.000 + 20.450 = 314.450; 314.450 - 293.992 = 20.458
    expect(
      semua(
        'IKU.1.populasi',
        'IKU.1.target.turunan',
        'IKU.1.alokasi.unit-a',
        'IKU.1.alokasi.unit-b',
        'IKU.1.alokasi.jumlah',
        'IKU.1.alokasi.selisih',
      ),
    ).toEqual(['3.598.436,00', '293.992,00', '294.000,00', '20.450,00', '314.450,00', '20.458,00']);
    expect(fakta('IKU.1.alokasi.unit-a')).toMatchObject({
      satuan: 'orang',
      label: 'Bagian target IKU.1 Pusat',
    });
    expect(fakta('IKU.1.alokasi.unit-b')?.asal).toBe('S0:310');
    expect(fakta('IKU.1.populasi')?.asal).toBe('S0:294');
    expect(fakta('IKU.1.alokasi.unit-b')?.label).toBe('Bagian target IKU.1 unit-b');
    expect(fakta('IKU.1.populasi')?.tempat?.()).toMatchObject({
      file: 'content/unit/unit-a/2023/rencana.yaml',
    });
    expect(fakta('IKU.1.alokasi.unit-b')?.tempat?.().column).toBeGreaterThan(
      fakta('IKU.1.alokasi.unit-a')?.tempat?.().column ?? 0,
    );
  });

  it('tanpa salah satunya, hanya fakta yang lain yang ada', () => {
    const { semua } = hitung(
      {
        rencana: rencana([
          indikator('50', TURUNAN.replace(', asal: S0:294', '')),
          indikator('50', ALOKASI.replace('satuan_alokasi: orang, ', '')),
        ]),
      },
      INSTANSI,
    );
    expect(semua('IKU.1.target.turunan', 'IKU.1.alokasi.jumlah', 'IKU.1.alokasi.selisih')).toEqual([
      '1.799.218,00',
      'tidak ada',
      'tidak ada',
    ]);
    expect(semua('IKU.2.target.turunan', 'IKU.2.alokasi.jumlah', 'IKU.2.alokasi.selisih')).toEqual([
      'tidak ada',
      '314.450,00',
      'tidak ada',
    ]);
  });

  it('target yang tidak terbaca tidak pernah menjadi nol', () => {
    const { semua } = hitung(
      { rencana: rencana([indikator('tidak-terbaca', `${TURUNAN}, ${ALOKASI}`)]) },
      INSTANSI,
    );
    expect(semua('IKU.1.target.turunan', 'IKU.1.alokasi.selisih')).toEqual([
      '[tidak-terbaca]',
      '[tidak-terbaca]',
    ]);
  });
});
