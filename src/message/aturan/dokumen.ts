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
        pesan: 'bab "Pendahuluan" belum ada; buat content/unit/unit-a/2023/lkj/bab-1.mdx',
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
    'pk-belum-ada': {
      berat: 'galat',
      arti: 'Komponen memerlukan Perjanjian Kinerja.',
      perbaiki: 'Buat pk.yaml.',
      contoh: {
        salah: '<TandaTanganPK/>',
        pesan: '<TandaTanganPK/> memerlukan Perjanjian Kinerja; buat content/unit/unit-a/2023/pk.yaml',
        uji: 'load/kasus/rujukan-prosa',
      },
    },
  },
};
