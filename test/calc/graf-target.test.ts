import { describe, expect, it } from 'vitest';
import { hitung, realisasi, rencana } from './graf-proyek.ts';

const PK = (revisi: string) => `judul: PK
tanggal: 2023-01-02
pihak_pertama: kepala-a
revisi:
${revisi}`;
const DUA_REVISI = PK(`  - nomor: I
    tanggal: 2023-05-02
    alasan: pagu diblokir
    perubahan:
      - { indikator: IKU.1, target: 60 }
  - nomor: II
    tanggal: 2023-09-01
    alasan: blokir dibuka sebagian
    perubahan:
      - { indikator: i1, target: 70 }
`);
const RENSTRA = `judul: Renstra
dari: 2020
sampai: 2024
sasaran:
  - judul: Layanan
    perspektif: hasil
    indikator:
      - { id: i1, judul: A, satuan: persen, target: { '2023': 75 } }
`;
const INDIKATOR = 'judul: A, satuan: persen, target: { pk: 80 }';

function proyek(indikator: string, pk: string, ekor = '') {
  return hitung(
    { rencana: rencana([indikator], ekor), realisasi: realisasi(['nilai: 84']), pk },
    { 'content/renstra/unit-a/2020-2024.yaml': RENSTRA },
  );
}

describe('target yang berlaku', () => {
  it('tanpa perubahan adalah target PK itu sendiri', () => {
    const { nilai, fakta } = proyek(INDIKATOR, PK('  []\n').replace('revisi:\n  []', 'revisi: []'));
    expect(nilai('IKU.1.target')).toBe('80,00');
    expect(nilai('IKU.1.target-awal')).toBe('tidak ada');
    expect(fakta('IKU.1.target')?.masukan).toEqual([]);
  });

  it('adalah perubahan terakhir; capaian memakainya dan rantainya menjadi masukan', () => {
    const { semua, fakta } = proyek(INDIKATOR, DUA_REVISI);
    // 84 : 70 × 100
    expect(semua('IKU.1.target', 'IKU.1.target-ukur', 'IKU.1.capaian')).toEqual(['70,00', '70,00', '120,00']);
    expect(fakta('IKU.1.target')?.masukan).toEqual([
      'IKU.1.target-awal',
      'IKU.1.target-revisi-1',
      'IKU.1.target-revisi-2',
    ]);
    expect(semua('IKU.1.target-awal', 'IKU.1.target-revisi-1', 'IKU.1.target-revisi-2')).toEqual([
      '80,00',
      '60,00',
      '70,00',
    ]);
    expect(fakta('IKU.1.target')?.catatan).toBe('blokir dibuka sebagian');
    expect(fakta('IKU.1.target-revisi-1')?.tempat?.()).toMatchObject({ line: 9 });
  });

  it('menggantikan target awal yang tidak terbaca; target Renstra tidak dipakai', () => {
    const tanpa = INDIKATOR.replace('pk: 80', 'pk: tidak-terbaca');
    const { nilai, fakta } = proyek(tanpa, DUA_REVISI, 'renstra: 2020-2024\n');
    expect(nilai('IKU.1.target-ukur')).toBe('70,00');
    expect(fakta('IKU.1.target-ukur')?.rumus).toBe('salinan');
    expect(
      proyek(tanpa, PK('  []\n').replace('revisi:\n  []', 'revisi: []'), 'renstra: 2020-2024\n').nilai(
        'IKU.1.target-ukur',
      ),
    ).toBe('75,00');
  });

  it('unit bawahan dan tahun lampau memakai perubahannya sendiri', () => {
    const { semua } = hitung(
      { rencana: rencana([INDIKATOR]), realisasi: realisasi(['nilai: 84']) },
      {
        'content/unit/unit-a/2022/rencana.yaml': rencana([INDIKATOR]),
        'content/unit/unit-a/2022/realisasi.yaml': realisasi(['nilai: 84']),
        'content/unit/unit-a/2022/pk.yaml': DUA_REVISI,
      },
    );
    expect(semua('IKU.1.target.2022', 'IKU.1.target-awal.2022', 'IKU.1.capaian.2022')).toEqual([
      '70,00',
      '80,00',
      '120,00',
    ]);
    expect(semua('IKU.1.target')).toEqual(['80,00']);
  });
});

describe('beda target antardokumen', () => {
  it('Renstra ke PK, Renja ke PK, PK ke perubahannya, dan ke target yang diukur', () => {
    const lengkap =
      'judul: A, satuan: persen, target: { pk: 80, renja: 82, alasan_renja: pagu turun }, target_ukur: { nilai: 100, alasan: peralihan }';
    const { semua, fakta } = proyek(lengkap, DUA_REVISI, 'renstra: 2020-2024\n');
    expect(
      semua(
        'IKU.1.target-renja',
        'IKU.1.selisih-pk-renstra',
        'IKU.1.selisih-pk-renja',
        'IKU.1.selisih-revisi-pk',
        'IKU.1.selisih-ukur-pk',
      ),
    ).toEqual(['82,00', '5,00', '-2,00', '-10,00', '30,00']);
    expect(fakta('IKU.1.target-renja')?.catatan).toBe('pagu turun');
    expect(fakta('IKU.1.selisih-pk-renja')?.satuan).toBe('poin persen');
  });

  it('tidak dibuat bila salah satu sisinya tidak ada', () => {
    const { semua } = proyek(INDIKATOR, DUA_REVISI.slice(0, DUA_REVISI.indexOf('revisi:')));
    expect(
      semua(
        'IKU.1.selisih-pk-renstra',
        'IKU.1.selisih-pk-renja',
        'IKU.1.selisih-revisi-pk',
        'IKU.1.selisih-ukur-pk',
      ),
    ).toEqual(Array.from({ length: 4 }, () => 'tidak ada'));
  });
});
