import type { BidangAturan } from '../aturan.ts';

export const gambar: BidangAturan = {
  judul: 'Gambar',
  aturan: {
    'gambar-nama': {
      berat: 'galat',
      arti: 'Nama berkas gambar memuat tanda yang tidak aman, atau berkasnya di folder lebih dalam.',
      perbaiki:
        'Pakai huruf, angka, spasi, tanda hubung, atau garis bawah; letakkan langsung di folder gambar.',
      contoh: {
        salah: 'gambar/foto<1>.png',
        pesan:
          'nama berkas gambar "foto<1>.png" memuat tanda yang tidak aman; pakai huruf, angka, spasi, tanda hubung, atau garis bawah',
        uji: 'load/gambar/gambar.test.ts',
      },
    },
    'gambar-bentuk': {
      berat: 'galat',
      arti: 'Berkas bukan PNG, JPEG, atau WebP yang utuh; jenisnya dibaca dari isinya, bukan akhirannya.',
      perbaiki: 'Simpan ulang gambarnya sebagai PNG atau JPEG biasa.',
      contoh: {
        salah: 'gambar/lambang.png (berisi HTML)',
        pesan:
          '"lambang.png" bukan gambar yang dikenal; buka di penyunting gambar lalu simpan sebagai PNG atau JPEG',
        uji: 'load/gambar/gambar.test.ts',
      },
    },
    'gambar-akhiran': {
      berat: 'galat',
      arti: 'Akhiran berkas tidak sesuai isinya.',
      perbaiki: 'Ganti akhirannya seperti yang disebut.',
      contoh: {
        salah: 'gambar/foto.png',
        pesan: '"foto.png" sebenarnya JPEG; ganti akhirannya menjadi .jpg',
        uji: 'load/gambar/gambar.test.ts',
      },
    },
    'gambar-terlalu-besar': {
      berat: 'galat',
      arti: 'Berkas, ukuran, atau jumlah gambar melebihi batas.',
      perbaiki: 'Perkecil, misalnya menjadi lebar 2.000 piksel.',
      contoh: {
        salah: 'gambar/foto.jpg',
        pesan: '"foto.jpg" lebih dari 20 MB; perkecil, misalnya menjadi lebar 2.000 piksel',
        uji: 'load/gambar/disk.test.ts',
      },
    },
    'gambar-bom': {
      berat: 'galat',
      arti: 'Isi gambar mekar jauh melebihi ukurannya, atau berprogres terlalu banyak.',
      perbaiki: 'Jangan dipakai; minta berkas aslinya, atau simpan ulang.',
      contoh: {
        salah: 'gambar/foto.png',
        pesan:
          '"foto.png" memekar melebihi ukurannya sendiri, 100 × 100 piksel; jangan dipakai; minta berkas aslinya',
        uji: 'load/gambar/gambar.test.ts',
      },
    },
    'gambar-warna': {
      berat: 'galat',
      arti: 'Warna gambar CMYK, yang tampak lain di layar.',
      perbaiki: 'Simpan ulang sebagai RGB.',
      contoh: {
        salah: 'gambar/foto.jpg',
        pesan: '"foto.jpg" berwarna CMYK; simpan ulang sebagai RGB',
        uji: 'load/gambar/gambar.test.ts',
      },
    },
    'gambar-bergerak': {
      berat: 'galat',
      arti: 'Gambar bergerak tidak dipakai di dokumen resmi.',
      perbaiki: 'Pakai satu gambar diam, PNG atau JPEG.',
      contoh: {
        salah: 'gambar/foto.webp',
        pesan: '"foto.webp" bergerak; pakai satu gambar diam, PNG atau JPEG',
        uji: 'load/gambar/gambar.test.ts',
      },
    },
    'gambar-bukan-berkas': {
      berat: 'galat',
      arti: 'Gambar berupa tautan, pipa, atau perangkat.',
      perbaiki: 'Salin berkas gambarnya sendiri ke folder gambar.',
      contoh: {
        salah: 'gambar/foto.png -> /dev/zero',
        pesan:
          '"foto.png" bukan berkas biasa (tautan, pipa, atau perangkat); salin berkas gambarnya sendiri ke folder gambar/',
        uji: 'load/gambar/disk.test.ts',
      },
    },
    'gambar-tidak-ada': {
      berat: 'galat',
      arti: 'Berkas gambar yang disebut tidak ada.',
      perbaiki: 'Samakan ejaannya dengan saran, atau letakkan berkasnya di folder gambar.',
      contoh: {
        salah: '<Gambar berkas="gambar/foto.png" alt="…" judul="…"/>',
        pesan: 'gambar "gambar/foto.png" tidak ada; mungkin maksud Anda "gambar/foto-1.png"',
        uji: 'view/gambar.test.ts',
      },
    },
    'gambar-tidak-dipakai': {
      berat: 'catatan',
      arti: 'Berkas gambar tidak dipakai dokumennya, jadi tidak ikut terbit.',
      perbaiki: 'Pakai dengan komponen yang disebut, atau hapus.',
      contoh: {
        salah: 'gambar/foto.png',
        pesan:
          'gambar "foto.png" tidak dipakai dokumen ini, jadi tidak ikut terbit; pakai dengan <Gambar berkas="gambar/foto.png" …/>, atau hapus berkasnya',
        uji: 'view/gambar.test.ts',
      },
    },
    'gambar-hias-beralt': {
      berat: 'galat',
      arti: 'Gambar hiasan diberi teks pengganti.',
      perbaiki: 'Hapus alt, atau hapus hias.',
      contoh: {
        salah: '<Gambar berkas="gambar/a.png" hias="ya" alt="a"/>',
        pesan: 'gambar hiasan tidak memakai alt; hapus alt, atau hapus hias',
        uji: 'view/gambar.test.ts',
      },
    },
    'gambar-hias-berjudul': {
      berat: 'galat',
      arti: 'Gambar hiasan diberi judul.',
      perbaiki: 'Hapus judul, atau hapus hias.',
      contoh: {
        salah: '<Gambar berkas="gambar/a.png" hias="ya" judul="A"/>',
        pesan: 'gambar hiasan tidak bernomor dan tidak berjudul; hapus judul, atau hapus hias',
        uji: 'view/gambar.test.ts',
      },
    },
    'gambar-tanpa-judul': {
      berat: 'galat',
      arti: 'Gambar atau foto belum punya judul.',
      perbaiki: 'Tulis judul="…", atau hias="ya" bila hanya hiasan.',
      contoh: {
        salah: '<Gambar berkas="gambar/a.png" alt="a"/>',
        pesan: '<Gambar> belum punya judul; tulis judul="…", atau hias="ya" bila hanya hiasan',
        uji: 'view/gambar.test.ts',
      },
    },
    'gambar-tanpa-alt': {
      berat: 'galat',
      arti: 'Gambar belum punya teks pengganti bagi pembaca yang tidak melihatnya.',
      perbaiki: 'Tulis alt="…": apa yang tampak.',
      contoh: {
        salah: '<Gambar berkas="gambar/a.png" judul="A"/>',
        pesan:
          '<Gambar> belum punya teks pengganti; tulis alt="…": apa yang tampak, bagi pembaca yang tidak melihatnya',
        uji: 'view/gambar.test.ts',
      },
    },
    'foto-di-luar-kisi': {
      berat: 'galat',
      arti: 'Foto ditulis di luar kisi foto.',
      perbaiki: 'Pakai <Gambar …/>, atau letakkan di dalam <KisiFoto>.',
      contoh: {
        salah: '<Foto berkas="gambar/a.png" alt="a" judul="A"/>',
        pesan:
          '<Foto> hanya dipakai di dalam <KisiFoto>; pakai <Gambar …/>, atau letakkan di antara <KisiFoto …> dan </KisiFoto>',
        uji: 'view/gambar.test.ts',
      },
    },
    'kisi-foto-isi': {
      berat: 'galat',
      arti: 'Kisi foto kosong, atau memuat selain foto.',
      perbaiki: 'Isi hanya dengan <Foto …/>.',
      contoh: {
        salah: '<KisiFoto></KisiFoto>',
        pesan: '<KisiFoto> belum berisi foto; isi hanya dengan <Foto berkas="…" alt="…" judul="…"/>',
        uji: 'view/gambar.test.ts',
      },
    },
    'gambar-resolusi-rendah': {
      berat: 'peringatan',
      arti: 'Gambar terlalu kecil untuk dicetak tajam.',
      perbaiki: 'Pakai gambar yang lebih lebar, atau lebar="setengah".',
      contoh: {
        salah: '<Gambar berkas="gambar/kecil.png" alt="a" judul="A"/>',
        pesan:
          '"gambar/kecil.png" 100 × 80 piksel hanya 15 dpi pada lebar cetak 165 mm; pakai gambar selebar 975 piksel atau lebih (150 dpi), atau lebar="setengah"',
        uji: 'view/gambar.test.ts',
      },
    },
    'gambar-rusak': {
      berat: 'galat',
      arti: 'Isi gambar terpotong atau rusak.',
      perbaiki: 'Salin ulang dari asalnya, atau simpan ulang.',
      contoh: {
        salah: 'gambar/foto.jpg (terpotong)',
        pesan: '"foto.jpg" terpotong; salin ulang dari asalnya, atau simpan ulang',
        uji: 'load/gambar/gambar.test.ts',
      },
    },
  },
};
