import { describe, expect, it } from 'vitest';
import { bacaDokumen } from '../../src/claims/dokumen.ts';
import { tanpaHiasan } from '../../src/claims/halaman.ts';
import { bertab } from '../../src/claims/kolom-spasi.ts';

const tulis = (teks: string): readonly string[] =>
  bertab(teks.split('\n'), () => false).map((baris) => baris.replaceAll('\t', ' ¦ '));

describe('tabel yang kolomnya dipisah spasi', () => {
  it('judul bertingkat, angka rata kanan, dan sel kosong', () => {
    expect(
      tulis(
        [
          'No   Jabatan               Jenis Kelamin             Jumlah',
          '                             Laki-laki   Perempuan',
          ' 1   Hakim                           4           3        7',
          ' 2   Kepaniteraan                    7           -        7',
          '     Jumlah                         11           3       14',
        ].join('\n'),
      ),
    ).toEqual([
      'No ¦ Jabatan ¦ Jenis Kelamin > Laki-laki ¦ Jenis Kelamin > Perempuan ¦ Jumlah',
      '|--|',
      '1 ¦ Hakim ¦ 4 ¦ 3 ¦ 7',
      '2 ¦ Kepaniteraan ¦ 7 ¦ - ¦ 7',
      ' ¦ Jumlah ¦ 11 ¦ 3 ¦ 14',
    ]);
  });

  it('baris kelompok di bawah judul, dan label yang berlanjut', () => {
    expect(
      tulis(
        [
          'No   Sasaran / Indikator                          Target',
          '1.   Terwujudnya layanan yang mudah',
          '     a. Persentase layanan yang selesai tepat      97,00',
          '        waktu menurut standar',
          '     b. Indeks kepuasan                            90,00',
          '     c. Indeks kematangan                          80,00',
        ].join('\n'),
      ),
    ).toEqual([
      'No ¦ Sasaran / Indikator ¦ Target',
      '1. ¦ Terwujudnya layanan yang mudah ¦ ',
      ' ¦ a. Persentase layanan yang selesai tepat waktu menurut standar ¦ 97,00',
      '|--|',
      ' ¦ b. Indeks kepuasan ¦ 90,00',
      ' ¦ c. Indeks kematangan ¦ 80,00',
    ]);
  });

  it('baris yang dipisah baris kosong: yang menempel adalah sambungan, walau berhuruf besar', () => {
    expect(
      tulis(
        [
          ' Kode    Indikator                       Target     Realisasi',
          '',
          ' IKU.1   Persentase Pemanfaatan Sistem       65%        59,18%',
          '         Informasi Kepegawaian',
          '',
          ' IKU.2   Indeks Kepuasan                      86         85,82',
        ].join('\n'),
      ).filter((baris) => baris !== '|--|'),
    ).toEqual([
      'Kode ¦ Indikator ¦ Target ¦ Realisasi',
      'IKU.1 ¦ Persentase Pemanfaatan Sistem Informasi Kepegawaian ¦ 65% ¦ 59,18%',
      'IKU.2 ¦ Indeks Kepuasan ¦ 86 ¦ 85,82',
    ]);
  });

  it.each([
    [
      'prosa berspasi ganda',
      'Pegawai  berjumlah  85  orang\npada tahun  2023  dan  90  orang  pada\ntahun  2024.',
    ],
    [
      'tanda tangan',
      'Pihak Kedua,               Pihak Pertama,\n\n\nNama Satu                  Nama Dua\nNIP. 1970                  NIP. 1980',
    ],
    ['butir', '1.  25 orang pegawai\n2.  30 orang pegawai\n3.  12 orang pegawai'],
    [
      'tabel yang selnya bergabung',
      'Kode    Sasaran                   Kode     Indikator              Target\n\nSK.1    Meningkatnya mutu         IKU.1    Indeks kepuasan            90\n        layanan yang\n        terstandar                IKU.2    Persentase selesai         95\n\nSK.2    Terkelolanya anggaran     IKU.3    Serapan anggaran           98',
    ],
  ])('%s tidak berubah', (_, teks) => {
    expect(tulis(teks)).toEqual(teks.split('\n'));
  });

  it('keterangan di bawah tabel milik tabel di atasnya, dan ribuan berkoma dibaca di dokumen berdesimal titik', () => {
    const tabel = (nomor: number): string =>
      `Jurusan        Mahasiswa   Lulus\nSipil              1,612   73.24\nMesin                688   75.00\nElektro              701   74.84\nNiaga                512   72.63\nJumlah             3,513   73.93\nTabel ${nomor}. Keadaan ke-${nomor}\n\n`;
    const { tabel: semua } = bacaDokumen(tabel(1) + tabel(2));
    expect(semua.map(({ keterangan }) => keterangan?.nomor)).toEqual(['1', '2']);
    expect(semua[0]?.isi.map(({ sel }) => sel[1]?.angka?.nilai.toFraction())).toEqual([
      '1612',
      '688',
      '701',
      '512',
      '3513',
    ]);
    expect(semua[0]?.isi[0]?.sel[1]?.angka?.tulisan).toBe('1,612');
  });
});

it('kepala dan kaki halaman dikosongkan, isi yang lain tetap', () => {
  const halaman = (nomor: number): string =>
    `\fLaporan Kinerja 2023     Bab ${nomor}\n\nIsi halaman ${'satu dua tiga empat'.split(' ')[nomor] ?? ''}\n\nBadan Contoh     ${nomor}`;
  const hasil = tanpaHiasan([0, 1, 2, 3].map(halaman).join('\n').split('\n'));
  expect(hasil.filter((baris) => baris.trim() !== '')).toEqual([
    'Isi halaman satu',
    'Isi halaman dua',
    'Isi halaman tiga',
    'Isi halaman empat',
  ]);
});
