import { describe, expect, it } from 'vitest';
import { auditTeks } from '../../src/audit/audit.ts';

/** Skor = rata-rata nilai sasaran, nilai sasaran = rata-rata capaian; IKU.3 tercetak 90 di sini dan 96 di tabel lain. */
const laporan = (skor: string): string => `LAPORAN KINERJA TAHUN 2024

Tabel 1 Skor Perspektif

Perspektif\tSkor\tNilai Tertimbang
Pelanggan\t${skor}\t39,00
Proses Internal\t100,00\t30,00
Pembelajaran\t100,00\t30,00

Tabel 2 Rincian Skor

Sasaran dan Indikator\tTarget\tRealisasi\tCapaian\tNilai Sasaran\tSkor\tNilai Tertimbang
Pelanggan\t\t\t\t\t97,50\t39,00
SS 1. Meningkatnya mutu layanan\t\t\t\t100,00\t\t
IKU 1. Indeks kepuasan pengguna layanan\t80\t80\t100,00\t\t\t
IKU 2. Persentase layanan tepat waktu\t90\t90\t100,00\t\t\t
SS 2. Meningkatnya jangkauan layanan\t\t\t\t95,00\t\t
IKU 3. Persentase kecamatan terlayani\t50\t45\t90,00\t\t\t
IKU 4. Jumlah gerai layanan\t4\t4\t100,00\t\t\t
Proses Internal\t\t\t\t\t100,00\t30,00
SS 3. Terlaksananya digitalisasi arsip\t\t\t\t100,00\t\t
IKU 5. Jumlah arsip yang didigitalkan\t900\t900\t100,00\t\t\t
Pembelajaran\t\t\t\t\t100,00\t30,00
SS 4. Terkelolanya anggaran\t\t\t\t100,00\t\t
IKU 6. Nilai kinerja anggaran unit\t85\t85\t100,00\t\t\t

Tabel 3 Capaian Indikator

Kode\tIndikator\tTarget\tRealisasi\tCapaian
IKU 1\tIndeks kepuasan pengguna layanan\t80\t80\t100,00
IKU 2\tPersentase layanan tepat waktu\t90\t90\t100,00
IKU 3\tPersentase kecamatan terlayani\t50\t48\t96,00
IKU 4\tJumlah gerai layanan\t4\t4\t100,00
IKU 5\tNilai kinerja anggaran unit\t85\t85\t100,00
`;
const sebab = (skor: string): readonly string[] =>
  auditTeks(laporan(skor)).flatMap(({ pesan }) => /\S+ muncul bila .*/.exec(pesan) ?? []);

describe('masukan yang melahirkan angka tercetak', () => {
  // (100 + (96 + 100) : 2) : 2 = 99,00
  it('disebut bila nilainya memang tertulis di tempat lain', () => {
    expect(sebab('99,00')).toEqual(['99,00 muncul bila IKU.3 = 96,00 (baris 32), bukan 90,00.']);
  });

  it('tidak disebut bila tidak satu pun masukan menjelaskannya', () => {
    expect(sebab('98,00')).toEqual([]);
  });
});
