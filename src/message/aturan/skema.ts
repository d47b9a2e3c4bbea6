import type { BidangAturan } from '../aturan.ts';

export const skema: BidangAturan = {
  judul: 'Isi berkas data',
  aturan: {
    'kunci-tidak-dikenal': {
      berat: 'galat',
      arti: 'Kunci itu tidak ada dalam berkas semacam ini.',
      perbaiki: 'Samakan ejaannya dengan saran, atau hapus.',
      contoh: {
        salah: 'satuam: persen',
        pesan: 'kunci "satuam" tidak dikenal; mungkin maksud Anda "satuan"',
        uji: 'load/kasus/kunci-tidak-dikenal',
      },
    },
    'kunci-wajib': {
      berat: 'galat',
      arti: 'Kunci yang harus ada belum ditulis.',
      perbaiki: 'Tambahkan kunci itu dengan isi yang disebut.',
      contoh: {
        salah: 'profil: lkj\njudul: Laporan Kinerja\npenandatangan: kepala-a',
        pesan: 'kunci "status" belum ada di berkas ini; tambahkan "status:", isinya rancangan atau final',
        uji: 'load/kasus/kunci-wajib',
      },
    },
    'kunci-salah': {
      berat: 'galat',
      arti: 'Kunci itu sendiri berbentuk salah, misalnya tahun yang bukan empat angka.',
      perbaiki: 'Tulis kunci seperti contoh di pesannya.',
      contoh: {
        salah: 'target: { 20x4: 80, 2024: 90% }',
        pesan: 'kunci "20x4" harus tahun empat angka; tulis misalnya 2023',
        uji: 'load/kasus/kunci-tahun',
      },
    },
    'nilai-tidak-dikenal': {
      berat: 'galat',
      arti: 'Nilai itu tidak ada dalam daftar pilihan.',
      perbaiki: 'Pakai salah satu pilihan yang disebut.',
      contoh: {
        salah: 'polarisasi: maksimun',
        pesan: 'polarisasi tertulis "maksimun"; mungkin maksud Anda "maksimum"',
        uji: 'load/kasus/pilihan-salah',
      },
    },
    'satuan-mirip': {
      berat: 'peringatan',
      arti: 'Satuan hanya berbeda satu huruf dari satuan yang lazim; biasanya salah ketik.',
      perbaiki: 'Samakan dengan saran. Bila memang satuan lain, biarkan.',
      contoh: {
        salah: 'satuan: persenn',
        pesan: 'satuan tertulis "persenn"; mungkin maksud Anda "persen"; bila memang satuan lain, biarkan',
        uji: 'load/kasus/satuan',
      },
    },
    'jenis-salah': {
      berat: 'galat',
      arti: 'Isi tidak berbentuk seperti yang diharapkan: angka, teks, tanggal, daftar, atau kelompok kunci.',
      perbaiki:
        'Tulis seperti yang disebut pesannya. Angka ditulis polos: titik untuk desimal, tanpa pemisah ribuan, tanpa satuan; yang bermakna ganda tidak pernah ditebak.',
      contoh: {
        salah: 'nilai: 85,88%',
        pesan:
          'nilai harus angka, atau tidak-terbaca, belum-terbit, tidak-berlaku, nihil, atau { na: alasan }, tertulis "85,88%"; tulis 85.88 (angka polos: titik untuk desimal, tanpa pemisah ribuan, tanpa satuan)',
        uji: 'load/kasus/angka-bersatuan',
      },
    },
    kembar: {
      berat: 'galat',
      arti: 'Satu nama dipakai lebih dari sekali dalam daftar yang butirnya harus berbeda.',
      perbaiki: 'Beri nama lain, atau hapus salah satu.',
      contoh: {
        salah: '  - id: layanan\n    kode: IKU.1',
        pesan: 'id "layanan" dipakai lebih dari sekali; beri nama lain, atau hapus salah satu',
        uji: 'load/kasus/kembar',
      },
    },
    'berkas-tidak-dikenal': {
      berat: 'galat',
      arti: 'Berkas itu tidak dibaca di folder ini; isinya tidak akan muncul di mana pun.',
      perbaiki: 'Samakan nama berkasnya dengan saran, atau pindahkan ke luar folder content.',
      contoh: {
        salah: 'content/unit/unit-a/2023/relisasi.yaml',
        pesan: 'berkas "relisasi.yaml" tidak dikenal di folder ini; mungkin maksud Anda "realisasi.yaml"',
        uji: 'load/kasus/berkas-tidak-dikenal',
      },
    },
    'berkas-wajib': {
      berat: 'galat',
      arti: 'Berkas yang harus ada belum dibuat.',
      perbaiki: 'Buat berkasnya dengan isi yang disebut.',
      contoh: {
        salah: 'content/unit/unit-a/2023/rencana.yaml',
        pesan: 'berkas ini belum ada; buatlah, isinya sasaran, indikator, dan target setahun',
        uji: 'load/kasus/berkas-wajib',
      },
    },
    'periode-salah': {
      berat: 'galat',
      arti: 'Nama folder periode bukan tahun.',
      perbaiki: 'Beri nama tahun (2023) atau rentang tahun (2023-2024).',
      contoh: {
        salah: 'content/unit/unit-a/draf/rencana.yaml',
        pesan: 'folder "draf" bukan periode; beri nama tahun, misalnya 2023 atau 2023-2024',
        uji: 'load/kasus/folder-periode',
      },
    },
    'temuan-terlalu-banyak': {
      berat: 'galat',
      arti: 'Satu berkas punya lebih dari 500 ketidakcocokan; selebihnya hanya dihitung.',
      perbaiki: 'Perbaiki yang disebut dahulu; biasanya satu kekeliruan berulang di setiap baris.',
      contoh: {
        salah: 'fakta:\n  - 1\n  - 1\n  (dan seterusnya)',
        pesan:
          'masih ada 11500 ketidakcocokan lain di berkas ini; perbaiki yang di atas dahulu; biasanya satu kekeliruan berulang',
        uji: 'load/batas.test.ts',
      },
    },
    'kunci-kurang-menjorok': {
      berat: 'galat',
      arti: 'Kunci sejajar dengan induknya, padahal seharusnya di dalamnya.',
      perbaiki: 'Beri dua spasi lagi di depan kunci itu.',
      contoh: {
        salah: 'target:\n    pk: 80',
        pesan: '"pk" harus menjorok di bawah target; beri dua spasi lagi di depannya',
        uji: 'load/kasus/kunci-kurang-menjorok',
      },
    },
    'berkas-salah-akhiran': {
      berat: 'galat',
      arti: 'Nama berkas berakhiran lain, sehingga isinya tidak dibaca.',
      perbaiki:
        'Ubah nama berkasnya seperti yang disebut; tampilkan akhiran nama berkas di penjelajah berkas.',
      contoh: {
        salah: 'content/unit/unit-a/2023/realisasi.yaml.txt',
        pesan: 'ada realisasi.yaml.txt, yang tidak dibaca; hapus ".txt" dari namanya',
        uji: 'load/kasus/berkas-salah-akhiran',
      },
    },
    'berkas-tidak-dibaca': {
      berat: 'catatan',
      arti: 'Berkas Excel, Word, atau salinan di folder isi tidak dibaca.',
      perbaiki: 'Salin isinya ke berkas yang dibaca, lalu pindahkan berkas itu ke luar folder content.',
      contoh: {
        salah: 'content/unit/unit-a/2023/pagu.xlsx',
        pesan: 'berkas Excel tidak dibaca; salin angkanya ke fakta.yaml',
        uji: 'load/kasus/berkas-salah-akhiran',
      },
    },
  },
};
