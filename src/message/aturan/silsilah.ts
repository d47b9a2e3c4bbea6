import type { BidangAturan } from '../aturan.ts';

export const silsilah: BidangAturan = {
  judul: 'Silsilah indikator dan predikat',
  aturan: {
    'silsilah-tidak-dikenal': {
      berat: 'galat',
      arti: 'Indikator lama yang disebut silsilah atau berakhir tidak ada pada rencana sebelumnya.',
      perbaiki: 'Pakai pengenal (id) indikator pada rencana tahun sebelumnya.',
      contoh: {
        salah: 'silsilah: { jenis: ubah, dari: [keluahan], alasan: salah ketik }',
        pesan: 'indikator 2022 "keluahan" tidak dikenal; mungkin maksud Anda "keluhan"',
        uji: 'load/kasus/silsilah',
      },
    },
    'silsilah-tanpa-pendahulu': {
      berat: 'peringatan',
      arti: 'Silsilah menyebut indikator lama, tetapi rencana tahun-tahun sebelumnya belum ada.',
      perbaiki: 'Buat rencana.yaml tahun sebelumnya agar silsilahnya dapat dicocokkan.',
      contoh: {
        salah: 'silsilah: { jenis: ubah, dari: [layanan-cepat], alasan: judulnya diperjelas }',
        pesan:
          'rencana sebelum 2023 belum ada, sehingga "layanan-cepat" tidak dapat dicocokkan; buat content/unit/unit-a/2022/rencana.yaml',
        uji: 'load/kasus/silsilah-tanpa-tahun-lalu',
      },
    },
    'silsilah-banyaknya': {
      berat: 'galat',
      arti: 'Banyaknya indikator lama tidak sesuai dengan jenis silsilahnya.',
      perbaiki: 'Gabungan menyebut dua atau lebih, ubah dan pecahan satu, baru tidak satu pun.',
      contoh: {
        salah: 'silsilah: { jenis: gabungan, dari: [layanan-cepat], alasan: kurang satu }',
        pesan:
          '"baru" berjenis gabungan tetapi menyebut 1 indikator lama; gabungan menyebut sedikitnya 2 indikator lama',
        uji: 'load/kasus/silsilah',
      },
    },
    'silsilah-bertentangan': {
      berat: 'galat',
      arti: 'Sebuah indikator dinyatakan berakhir, padahal masih dilanjutkan indikator lain.',
      perbaiki: 'Hapus dari berakhir, atau ubah silsilah indikator penerusnya.',
      contoh: {
        salah: '- { indikator: layanan-tepat, alasan: tidak diukur lagi }',
        pesan:
          'indikator "layanan-tepat" dinyatakan berakhir tetapi masih dilanjutkan; hapus dari berakhir, atau ubah silsilah indikator penerusnya',
        uji: 'load/kasus/silsilah',
      },
    },
    'indikator-tanpa-kelanjutan': {
      berat: 'peringatan',
      arti: 'Indikator tahun lalu hilang tanpa keterangan: tidak dilanjutkan dan tidak dinyatakan berakhir.',
      perbaiki: 'Tulis silsilah pada penerusnya, atau daftarkan di berakhir dengan alasannya.',
      contoh: {
        salah: 'berakhir:',
        pesan:
          'indikator 2022 "IKU.3 Keluhan ditanggapi" tidak dilanjutkan dan tidak dinyatakan berakhir; tulis silsilah pada penerusnya, atau "keluhan" di berakhir dengan alasannya',
        uji: 'load/kasus/silsilah',
      },
    },
    'target-tanpa-alasan': {
      berat: 'peringatan',
      arti: 'Target Perjanjian Kinerja berbeda dari target Renja atau Renstra, dan alasannya tidak tertulis.',
      perbaiki: 'Tulis alasan_renja atau alasan_renstra di bawah target.',
      contoh: {
        salah: 'target: { pk: 80, renja: 82 }',
        pesan:
          'target IKU.1 80 berbeda dari target Renja 82 tanpa alasan; tulis alasan_renja di bawah target',
        uji: 'load/kasus/target-beda',
      },
    },
    'pedoman-tanpa-predikat': {
      berat: 'galat',
      arti: 'Ada predikat.yaml, tetapi pedoman periode itu tidak mengatur predikat kinerja.',
      perbaiki: 'Tambahkan predikat_kinerja di pedoman, atau hapus predikat.yaml.',
      contoh: {
        salah: 'jumlah_pegawai: 12',
        pesan:
          'pedoman periode ini tidak mengatur predikat kinerja; tambahkan predikat_kinerja di pedoman, atau hapus berkas ini',
        uji: 'load/kasus/predikat-tanpa-pedoman',
      },
    },
  },
};
