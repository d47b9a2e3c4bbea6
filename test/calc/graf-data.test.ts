import { describe, expect, it } from 'vitest';
import { hitung } from './graf-proyek.ts';

const TABEL = `tabel:
  - id: pegawai
    judul: Pegawai
    kelompok: wilayah
    kolom:
      - { id: wilayah, judul: Wilayah }
      - { id: ada, judul: Ada, jenis: angka, satuan: pegawai, jumlah: true }
      - { id: butuh, judul: Butuh, jenis: angka, satuan: pegawai, jumlah: true }
      - { id: penuh, judul: Terpenuhi, jenis: rasio, pembilang: ada, penyebut: butuh, jumlah: true }
      - { id: setengah, judul: Belum lengkap, jenis: rasio, pembilang: ada }
      - { id: tanpa, judul: Tanpa penyebut, jenis: rasio }
    baris:
      - { wilayah: Barat, ada: 30, butuh: 40 }
      - { wilayah: Barat, ada: 10, butuh: 10 }
      - { wilayah: 2023, ada: 5, butuh: 0 }
      - { ada: 7, butuh: 20 }
`;

describe('tabel data', () => {
  const { semua, nilai, temuan, fakta } = hitung({ fakta: TABEL });

  it('rasio tiap baris dan rasio jumlahnya, bukan jumlah rasio', () => {
    // 30/40 = 75; 10/10 = 100; 5/0; 7/20 = 35
    expect(semua(...[1, 2, 3, 4].map((b) => `tabel.pegawai.baris.${b}.penuh`))).toEqual([
      '75,00',
      '100,00',
      '[na]',
      '35,00',
    ]);
    // (30 + 10 + 5 + 7) / (40 + 10 + 0 + 20) = 52/70
    expect(semua('tabel.pegawai.ada.jumlah', 'tabel.pegawai.penuh.jumlah')).toEqual(['52,00', '74,29']);
  });

  it('jumlah tiap kelompok berurutan, bertulisan maupun berangka; baris tanpa kelompok berdiri sendiri', () => {
    expect(semua(...[1, 2, 3, 4].map((n) => `tabel.pegawai.ada.kelompok.${n}`))).toEqual([
      '40,00',
      '5,00',
      '7,00',
      'tidak ada',
    ]);
  });

  it('penyebut nol diperingatkan di barisnya; kolom rasio yang belum lengkap kosong, tidak berputar', () => {
    expect(temuan).toEqual(['fakta.yaml:15 penyebut Terpenuhi, baris 3 nol, nilainya menjadi n/a']);
    expect(fakta('tabel.pegawai.baris.1.penuh')?.tempat?.().line).toBe(13);
    expect(fakta('tabel.pegawai.penuh.jumlah')?.tempat?.().line).toBe(2);
    expect(semua('tabel.pegawai.baris.1.setengah', 'tabel.pegawai.baris.1.tanpa')).toEqual([
      '[kosong]',
      '[kosong]',
    ]);
    expect(nilai('tabel.pegawai.banyak')).toBe('4,00');
  });
});

const BERLUBANG = `fakta:
  - { id: instansi, judul: Instansi, nilai: 44, satuan: instansi, asal: contoh }
tabel:
  - id: kegiatan
    judul: Kegiatan
    kolom:
      - { id: nama, judul: Kegiatan }
      - { id: skor, judul: Nilai, jenis: angka, satuan: nilai, rata_rata: true }
      - { id: pagu, judul: Pagu, jenis: angka, satuan: rupiah, jumlah: true }
    baris:
      - { nama: nihil, skor: 90, pagu: nihil }
      - { nama: Dua, skor: tidak-terbaca, pagu: tidak-terbaca }
      - { nama: Tiga, skor: 95.5, pagu: 7 }
      - { nama: Empat, skor: tidak-berlaku, pagu: belum-terbit }
`;

describe('sel yang nilainya tidak ada', () => {
  const { semua, temuan, fakta } = hitung({ fakta: BERLUBANG });

  it('setiap nilai dari data menunjuk tempatnya', () => {
    const baris = ['fakta.instansi', 'tabel.kegiatan.banyak', 'tabel.kegiatan.baris.2.skor'].map(
      (kunci) => fakta(kunci)?.tempat?.().line,
    );
    expect(baris).toEqual([2, 11, 12]);
  });

  it('ketiadaan di kolom angka tetap bersebab; kata yang sama di kolom teks tetap tulisan', () => {
    expect(semua(...[1, 2, 3, 4].map((b) => `tabel.kegiatan.baris.${b}.pagu`))).toEqual([
      '[nihil]',
      '[tidak-terbaca]',
      '7,00',
      '[belum-terbit]',
    ]);
    expect(semua('tabel.kegiatan.baris.1.nama', 'tabel.kegiatan.baris.4.skor')).toEqual([
      'tidak ada',
      '[tidak-berlaku]',
    ]);
    expect(temuan).toEqual([]);
  });

  it('jumlah dan rata-rata atas nilai yang ada', () => {
    // (90 + 95,5) : 2 = 92,75
    expect(semua('tabel.kegiatan.skor.rata-rata', 'tabel.kegiatan.pagu.jumlah')).toEqual(['92,75', '7,00']);
    expect(semua('tabel.kegiatan.skor.jumlah', 'tabel.kegiatan.pagu.rata-rata')).toEqual([
      'tidak ada',
      'tidak ada',
    ]);
  });
});

const SURVEI = `survei:
  - id: puas
    judul: Survei
    skala: SKALA
    minimal: Baik
    nilai_per_soal: 2
    asal: contoh
    aspek:
      - { kode: a, nama: Aspek A, bobot: 60, soal: 10 }
      - { kode: b, nama: Aspek B, bobot: 40, soal: 5 }
    kelompok:
      - { id: pusat, nama: Pusat }
      - { id: daerah, nama: Daerah }
    hasil:
      - { wilayah: Satu, kelompok: pusat, instansi: 10, responden: 8, sebaran: { baik: 6, kurang: 2 } }
      - { wilayah: Dua, kelompok: pusat, instansi: 10, responden: 4, sebaran: { baik: 4, kurang: 0 } }
      - { wilayah: Tiga, kelompok: daerah, instansi: 0, responden: 0, sebaran: {} }
`;

describe('survei', () => {
  const { semua, temuan } = hitung({ survei: SURVEI.replace('SKALA', 'status') });

  it('predikat yang nol atau tidak ditulis adalah nihil', () => {
    expect(
      semua('survei.puas.wilayah.1.kurang', 'survei.puas.wilayah.2.kurang', 'survei.puas.wilayah.3.baik'),
    ).toEqual(['2,00', '[nihil]', '[nihil]']);
  });

  it('jumlah, tingkat pengisian, dan persentase minimal', () => {
    // responden 12 dari 20; baik 6 + 4 = 10 dari 12 responden = 83,333; pusat 12/20
    expect(
      semua('survei.puas.tingkat-isi', 'survei.puas.minimal-baik', 'survei.puas.minimal-baik.persen'),
    ).toEqual(['60,00', '10,00', '83,33']);
    expect(semua('survei.puas.pusat.tingkat-isi', 'survei.puas.daerah.tingkat-isi')).toEqual([
      '60,00',
      '[na]',
    ]);
    // nilai maksimal (10 + 5) x 2
    expect(semua('survei.puas.nilai-maksimal', 'survei.puas.aspek.banyak')).toEqual(['30,00', '2,00']);
    expect(temuan).toEqual([
      'survei.yaml:2 penyebut Tingkat pengisian survei Daerah nol, nilainya menjadi n/a',
    ]);
  });

  it('skala yang tidak dikenal: jumlahnya tetap, tanpa predikat', () => {
    const tanpa = hitung({ survei: SURVEI.replace('SKALA', 'entah') });
    expect(tanpa.semua('survei.puas.responden', 'survei.puas.baik', 'survei.puas.minimal-baik')).toEqual([
      '12,00',
      'tidak ada',
      '[nihil]',
    ]);
  });
});
