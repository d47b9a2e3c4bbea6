import type { BidangAturan } from '../aturan.ts';

export const rujukanBab: BidangAturan = {
  judul: 'Rujukan di bab',
  aturan: {
    'tabel-tidak-dikenal': {
      berat: 'galat',
      arti: 'Tabel itu tidak ada.',
      perbaiki: 'Pakai nama yang disebut, atau tambahkan tabelnya di fakta.yaml.',
      contoh: {
        salah: '<Tabel isi="capain"/>',
        pesan: 'tabel "capain" tidak dikenal; mungkin maksud Anda "capaian"',
        uji: 'load/kasus/isi-tabel-salah',
      },
    },
    'grafik-tidak-dikenal': {
      berat: 'galat',
      arti: 'Grafik itu tidak ada.',
      perbaiki: 'Pakai nama yang disebut.',
      contoh: {
        salah: '<Grafik isi="deretan"/>',
        pesan: 'grafik "deretan" tidak dikenal; mungkin maksud Anda "deret"',
        uji: 'load/kasus/rujukan-prosa',
      },
    },
    'rumus-tidak-dikenal': {
      berat: 'galat',
      arti: 'Rumus itu tidak ada di pedoman.',
      perbaiki: 'Pakai nama yang disebut.',
      contoh: {
        salah: '<Rumus isi="npss"/>',
        pesan: 'rumus "npss" tidak dikenal; belum ada satu pun yang dikenal',
        uji: 'load/kasus/rujukan-prosa',
      },
    },
    'fakta-tidak-dikenal': {
      berat: 'galat',
      arti: 'Nama angka itu tidak ada.',
      perbaiki:
        'Samakan ejaannya; npx lapkin jelaskan <unit>/<periode> IKU.4 mencetak daftarnya. Bila ejaannya benar, datanya belum ditulis.',
      contoh: {
        salah: 'fakta: IKU.1.targt',
        pesan: 'fakta "IKU.1.targt" tidak dikenal; mungkin maksud Anda "IKU.1.target"',
        uji: 'load/kasus/fakta-tidak-dikenal',
      },
    },
    'rujukan-tidak-dikenal': {
      berat: 'galat',
      arti: 'Tabel, grafik, atau bab yang dirujuk tidak ada di dokumen ini.',
      perbaiki: 'Pakai nama yang disarankan, atau tambahkan tabel atau grafiknya.',
      contoh: {
        salah: 'A <Nilai fakta="IKU.1.capain"/>, <Rujuk ke="tabel:pk"/>, dan <Peraturan id="uu-20-2023"/>.',
        pesan:
          'rujukan "tabel:pk" tidak dikenal; yang dikenal: tabel:capaian:IKU.7, tabel:capaian, tabel:skala:mutu, tabel:pegawai, tabel:, gambar:bagan',
        uji: 'load/kasus/rujukan-prosa',
      },
    },
    'peraturan-tidak-dikenal': {
      berat: 'galat',
      arti: 'Peraturan itu tidak ada dalam daftar.',
      perbaiki: 'Samakan ejaannya, atau tambahkan di content/regulasi.yaml.',
      contoh: {
        salah: '<Regulasi id="uu-5-2014 pp-1-2000"/>',
        pesan:
          'peraturan "pp-1-2000" tidak dikenal; yang dikenal: uu-5-2014, atau tambahkan di content/regulasi.yaml',
        uji: 'load/kasus/rujukan-prosa',
      },
    },
    'periode-tidak-dikenal': {
      berat: 'galat',
      arti: 'Periode yang dirujuk tidak ada datanya.',
      perbaiki: 'Pakai periode yang disebut.',
      contoh: {
        salah: '<Tabel isi="ringkasan-capaian" periode="unit-b/2023" />',
        pesan: 'periode "unit-b/2023" tidak dikenal; yang dikenal: 2023',
        uji: 'load/kasus/periode-tidak-dikenal',
      },
    },
    'periode-bergalat': {
      berat: 'galat',
      arti: 'Angka periode lain yang dirujuk belum dapat dihitung karena periode itu bergalat.',
      perbaiki: 'Perbaiki galat periode itu dahulu.',
      contoh: {
        salah: 'Tahun lalu <Nilai fakta="IKU.1.capaian" periode="2022"/>.',
        pesan: 'data periode "2022" masih punya galat; perbaiki galat periode itu dahulu',
        uji: 'load/kasus/periode-bergalat',
      },
    },
    'fakta-berputar': {
      berat: 'galat',
      arti: 'Fakta dihitung dari dirinya sendiri lewat rantai rujukan.',
      perbaiki: 'Ubah salah satu rujukan dalam rantai yang disebut.',
      contoh: {
        salah: '  - indikator: IKU.1\n    fakta: npss',
        pesan:
          'fakta "IKU.1.realisasi" dihitung dari dirinya sendiri; rantainya IKU.1.realisasi → IKU.1.hitungan → npss → perspektif.hasil.nkp → perspektif.hasil.skor → SS.1.nss → IKU.1.capaian → IKU.1.realisasi; ubah salah satu rujukannya',
        uji: 'load/kasus/fakta-berputar',
      },
    },
    'fakta-kembar': {
      berat: 'galat',
      arti: 'Dua isian membentuk fakta bernama sama.',
      perbaiki: 'Ganti kode, id, atau nama rincian yang menyamainya.',
      contoh: {
        salah: 'rincian: { capaian: 5 }',
        pesan:
          'fakta "IKU.1.capaian" terbentuk dari dua isian; ganti kode, id, atau nama rincian yang menyamainya',
        uji: 'load/kasus/fakta-kembar',
      },
    },
    'angka-diketik': {
      berat: 'peringatan',
      arti: 'Angka diketik di bab, padahal sama dengan sebuah fakta; bila datanya berubah, bab ini tertinggal.',
      perbaiki: 'Ganti dengan <Nilai fakta="…"/>, atau jalankan npx lapkin tautkan pada bab itu.',
      contoh: {
        salah: 'Capaian IKU.1 mencapai 105,31%.',
        pesan:
          'angka 105,31% diketik, padahal sama dengan IKU.1.capaian; tulis <Nilai fakta="IKU.1.capaian"/>, atau jalankan npx lapkin tautkan …',
        uji: 'view/tautkan/tautkan.test.ts',
      },
    },
  },
};
