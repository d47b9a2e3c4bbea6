import type { BidangAturan } from '../aturan.ts';

export const yaml: BidangAturan = {
  judul: 'Penulisan berkas YAML',
  aturan: {
    'yaml-penulisan': {
      berat: 'galat',
      arti: 'Susunan YAML tidak terbaca: indentasi, titik dua, kurung, atau tanda kutip.',
      perbaiki:
        'Perbaiki tempat yang ditunjuk. Sesudah satu salah susunan, sisa berkas belum diperiksa; jalankan pemeriksaan sekali lagi.',
      contoh: {
        salah: 'realisasi:\n	- indikator: IKU.1\n	  nilai: 84',
        pesan: 'indentasi memakai tab di 2 baris; ganti setiap tab di awal baris dengan dua spasi',
        uji: 'load/kasus/yaml-tab',
      },
    },
    'yaml-kunci-kembar': {
      berat: 'galat',
      arti: 'Satu kunci tertulis dua kali di kelompok yang sama.',
      perbaiki: 'Hapus salah satu; bila keduanya perlu, jadikan dua butir daftar.',
      contoh: {
        salah: 'nilai: 85',
        pesan: 'kunci "nilai" tertulis dua kali; hapus salah satu',
        uji: 'load/kasus/yaml-kunci-kembar',
      },
    },
    'yaml-alias': {
      berat: 'galat',
      arti: 'Jangkar (&) dan alias (*) YAML tidak dipakai, agar setiap nilai tertulis di tempatnya.',
      perbaiki: 'Tulis nilainya langsung, atau beri tanda kutip bila & dan * bagian dari teks.',
      contoh: {
        salah: 'tabel: &a [*a]',
        pesan: 'jangkar (&) dan alias (*) tidak dipakai; tulis nilainya langsung',
        uji: 'load/kasus/yaml-jangkar-berputar',
      },
    },
    'yaml-tag': {
      berat: 'galat',
      arti: 'Tag YAML (tanda !) tidak dipakai; tidak ada isi berkas yang dijalankan.',
      perbaiki: 'Hapus tandanya, atau beri tanda kutip bila ! bagian dari teks.',
      contoh: {
        salah: 'nilai: !!js/function "function () { process.exit(7); }"',
        pesan: 'tag !!js/function tidak dikenal; hapus tandanya',
        uji: 'load/kasus/yaml-tag',
      },
    },
    'yaml-terlalu-besar': {
      berat: 'galat',
      arti: 'Berkas melebihi 2.000.000 karakter, 200.000 nilai, atau 128 tingkat.',
      perbaiki: 'Pecah berkasnya.',
      contoh: {
        salah: '(berkas berisi 2.000.001 karakter)',
        pesan: 'berkas melebihi 2000000 karakter; pecah berkas ini',
        uji: 'load/serangan.test.ts',
      },
    },
    'yaml-terlalu-dalam': {
      berat: 'galat',
      arti: 'Kurung bersarang lebih dari 64 tingkat.',
      perbaiki: 'Sederhanakan susunannya.',
      contoh: {
        salah: 'fakta: [[[[[[ …',
        pesan: 'kurung bersarang lebih dari 64 tingkat; sederhanakan susunannya',
        uji: 'load/serangan.test.ts',
      },
    },
    'bukan-utf8': {
      berat: 'galat',
      arti: 'Berkas memuat karakter yang tidak terbaca karena tidak disimpan sebagai UTF-8.',
      perbaiki: 'Di Visual Studio Code: klik pengodean di kanan bawah, pilih Save with Encoding, UTF-8.',
      contoh: {
        salah: 'nama: Badan Kepegawaian �',
        pesan: 'berkas tidak disimpan sebagai UTF-8; simpan ulang dengan pengodean UTF-8',
        uji: 'load/kasus/bukan-utf8',
      },
    },
    'yaml-koma-angka': {
      berat: 'galat',
      arti: 'Koma di dalam { } memisahkan butir, sehingga angka berkoma terpotong.',
      perbaiki: 'Tulis angkanya polos: titik untuk desimal, tanpa pemisah ribuan.',
      contoh: {
        salah: '{ EBA.963: 350,000,000, EBA.964: 350,000 }',
        pesan: 'EBA.963 tertulis "350,000,000"; koma memotong angka di dalam { }; tulis EBA.963: 350000000',
        uji: 'load/kasus/koma-dalam-kurung',
      },
    },
  },
};
