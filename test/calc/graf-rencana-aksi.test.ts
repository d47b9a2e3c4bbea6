import { describe, expect, it } from 'vitest';
import { hitung } from './graf-proyek.ts';

const ROADMAP = `tahun_awal: 2022
predikat:
  - { tahun: 2022, predikat: BB, asal: 'S3:473' }
catatan_kaki:
  - { tanda: '*', isi: Tidak dinilai di tingkat mikro. }
indikator:
  - id: sakip
    jenis: kegiatan-utama
    sasaran: SS.1
    judul: Nilai SAKIP
    satuan: nilai
    awal: 68.48
    target: { 2023: 81, 2024: { nilai: 85, kategori: A } }
  - id: akuntabilitas
    jenis: sasaran-strategis
    sasaran: SS.1
    judul: Akuntabilitas Kinerja
    tanda: '*'
    awal: { fakta: rb.sakip.awal }
    target: { 2023: { predikat: WTP }, 2024: { na: tidak dinilai } }
`;

const AKSI = `pihak_lain:
  - { nama: Seluruh Unit Kerja }
matriks:
  - id: umum
    judul: Matriks
    bentuk: general
    fase:
      - { id: tw1, judul: TW I, tahun: 2023 }
      - { id: tw2, judul: TW II, tahun: 2023 }
      - { id: tw3, judul: TW III, tahun: 2024 }
    tahap: [Draft, Final]
    kelompok:
      - kegiatan_utama: Akuntabilitas
        indikator: sakip
        tahun_target: 2024
        aksi:
          - rencana_aksi: Melatih pengelola
            koordinator: [Unit A]
            luaran:
              - { satuan: Pegawai, indikator: Terlatih, jadwal: { tw1: 77, tw3: 26 }, agregasi: jumlah, keterangan: Penguatan }
              - { satuan: Nilai, indikator: Skor, ukuran: nilai, jadwal: { tw1: 2, tw2: 3 }, agregasi: rata-rata, keterangan: Rutin }
              - { satuan: Nilai, indikator: SAKIP, ukuran: nilai, jadwal: { tw2: { fakta: rb.sakip.target.2023 } }, agregasi: terakhir, koordinator: [Seluruh Unit Kerja] }
          - rencana_aksi: Menjaga layanan
            luaran:
              - { satuan: Persentase, indikator: Selesai, ukuran: persen, jadwal: { tw1: 100, tw2: 100 }, agregasi: tetap, keterangan: tidak-terbaca }
              - { satuan: Persentase, indikator: Turun, ukuran: persen, jadwal: { tw1: 100, tw2: 90 }, agregasi: tetap }
              - { satuan: Predikat, indikator: Opini, ukuran: predikat, jadwal: { tw1: WTP, tw2: WTP }, agregasi: tetap }
              - { satuan: Predikat, indikator: Opini berubah, ukuran: predikat, jadwal: { tw1: WTP, tw2: WDP }, agregasi: tetap }
              - { satuan: Dokumen, indikator: Naskah, ukuran: tahap, jadwal: { tw1: Draft, tw3: Final }, agregasi: tidak }
              - { satuan: Dokumen, indikator: Tanpa fase, agregasi: jumlah, catatan: fasenya tidak terbaca }
              - { satuan: Jumlah, indikator: Nol, jadwal: { tw3: 0 }, agregasi: jumlah }
`;

describe('rencana aksi', () => {
  const { nilai, semua, fakta, galat } = hitung({ roadmap: ROADMAP, 'rencana-aksi': AKSI });
  const total = (nomor: number): string => nilai(`aksi.umum.${nomor}.total`);

  it('total diturunkan menurut cara tiap baris', () => {
    expect(galat).toBe(0);
    expect([1, 2, 3].map(total)).toEqual(['103,00', '2,50', '81,00']);
    expect([4, 5, 6, 7].map(total)).toEqual(['100,00', '[na]', 'WTP', '[na]']);
    expect([8, 9, 10].map(total)).toEqual(['[tidak-berlaku]', '[tidak-berlaku]', '0,00']);
    expect(fakta('aksi.umum.9.total')?.catatan).toBe('fasenya tidak terbaca');
  });

  it('isi fase: angka, tahapan, atau fakta lain; fase kosong tidak menjadi fakta', () => {
    expect(semua('aksi.umum.1.tw1', 'aksi.umum.1.tw2', 'aksi.umum.3.tw2', 'aksi.umum.8.tw3')).toEqual([
      '77,00',
      'tidak ada',
      '81,00',
      'Final',
    ]);
    expect(fakta('aksi.umum.3.tw2')?.masukan).toEqual(['rb.sakip.target.2023']);
    expect(fakta('aksi.umum.4.tw1')?.satuan).toBe('persen');
    expect(fakta('aksi.umum.1.total')?.tempat?.().line).toBe(20);
    expect(fakta('aksi.umum.1.tw3')?.tempat?.().line).toBe(20);
  });

  it('banyaknya menurut keterangan dan koordinator', () => {
    expect(semua('aksi.umum.1.keterangan', 'aksi.umum.4.keterangan')).toEqual([
      'Penguatan',
      '[tidak-terbaca]',
    ]);
    expect(fakta('aksi.umum.1.keterangan')?.tempat?.().line).toBe(20);
    expect(
      semua(
        ...['baris', 'rencana-aksi', 'penguatan.baris', 'penguatan.rencana-aksi', 'tidak-terbaca.baris'].map(
          (satu) => `aksi.umum.${satu}.banyak`,
        ),
        'aksi.umum.koordinator.unit-a.banyak',
        'aksi.umum.koordinator.seluruh-unit-kerja.banyak',
        'aksi.umum.tanpa-koordinator.banyak',
      ),
    ).toEqual(['10,00', '2,00', '1,00', '1,00', '1,00', '2,00', '1,00', '7,00']);
    expect(fakta('aksi.umum.baris.banyak')?.tempat?.().line).toBe(4);
  });

  it('fakta yang dirujuk jadwal dan road map harus ada', () => {
    const salah = hitung({
      roadmap: ROADMAP.replace('{ fakta: rb.sakip.awal }', '{ fakta: rb.sakip.akhir }'),
      'rencana-aksi': AKSI.replace('rb.sakip.target.2023', 'rb.sakip.target.2030'),
    });
    expect(salah.temuan).toEqual([
      'roadmap.yaml:19 fakta "rb.sakip.akhir" tidak dikenal',
      'rencana-aksi.yaml:22 fakta "rb.sakip.target.2030" tidak dikenal',
    ]);
  });
});

describe('road map', () => {
  const { semua, fakta } = hitung({ roadmap: ROADMAP });

  it('angka, angka berkategori, predikat, rujukan, dan ketiadaan', () => {
    expect(semua('rb.sakip.awal', 'rb.sakip.target.2023', 'rb.sakip.target.2024')).toEqual([
      '68,48',
      '81,00',
      '85,00',
    ]);
    expect(
      semua('rb.akuntabilitas.awal', 'rb.akuntabilitas.target.2023', 'rb.akuntabilitas.target.2024'),
    ).toEqual(['68,48', 'WTP', '[na]']);
    expect(semua('rb.predikat.2022', 'rb.kegiatan-utama.banyak', 'rb.sasaran-strategis.banyak')).toEqual([
      'BB',
      '1,00',
      '1,00',
    ]);
  });

  it('setiap nilai menunjuk tempatnya', () => {
    const baris = (kunci: string): number | undefined => fakta(kunci)?.tempat?.().line;
    expect(
      [
        'rb.predikat.2022',
        'rb.sakip.awal',
        'rb.sakip.target.2024',
        'rb.akuntabilitas.awal',
        'rb.kegiatan-utama.banyak',
      ].map(baris),
    ).toEqual([3, 12, 13, 19, 7]);
  });
});
