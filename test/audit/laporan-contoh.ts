/** Laporan karangan yang seluruh angkanya benar, dengan tabel berpipa dan nomor tabel per bab seperti laporan dinas. */
export const LAPORAN = `# LAPORAN KINERJA TAHUN 2024
DINAS PERPUSTAKAAN DAN KEARSIPAN

DAFTAR ISI

BAB I PENDAHULUAN.....1
1.1. Latar Belakang.....1
1.2. Struktur Organisasi.....2
BAB II PERENCANAAN KINERJA.....3
BAB III AKUNTABILITAS KINERJA.....5
3.1. Capaian Kinerja.....5
3.2. Realisasi Anggaran.....9
BAB IV PENUTUP.....12

## BAB I PENDAHULUAN

### 1.1. Latar Belakang

Dinas berkedudukan di bawah bupati menurut Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah. Dinas didukung oleh 3 (tiga) bidang.

### 1.2. Struktur Organisasi

Tabel 1 Pegawai menurut bidang

| Bidang | Laki-laki | Perempuan | Golongan III | Jumlah Pegawai |
|---|---|---|---|---|
| Sekretariat | 6 | 7 | 2 | 15 |
| Layanan Perpustakaan | 8 | 11 | 4 | 23 |
| Pengolahan Koleksi | 5 | 9 | 1 | 15 |
| Kearsipan | 7 | 4 | 3 | 14 |
| Total | 26 | 31 | 10 | 67 |

## BAB II PERENCANAAN KINERJA

Perencanaan terdiri dari 2 tahap yaitu:

1. Penyusunan rencana kerja; dan
2. Penetapan perjanjian kinerja.

Tabel 2 Perjanjian Kinerja Tahun 2024

| No | Sasaran Strategis | Indikator Kinerja | Satuan | Target |
|---|---|---|---|---|
| 1 | Meningkatnya budaya baca | Indeks pembangunan literasi masyarakat | Indeks | 72,50 |
| 2 | | Jumlah pemustaka yang berkunjung | Orang | 48.000 |
| 3 | Tertibnya arsip daerah | Persentase perangkat daerah berarsip tertib | % | 80 |
| 4 | Terkelolanya layanan aduan | Rata-rata waktu penyelesaian aduan | Hari | 5 |

## BAB III AKUNTABILITAS KINERJA

### 3.1. Capaian Kinerja

Tabel 3 Capaian Kinerja Tahun 2024

| No | Indikator Kinerja | Target | Realisasi | Capaian (%) |
|---|---|---|---|---|
| 1 | Indeks pembangunan literasi masyarakat | 72,50 | 74,12 | 102,23 |
| 2 | Jumlah pemustaka yang berkunjung | 48.000 | 51.240 | 106,75 |
| 3 | Persentase perangkat daerah berarsip tertib | 80% | 76,92% | 96,15 |
| 4 | Rata-rata waktu penyelesaian aduan | 5 | 4 | 120,00 |

Dari 39 perangkat daerah, sebanyak 30 perangkat daerah (76,92%) berarsip tertib.

Tabel 4 Perbandingan realisasi tahun 2022 s.d. 2024

| Indikator Kinerja | Realisasi | | |
| | 2022 | 2023 | 2024 |
|---|---|---|---|
| Indeks pembangunan literasi masyarakat | 70,01 | 71,85 | 74,12 |

Sejak tahun 2022 sampai dengan tahun 2024 realisasi indikator ini selalu mengalami peningkatan.

### 3.2. Realisasi Anggaran

Pagu dinas Rp2.500.000.000,- (Dua Miliar Lima Ratus Juta Rupiah).

Tabel 5 Realisasi anggaran menurut program

| Kode | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | Sisa Anggaran (Rp) | Penyerapan (%) |
|---|---|---|---|---|---|
| 2.23.01 | Penunjang urusan | 1.400.000.000 | 1.351.200.000 | 48.800.000 | 96,51 |
| 2.23.02 | Pembinaan perpustakaan | 750.000.000 | 741.000.000 | 9.000.000 | 98,80 |
| 2.24.02 | Pengelolaan arsip | 350.000.000 | 322.350.000 | 27.650.000 | 92,10 |
| | Jumlah | 2.500.000.000 | 2.414.550.000 | 85.450.000 | 96,58 |

Tabel 6 Kategori capaian

| Rentang | Kategori |
|---|---|
| ≥ 90 | Sangat Baik |
| ≥ 75 < 90 | Baik |
| < 75 | Cukup |

## BAB IV PENUTUP

Laporan ini menjadi bahan perbaikan tahun berikutnya.
`;
