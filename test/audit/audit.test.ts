import { describe, expect, it } from 'vitest';
import { auditTeks } from '../../src/audit/audit.ts';
import { LAPORAN } from './laporan-contoh.ts';

/** Satu perubahan pada laporan yang benar, dan aturan yang harus menemukannya. */
const PERUBAHAN: readonly (readonly [dari: string, jadi: string, aturan: string, seharusnya: string])[] = [
  ['| 26 | 31 | 10 | 67 |', '| 26 | 31 | 10 | 76 |', 'jumlah-kolom', '67'],
  ['| 74,12 | 102,23 |', '| 74,12 | 102,32 |', 'capaian-dari-realisasi', '102,23'],
  ['| 72,50 | 74,12 |', '| 75,20 | 74,12 |', 'satu-fakta-satu-nilai', '72,50'],
  ['| 71,85 | 74,12 |', '| 71,85 | 74,21 |', 'satu-fakta-satu-nilai', '74,12'],
  ['| 70,01 | 71,85 |', '| 72,01 | 71,85 |', 'tren-sesuai-deret', '72,01 → 71,85 → 74,12'],
  ['30 perangkat daerah (76,92%)', '30 perangkat daerah (79,62%)', 'rasio-prosa', '76,92%'],
  ['| 9.000.000 |', '| 9.900.000 |', 'sisa-anggaran', '9.000.000'],
  ['| 322.350.000 |', '| 323.250.000 |', 'jumlah-kolom', '2.415.450.000'],
  ['| 27.650.000 | 92,10 |', '| 27.650.000 | 91,20 |', 'rasio-kolom', '92,10'],
  ['| 750.000.000 | 741.000.000 |', '| 750.000.000 | 761.000.000 |', 'realisasi-dalam-pagu', '≤ 750.000.000'],
  [
    '(Dua Miliar Lima Ratus Juta Rupiah)',
    '(Dua Miliar Lima Puluh Juta Rupiah)',
    'terbilang-sesuai-angka',
    '2.500.000.000 (dua miliar lima ratus juta)',
  ],
  ['3 (tiga) bidang', '3 (empat) bidang', 'terbilang-sesuai-angka', '3 (tiga)'],
  ['2 tahap yaitu', '3 tahap yaitu', 'banyak-butir', '2'],
  ['| ≥ 75 < 90 |', '| ≥ 75 < 85 |', 'skala-bersambung', 'nilai antara 85 dan 90 berkategori'],
  [
    '1.2. Struktur Organisasi.....2\n',
    '1.3. Sarana.....2\n',
    'daftar-isi-sesuai-judul',
    '1.2. Struktur Organisasi',
  ],
  ['## BAB IV PENUTUP', '## BAB V PENUTUP', 'nomor-bab', 'BAB IV'],
  ['Tabel 6 Kategori', 'Tabel 5 Kategori', 'nomor-keterangan', 'nomor yang belum dipakai'],
];

describe('audit satu laporan', () => {
  it('laporan yang benar tidak mempunyai temuan', () => {
    expect(auditTeks(LAPORAN)).toEqual([]);
  });

  it.each(PERUBAHAN)('%s menjadi %s', (dari, jadi, aturan, seharusnya) => {
    expect(LAPORAN).toContain(dari);
    const temuan = auditTeks(LAPORAN.replace(dari, jadi));
    expect(temuan.map((satu) => ({ aturan: satu.aturan, seharusnya: satu.seharusnya }))).toContainEqual({
      aturan,
      seharusnya,
    });
  });

  it('baris, pesan, dan urutan temuan tetap dari jalan ke jalan', () => {
    const salah = LAPORAN.replace('| 27.650.000 | 92,10 |', '| 27.650.000 | 91,20 |');
    const temuan = auditTeks(salah);
    expect(temuan).toEqual(auditTeks(salah));
    expect(salah.split('\n')[(temuan[0]?.baris ?? 0) - 1]).toContain('91,20');
    expect(temuan[0]?.pesan).toMatchInlineSnapshot(
      `""2.24.02" di Tabel 5, kolom "Penyerapan (%)", tertulis 91,20; 322.350.000 : 350.000.000 = 92,10%."`,
    );
  });

  it.each(['', '\n\n', '|||\n|--|', '\t\t\t', 'Tabel', 'BAB', '((((', '0/0 % Rp'.repeat(50)])(
    'teks aneh %j tidak melempar',
    (teks) => {
      expect(auditTeks(teks)).toEqual([]);
    },
  );
});
