import type { BidangAturan } from '../aturan.ts';

export const rujukan: BidangAturan = {
  judul: 'Rujukan antarberkas',
  aturan: {
    'indikator-tidak-dikenal': {
      berat: 'galat',
      arti: 'Indikator itu tidak ada di rencana.yaml.',
      perbaiki: 'Pakai kode atau pengenal yang tertulis di sana, atau tambahkan indikatornya.',
      contoh: {
        salah: '- indikator: IKU.9',
        pesan:
          'indikator "IKU.9" tidak dikenal; yang dikenal: layanan, IKU.1, atau tambahkan indikatornya di rencana.yaml',
        uji: 'load/kasus/indikator-tidak-dikenal',
      },
    },
    'sasaran-tidak-dikenal': {
      berat: 'galat',
      arti: 'Sasaran itu tidak ada di berkas rencananya.',
      perbaiki: 'Pakai kode sasaran yang tertulis di sana.',
      contoh: {
        salah: 'sasaran: SS.2',
        pesan: 'sasaran "SS.2" tidak dikenal; yang dikenal: SS.1',
        uji: 'load/kasus/rujukan-rencana',
      },
    },
    'perspektif-tidak-dikenal': {
      berat: 'galat',
      arti: 'Perspektif itu tidak ada di pedoman.',
      perbaiki: 'Pakai perspektif yang disebut.',
      contoh: {
        salah: '- { kode: SS.1, judul: Layanan yang baik, perspektif: hasli }',
        pesan: 'perspektif "hasli" tidak dikenal; mungkin maksud Anda "hasil"',
        uji: 'load/kasus/periode-bergalat',
      },
    },
    'skala-tidak-dikenal': {
      berat: 'galat',
      arti: 'Skala itu tidak ada di pedoman.',
      perbaiki: 'Pakai skala yang disebut, atau tambahkan di content/pedoman/.',
      contoh: {
        salah: 'skala: mutu',
        pesan: 'skala "mutu" tidak dikenal; yang dikenal: status',
        uji: 'load/kasus/rujukan-rencana',
      },
    },
    'unit-tidak-dikenal': {
      berat: 'galat',
      arti: 'Unit itu tidak terdaftar.',
      perbaiki: 'Samakan ejaannya, atau daftarkan di content/instansi.yaml.',
      contoh: {
        salah: '{ kode: 001.ABQ.001, nama: Kebijakan A, unit: unit-b, indikator: IKU.7, realisasi: 5 }',
        pesan:
          'unit "unit-b" tidak dikenal; yang dikenal: unit-a, atau daftarkan unit baru di content/instansi.yaml',
        uji: 'load/kasus/anggaran-rujukan',
      },
    },
    'pejabat-tidak-dikenal': {
      berat: 'galat',
      arti: 'Pejabat itu tidak terdaftar.',
      perbaiki: 'Samakan ejaannya, atau daftarkan di content/instansi.yaml.',
      contoh: {
        salah: 'pihak_kedua: menteri',
        pesan:
          'pejabat "menteri" tidak dikenal; yang dikenal: kepala-a, atau daftarkan pejabat di content/instansi.yaml',
        uji: 'load/kasus/pk-rujukan',
      },
    },
    'pedoman-tidak-dikenal': {
      berat: 'galat',
      arti: 'Berkas pedoman itu tidak ada.',
      perbaiki: 'Samakan namanya dengan berkas di content/pedoman/.',
      contoh: {
        salah: 'pedoman: conto',
        pesan:
          'pedoman "conto" tidak dikenal; mungkin maksud Anda "contoh", atau tambahkan berkasnya di content/pedoman/',
        uji: 'load/kasus/pedoman-tidak-dikenal',
      },
    },
    'renstra-tidak-dikenal': {
      berat: 'galat',
      arti: 'Renstra unit untuk masa itu tidak ada.',
      perbaiki: 'Buat content/renstra/<unit>/<masa>.yaml, atau hapus baris renstra.',
      contoh: {
        salah: 'renstra: 2020-2024',
        pesan:
          'renstra "unit-a/2020-2024" tidak dikenal; belum ada satu pun yang dikenal, atau hapus baris renstra bila unit ini tidak punya Renstra',
        uji: 'load/kasus/rujukan-rencana',
      },
    },
    'profil-tidak-dikenal': {
      berat: 'galat',
      arti: 'Profil dokumen itu tidak ada.',
      perbaiki: 'Pakai nama folder di templates/.',
      contoh: {
        salah: 'profil: renja',
        pesan: 'profil "renja" tidak dikenal; yang dikenal: lkj',
        uji: 'load/kasus/rujukan-dokumen',
      },
    },
    'unit-berputar': {
      berat: 'galat',
      arti: 'Unit menjadi atasannya sendiri lewat rantai induknya.',
      perbaiki: 'Ubah salah satu induk dalam rantai yang disebut.',
      contoh: {
        salah: '- { id: unit-b, nama: Unit B, singkat: B, berlaku: { dari: 2020 }, induk: unit-a }',
        pesan:
          'unit "unit-b" menjadi atasannya sendiri; rantainya unit-b → unit-a → unit-b; ubah salah satu induknya',
        uji: 'load/kasus/rujukan-instansi',
      },
    },
  },
};
