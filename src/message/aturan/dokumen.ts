import type { BidangAturan } from '../aturan.ts';

export const dokumen: BidangAturan = {
  judul: 'Susunan dokumen',
  aturan: {
    'bab-wajib': {
      berat: 'galat',
      arti: 'Bab yang diwajibkan profil belum ada.',
      perbaiki: 'Buat berkas yang disebut.',
      contoh: {
        salah: 'content/unit/unit-a/2023/lkj/bab-1.mdx',
        pesan:
          'bab "Pendahuluan" belum ada; buat content/unit/unit-a/2023/lkj/bab-1.mdx, atau jalankan npx lapkin baru lkj unit-a 2023',
        uji: 'load/kasus/bab-hilang',
      },
    },
    'bab-di-luar-profil': {
      berat: 'galat',
      arti: 'Berkas bab tidak ada dalam profil, sehingga tidak akan terbit.',
      perbaiki: 'Ganti namanya menurut saran, atau hapus.',
      contoh: {
        salah: 'content/unit/unit-a/2023/lkj/bab-2.mdx',
        pesan: 'berkas bab-2.mdx tidak ada dalam profil; yang dikenal: bab-1',
        uji: 'load/kasus/bab-di-luar-profil',
      },
    },
    'subbab-wajib': {
      berat: 'peringatan',
      arti: 'Subbab yang diwajibkan profil belum ada; di dokumen final ini galat.',
      perbaiki: 'Tulis judul subbab seperti yang disebut.',
      contoh: {
        salah: '- judul: Latar Belakang {tahun_lalu}',
        pesan: 'subbab "Latar Belakang 2022" belum ada; tulis "## Latar Belakang 2022" di bab ini',
        uji: 'load/kasus/subbab-wajib',
      },
    },
    'subbab-urutan': {
      berat: 'peringatan',
      arti: 'Subbab tidak menurut urutan resminya.',
      perbaiki: 'Pindahkan menurut urutan yang disebut.',
      contoh: {
        salah: '## Tugas Unit A',
        pesan:
          'subbab "Tugas Unit A" mendahului urutan resminya; urutannya: Latar Belakang 2022; Dasar Hukum; Tugas Unit A; Isu',
        uji: 'load/kasus/subbab-wajib',
      },
    },
    'tabel-wajib': {
      berat: 'peringatan',
      arti: 'Tabel yang diwajibkan profil belum dipakai.',
      perbaiki: 'Tulis komponen yang disebut di bab yang sesuai.',
      contoh: {
        salah: 'tabel_wajib: [ringkasan-capaian]',
        pesan:
          'tabel "ringkasan-capaian" diwajibkan profil tetapi belum dipakai; tulis <Tabel isi="ringkasan-capaian" /> di bab yang sesuai',
        uji: 'load/kasus/subbab-wajib',
      },
    },
    'analisis-wajib': {
      berat: 'peringatan',
      arti: 'Indikator belum dianalisis sebagaimana diwajibkan profil.',
      perbaiki: 'Tulis analisisnya di bawah judul indikator itu.',
      contoh: {
        salah: '- { id: efisiensi, judul: Efisiensi, tabel: [efisiensi] }',
        pesan:
          'IKU.1 belum dianalisis: efisiensi; tulis di bawah judul IKU.1, misalnya <Tabel isi="efisiensi" indikator="IKU.1" />',
        uji: 'load/kasus/analisis-wajib',
      },
    },
    'isian-kosong': {
      berat: 'peringatan',
      arti: 'Pertanyaan pola dokumen (<Isian/>) belum dijawab; di dokumen final ini galat.',
      perbaiki: 'Ganti komponennya dengan uraian.',
      contoh: {
        salah: '<Isian tanya="Apa kendala utama tahun ini?"/>',
        pesan: 'belum diisi: Apa kendala utama tahun ini?; ganti <Isian …/> ini dengan uraian',
        uji: 'load/kasus/isian-kosong',
      },
    },
    'judul-contoh': {
      berat: 'peringatan',
      arti: 'Judul dari berkas awal lapkin baru belum diganti; di dokumen final ini galat.',
      perbaiki: 'Tulis judul sasaran atau indikator yang sebenarnya.',
      contoh: {
        salah: 'judul: (tulis judul sasaran)',
        pesan: 'judul sasaran masih contoh; ganti dengan judul sasaran yang sebenarnya',
        uji: 'load/kasus/judul-contoh',
      },
    },
    'menunggu-data': {
      berat: 'peringatan',
      arti: 'Komponen sudah benar, tetapi data yang dicetaknya belum ada. Di rancangan tempatnya dicetak sebagai kotak dan terisi sendiri begitu datanya ada; di dokumen final ini galat.',
      perbaiki: 'Isi data di berkas yang disebut, atau hapus komponennya bila memang tidak ada.',
      contoh: {
        salah: '<Tabel isi="survei-hasil"/>',
        pesan:
          'menunggu data: hasil survei; isi content/unit/unit-a/2023/survei.yaml, atau hapus komponennya bila memang tidak ada',
        uji: 'load/kasus/menunggu-data',
      },
    },
    'jabatan-penandatangan': {
      berat: 'galat',
      arti: 'Penandatangan belum terbit atau tidak terbaca, dan jabatannya belum ditulis.',
      perbaiki: 'Tulis jabatan_penandatangan.',
      contoh: {
        salah: 'penandatangan: belum-terbit',
        pesan: 'penandatangan belum-terbit tanpa jabatan; tulis jabatan_penandatangan',
        uji: 'load/kasus/jabatan-kosong',
      },
    },
    'diterima-basi': {
      berat: 'peringatan',
      arti: 'Perbedaan yang dibenarkan di dokumen.yaml tidak cocok lagi dengan temuan audit mana pun.',
      perbaiki: 'Hapus catatannya, atau perbaiki isi di dan aturannya.',
      contoh: {
        salah: 'diterima: [{ aturan: nilai-dalam-batas, di: IKU.9, alasan: skala lama }]',
        pesan: 'perbedaan yang diterima tidak ada lagi: nilai-dalam-batas di "IKU.9"; hapus catatannya',
        uji: 'audit/laporan/laporan.test.ts',
      },
    },
    'tercetak-sama': {
      berat: 'peringatan',
      arti: 'Angka yang dicatat berbeda di tercetak.yaml kini sama dengan hitungannya.',
      perbaiki: 'Hapus butirnya, atau periksa apakah faktanya berubah tanpa sengaja.',
      contoh: {
        salah: "tercetak: '84'",
        pesan:
          '"84" sama dengan hitungan IKU.1.realisasi, jadi bukan perbedaan; hapus butir ini, atau periksa faktanya',
        uji: 'audit/laporan/laporan.test.ts',
      },
    },
    'data-kurang': {
      berat: 'galat',
      arti: 'Komponen memerlukan data yang belum ada.',
      perbaiki: 'Lengkapi datanya, atau hapus komponennya.',
      contoh: {
        salah: '<Tabel isi="renstra"/>',
        pesan: '"renstra" memerlukan data yang belum ada: Renstra; lengkapi datanya, atau hapus komponen ini',
        uji: 'load/kasus/data-kurang',
      },
    },
    'formula-belum-ada': {
      berat: 'galat',
      arti: 'Indikator belum punya formula untuk dicetak.',
      perbaiki: 'Isi formula di rencana.yaml.',
      contoh: {
        salah: '<Rumus indikator="IKU.1"/>',
        pesan: 'IKU.1 belum punya formula; isi formula di rencana.yaml',
        uji: 'load/kasus/rujukan-prosa',
      },
    },
    'data-belum-ada': {
      berat: 'galat',
      arti: 'Dokumen memakai data dari sebuah berkas yang belum ada; semua komponen yang memerlukannya disebut sekali ini.',
      perbaiki: 'Buat berkas yang disebut; contohnya ada di panduan.',
      contoh: {
        salah: '<Tabel isi="survei-hasil"/>',
        pesan:
          'Laporan Kinerja memerlukan content/unit/unit-a/2023/survei.yaml (hasil survei); buatlah, contohnya di panduan; dipakai di bab-1.mdx:3',
        uji: 'load/kasus/data-kurang',
      },
    },
  },
};
