import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hitung, realisasi, rencana } from './graf-proyek.ts';

const PEDOMAN = readFileSync(new URL('../load/dasar/content/pedoman/contoh.yaml', import.meta.url), 'utf8');
const PREDIKAT = `predikat_kinerja:
  organisasi: [Baik, Kurang]
  pegawai: [Sangat Baik, Baik, Kurang]
  matriks:
    isi: [{ hasil: A, perilaku: B, predikat: Baik }]
    sumber: contoh
    keyakinan: G
  distribusi:
    aturan:
      - organisasi: Baik
        ketentuan:
          - { predikat: [Baik], paling_banyak: 70 }
          - { predikat: [Kurang], harus_ada: true }
      - organisasi: Kurang
        ketentuan:
          - { predikat: [Kurang], paling_sedikit: 60 }
    sumber: contoh
    keyakinan: C
`;
const BERSKALA = PREDIKAT.replace('  pegawai:', '  skala_organisasi: status\n  pegawai:');

function proyek(aturan: string, predikat?: string) {
  const isi = {
    rencana: rencana(['sasaran: SS.1, judul: A, satuan: persen, target: { pk: 80 }']),
    realisasi: realisasi(['nilai: 88']),
  };
  return hitung(predikat === undefined ? isi : { ...isi, predikat }, {
    'content/pedoman/contoh.yaml': `${PEDOMAN}${aturan}`,
  });
}

describe('predikat organisasi', () => {
  it('tanpa aturan di pedoman tidak ada faktanya', () => {
    expect(proyek('').nilai('predikat.organisasi')).toBe('tidak ada');
  });

  it('belum terbit selama belum ditetapkan dan pedoman tidak punya skala', () => {
    const { semua } = proyek(PREDIKAT);
    expect(
      semua('predikat.organisasi.ditetapkan', 'predikat.organisasi', 'predikat.organisasi.perkiraan'),
    ).toEqual(['[belum-terbit]', '[belum-terbit]', 'tidak ada']);
  });

  it('diperkirakan dari NPSS bila pedoman punya skala; yang ditetapkan atasan selalu menang', () => {
    // 88 : 80 = 110% -> pita "mulai 100"
    expect(proyek(BERSKALA).semua('npss', 'predikat.organisasi.perkiraan', 'predikat.organisasi')).toEqual([
      '110,00',
      'Baik',
      'Baik',
    ]);
    const resmi = proyek(BERSKALA, 'ditetapkan: { predikat: Kurang, surat: S-1 }\n');
    expect(resmi.semua('predikat.organisasi.perkiraan', 'predikat.organisasi')).toEqual(['Baik', 'Kurang']);
    expect(resmi.fakta('predikat.organisasi.ditetapkan')?.asal).toBe('S-1');
    expect(resmi.fakta('predikat.organisasi.ditetapkan')?.tempat?.().line).toBe(1);
  });
});

describe('sebaran predikat pegawai', () => {
  it('batas dalam persen dan orang', () => {
    const { semua } = proyek(PREDIKAT, 'jumlah_pegawai: 9\n');
    expect(
      semua(
        'predikat.distribusi.baik.1.paling-banyak',
        'predikat.distribusi.baik.1.paling-banyak.orang',
        'predikat.distribusi.kurang.1.paling-sedikit.orang',
        'predikat.distribusi.baik.2.paling-banyak',
        'predikat.distribusi.baik.1.bagian',
      ),
    ).toEqual(['70,00', '6,00', '6,00', 'tidak ada', 'tidak ada']);
  });

  it('tanpa banyaknya pegawai batas orangnya kosong', () => {
    expect(proyek(PREDIKAT).nilai('predikat.distribusi.baik.1.paling-banyak.orang')).toBe('[kosong]');
  });

  it('banyaknya pegawai dapat merujuk fakta lain; rujukan buntu menjadi temuan', () => {
    expect(proyek(PREDIKAT, 'jumlah_pegawai: { fakta: indikator.banyak }\n').nilai('predikat.pegawai')).toBe(
      '1,00',
    );
    const { temuan, galat } = proyek(PREDIKAT, 'jumlah_pegawai: { fakta: tabel.sdm.jumlah }\n');
    expect(galat).toBe(1);
    expect(temuan).toEqual(['predikat.yaml:1 fakta "tabel.sdm.jumlah" tidak dikenal']);
  });

  it('sebaran nyata diperiksa terhadap setiap ketentuan', () => {
    const { semua, fakta } = proyek(
      PREDIKAT,
      'sebaran:\n  - { predikat: Baik, pegawai: 8 }\n  - { predikat: Kurang, pegawai: 2 }\n',
    );
    expect(
      semua(
        'predikat.sebaran.baik',
        'predikat.distribusi.baik.1.bagian',
        'predikat.distribusi.baik.1.terpenuhi',
        'predikat.distribusi.baik.2.bagian',
        'predikat.distribusi.baik.2.terpenuhi',
        'predikat.distribusi.kurang.1.terpenuhi',
      ),
    ).toEqual(['8,00', '80,00', 'tidak terpenuhi', '20,00', 'terpenuhi', 'tidak terpenuhi']);
    expect(fakta('predikat.sebaran.kurang')?.tempat?.().line).toBe(3);
    expect(proyek(PREDIKAT, 'jumlah_pegawai: 9\n').fakta('predikat.pegawai')?.tempat?.().line).toBe(1);
  });

  it('tanpa seorang pegawai pun tidak ada yang dinilai', () => {
    const { semua } = proyek(PREDIKAT, 'sebaran: [{ predikat: Baik, pegawai: 0 }]\n');
    expect(semua('predikat.distribusi.baik.1.bagian', 'predikat.distribusi.baik.1.terpenuhi')).toEqual([
      '[tidak-berlaku]',
      '[tidak-berlaku]',
    ]);
  });
});

describe('pagu komponen', () => {
  const ANGGARAN = (komponen: string) => `kro:
  - kode: A
    nama: KRO
    ro:
      - kode: A.1
        nama: RO
        unit: unit-a
        indikator: IKU.1
        komponen: ${komponen}
revisi:
  - { nomor: 1, jenis: awal, rincian: { A.1: 30 } }
`;
  const komponen = (isi: string) =>
    hitung({
      rencana: rencana(['sasaran: SS.1, judul: A, satuan: persen, target: { pk: 80 }']),
      realisasi: realisasi(['nilai: 88']),
      anggaran: ANGGARAN(isi),
    });

  it('kode yang sudah memuat kode RO tidak diulang', () => {
    const { semua, fakta } = komponen(
      '[{ kode: A.1.051, nama: K, pagu: 10 }, { kode: 052, nama: L, pagu: 20 }]',
    );
    expect(semua('anggaran.komponen.A.1.051.awal', 'anggaran.komponen.A.1.052.awal')).toEqual([
      '10,00',
      '20,00',
    ]);
    expect(fakta('anggaran.komponen.A.1.051.awal')?.tempat?.().line).toBe(9);
  });
});
