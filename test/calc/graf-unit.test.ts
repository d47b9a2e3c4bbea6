import { describe, expect, it } from 'vitest';
import { hitung, realisasi, rencana } from './graf-proyek.ts';

const INSTANSI = `nama: Badan Contoh
singkatan: BC
unit:
  - { id: unit-a, nama: Unit A, singkat: A, berlaku: { dari: 2020 } }
  - { id: unit-b, nama: Unit B, singkat: B, induk: unit-a, berlaku: { dari: 2020 } }
  - { id: unit-c, nama: Unit C, singkat: C, induk: unit-a, berlaku: { dari: 2020 } }
  - { id: unit-d, nama: Unit D, singkat: D, induk: unit-a, berlaku: { dari: 2020 } }
pejabat:
  - { id: kepala-a, nama: Sari, jabatan: Kepala, unit: unit-a }
`;
const INDIKATOR = 'judul: A, satuan: persen, target: { pk: 80 }';

function gabungan(isi: Readonly<Record<'b' | 'c' | 'd', string>>, cara: string, indikator = INDIKATOR) {
  const lain = Object.entries(isi).flatMap(([unit, satu]) => [
    [`content/unit/unit-${unit}/2023/rencana.yaml`, rencana([INDIKATOR])],
    [`content/unit/unit-${unit}/2023/realisasi.yaml`, realisasi([satu])],
  ]);
  return hitung(
    { rencana: rencana([indikator]), realisasi: realisasi([`dari_unit: ${cara}`]) },
    { 'content/instansi.yaml': INSTANSI, ...(Object.fromEntries(lain) as Record<string, string>) },
  );
}

describe('realisasi dari unit bawahan', () => {
  const isi = {
    b: 'rasio: { pembilang: 30, penyebut: 40 }',
    c: 'rasio: { pembilang: 50, penyebut: 60 }',
    d: 'nilai: { na: belum bertugas }',
  };

  it.each([
    ['rasio-total', '80,00'], // (30 + 50) / (40 + 60)
    ['rata-rata', '79,17'], // (75 + 83,33) / 2 = 79,165: yang dirata-ratakan realisasi terlapor dua desimal
    ['jumlah', '158,33'], // 75 + 83,33
  ])('%s; unit n/a dilewati', (cara, hasil) => {
    expect(gabungan(isi, cara).nilai('IKU.1.realisasi')).toBe(hasil);
  });

  it('penyebut gabungan nol diperingatkan sekali, di laporan yang menggabungkan', () => {
    const nol = {
      ...isi,
      b: 'rasio: { pembilang: 0, penyebut: 0 }',
      c: 'rasio: { pembilang: 0, penyebut: 0 }',
    };
    const { nilai, temuan } = gabungan(nol, 'rasio-total', `${INDIKATOR}, bila_penyebut_nol: 100`);
    expect(nilai('IKU.1.realisasi')).toBe('100,00');
    expect(temuan).toEqual(['realisasi.yaml:2 penyebut IKU.1 nol, menurut manual indikator dihitung 100']);
  });

  it('tanpa satu penyebut pun tidak ada yang diperingatkan; nilainya n/a', () => {
    const { nilai, temuan } = gabungan({ b: 'nilai: 1', c: 'nilai: 2', d: 'nilai: 3' }, 'rasio-total');
    expect(nilai('IKU.1.realisasi')).toBe('[na]');
    expect(temuan).toEqual([]);
  });
});

describe('tahun lampau', () => {
  const lampau = (isi: string) =>
    hitung(
      {
        rencana: rencana([INDIKATOR, 'judul: B, satuan: persen, target: { pk: 80 }']),
        realisasi: realisasi(['nilai: 84', 'nilai: 80']),
      },
      {
        'content/unit/unit-a/2022/rencana.yaml': rencana([INDIKATOR]),
        'content/unit/unit-a/2022/realisasi.yaml': realisasi([isi]),
      },
    );

  it('kenaikan hanya untuk indikator yang ada pada tahun itu', () => {
    const { semua, fakta } = lampau('rasio: { pembilang: 7, penyebut: 10 }');
    // 84 - 70; capaian 2022 70/80 = 87,5
    expect(semua('IKU.1.kenaikan.2022', 'IKU.1.capaian.2022', 'IKU.2.kenaikan.2022')).toEqual([
      '14,00',
      '87,50',
      'tidak ada',
    ]);
    expect(fakta('IKU.1.kenaikan.2022')?.satuan).toBe('poin persen');
  });

  it('realisasi yang merujuk tabelnya sendiri dihitung dari tabel tahun itu', () => {
    const tabel = (angka: string) => `tabel:
  - id: temuan
    judul: Temuan
    kolom:
      - { id: selesai, judul: Selesai, jenis: angka, jumlah: true }
      - { id: semua, judul: Semua, jenis: angka, jumlah: true }
      - { id: bagian, judul: Bagian, jenis: rasio, pembilang: selesai, penyebut: semua, jumlah: true }
    baris:
      - { ${angka} }
`;
    const merujuk =
      'rasio: { pembilang: { fakta: tabel.temuan.selesai.jumlah }, penyebut: { fakta: tabel.temuan.semua.jumlah } }';
    const { semua, temuan } = hitung(
      {
        rencana: rencana([INDIKATOR]),
        realisasi: realisasi([merujuk]),
        fakta: tabel('selesai: 9, semua: 10'),
      },
      {
        'content/unit/unit-a/2022/rencana.yaml': rencana([INDIKATOR]),
        'content/unit/unit-a/2022/realisasi.yaml': realisasi([merujuk]),
        'content/unit/unit-a/2022/fakta.yaml': tabel('selesai: 3, semua: 4'),
        'content/unit/unit-a/2021/rencana.yaml': rencana([INDIKATOR]),
        'content/unit/unit-a/2021/realisasi.yaml': realisasi([merujuk]),
        'content/unit/unit-a/2021/fakta.yaml': tabel('selesai: 1, semua: 0'),
      },
    );
    expect(semua('IKU.1.realisasi', 'IKU.1.realisasi.2022', 'tabel.temuan.bagian.jumlah.2022')).toEqual([
      '90,00',
      '75,00',
      '75,00',
    ]);
    // Penyebut nol tahun 2021 diperingatkan di laporan tahun itu.
    expect(semua('IKU.1.realisasi.2021', 'tabel.temuan.baris.1.bagian.2021')).toEqual(['[na]', '[na]']);
    expect(temuan).toEqual([]);
  });

  it('penyebut nol tahun lampau diperingatkan di laporan tahun itu, bukan di sini', () => {
    const { nilai, temuan } = lampau('rasio: { pembilang: 0, penyebut: 0 }');
    expect(nilai('IKU.1.kenaikan.2022')).toBe('[na]');
    expect(temuan).toEqual([]);
  });
});
