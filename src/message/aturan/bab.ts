import type { BidangAturan } from '../aturan.ts';

export const bab: BidangAturan = {
  judul: 'Penulisan bab',
  aturan: {
    'mdx-penulisan': {
      berat: 'galat',
      arti: 'Tanda <, {, atau komponen di bab tidak terbaca.',
      perbaiki:
        'Perbaiki tempat yang ditunjuk; tanda < dan { yang memang teks ditulis dengan kata, atau didahului \\\\.',
      contoh: {
        salah: '<Nilai fakta="npss/>',
        pesan: 'tanda <Nilai belum diakhiri />; tutup tanda kutipnya, lalu tulis /> di akhir',
        uji: 'load/kasus/komponen-kutip',
      },
    },
    'mdx-ekspresi': {
      berat: 'galat',
      arti: 'Kurung kurawal { … } tidak dijalankan di bab.',
      perbaiki: 'Hapus. Angka dipanggil dengan <Nilai fakta="…"/>.',
      contoh: {
        salah: '{process.exit(7)}',
        pesan: 'ekspresi { … } tidak dijalankan; hapus, atau tulis <Nilai fakta="…"/>',
        uji: 'load/kasus/mdx-ekspresi',
      },
    },
    'mdx-impor': {
      berat: 'galat',
      arti: 'Baris import dan export tidak dipakai di bab.',
      perbaiki: 'Hapus baris itu; semua komponen sudah tersedia.',
      contoh: {
        salah: 'export const angka = 1',
        pesan: 'import dan export tidak dipakai di bab; hapus baris itu',
        uji: 'load/kasus/mdx-impor',
      },
    },
    'mdx-simpul': {
      berat: 'galat',
      arti: 'Bentuk Markdown itu (blok kode, catatan kaki, gambar, coretan) tidak dipakai di dokumen resmi.',
      perbaiki: 'Tulis sebagai paragraf, daftar, tabel, atau komponen.',
      contoh: {
        salah: '![Logo](logo.png)',
        pesan: 'gambar ![…](…) tidak dipakai di bab; gunakan paragraf, daftar, atau komponen',
        uji: 'load/kasus/mdx-bentuk',
      },
    },
    'tautan-berbahaya': {
      berat: 'galat',
      arti: 'Alamat tautan bukan https, http, mailto, atau alamat di situs ini.',
      perbaiki: 'Pakai alamat lengkap berawalan https://.',
      contoh: {
        salah: '[Data](data:text/html,x)',
        pesan: 'alamat tautan "data:text/html,x" tidak diizinkan; gunakan https://',
        uji: 'load/kasus/mdx-tautan',
      },
    },
    'judul-terlalu-dalam': {
      berat: 'galat',
      arti: 'Judul lebih dalam dari empat tingkat.',
      perbaiki: 'Naikkan tingkatnya, paling dalam ####.',
      contoh: {
        salah: '##### Terlalu dalam',
        pesan: 'judul paling dalam empat tingkat (####); naikkan tingkatnya',
        uji: 'load/kasus/judul-ganda',
      },
    },
    'judul-ganda': {
      berat: 'galat',
      arti: 'Satu bab punya dua judul tingkat pertama (#).',
      perbaiki: 'Pakai ## untuk subbab.',
      contoh: {
        salah: '# Penutup',
        pesan: 'judul bab (#) tertulis lebih dari sekali; pakai ## untuk subbab',
        uji: 'load/kasus/judul-dua-kali',
      },
    },
    'bab-tanpa-judul': {
      berat: 'galat',
      arti: 'Bab tidak dimulai dengan judulnya.',
      perbaiki: 'Tulis "# Judul Bab" di baris pertama.',
      contoh: {
        salah: 'Langsung isi.',
        pesan: 'bab belum dimulai dengan judul; tulis "# Judul Bab" di baris pertama',
        uji: 'load/kasus/bab-tanpa-judul',
      },
    },
    'bab-terlalu-besar': {
      berat: 'galat',
      arti: 'Bab melebihi 400.000 karakter.',
      perbaiki: 'Pecah menjadi beberapa bab.',
      contoh: {
        salah: '(bab berisi 400.001 karakter)',
        pesan: 'bab melebihi 400000 karakter; pecah menjadi beberapa bab',
        uji: 'load/serangan.test.ts',
      },
    },
    'bab-terlalu-rumit': {
      berat: 'galat',
      arti: 'Bab memuat terlalu banyak penanda, atau susunannya terlalu dalam.',
      perbaiki: 'Sederhanakan penandaannya, atau pecah bab ini.',
      contoh: {
        salah: '> > > > > > > > > > > > > > > > > > > > > kutipan',
        pesan: 'kutipan dan daftar bersarang lebih dari 20 tingkat; kurangi tanda > atau - di awal baris',
        uji: 'load/serangan.test.ts',
      },
    },
    'komponen-tidak-dikenal': {
      berat: 'galat',
      arti: 'Komponen itu tidak ada; HTML juga tidak dipakai di bab.',
      perbaiki: 'Samakan ejaannya dengan saran. Huruf besar dan kecil berbeda.',
      contoh: {
        salah: '<Peta/>',
        pesan: 'komponen <Peta> tidak dikenal; mungkin maksud Anda "PetaStrategi"',
        uji: 'load/kasus/komponen-tidak-dikenal',
      },
    },
    'komponen-salah-letak': {
      berat: 'galat',
      arti: 'Komponen blok (tabel, grafik, rumus) ditulis di tengah kalimat.',
      perbaiki: 'Beri baris kosong sebelum dan sesudahnya.',
      contoh: {
        salah: 'Lihat <Tabel isi="skor-ringkas"/> berikut.',
        pesan: '<Tabel/> berdiri di tengah kalimat; beri baris kosong sebelum dan sesudahnya',
        uji: 'load/kasus/komponen-letak',
      },
    },
    'komponen-berisi': {
      berat: 'galat',
      arti: 'Komponen yang tidak memuat isi diberi isi.',
      perbaiki: 'Tulis <Nama …/> tanpa penutup.',
      contoh: {
        salah: '<Nilai fakta="npss">isi</Nilai> di sini.',
        pesan: '<Nilai> tidak memuat isi; tulis <Nilai …/>',
        uji: 'load/kasus/komponen-letak',
      },
    },
    'atribut-tidak-dikenal': {
      berat: 'galat',
      arti: 'Atribut itu tidak ada pada komponennya.',
      perbaiki: 'Samakan ejaannya dengan saran.',
      contoh: {
        salah: 'A <Nilai fakta="IKU.1.capaian" bentk="angka"/> b.',
        pesan: 'atribut bentk tidak dikenal pada <Nilai>; mungkin maksud Anda "bentuk"',
        uji: 'load/kasus/komponen-atribut',
      },
    },
    'atribut-pilihan': {
      berat: 'galat',
      arti: 'Nilai atribut tidak ada dalam pilihannya.',
      perbaiki: 'Pakai salah satu pilihan yang disebut.',
      contoh: {
        salah: 'A <Nilai fakta="IKU.1.capaian" bentuk="besar"/> b.',
        pesan:
          'atribut bentuk pada <Nilai> tertulis "besar"; yang dikenal: angka, lengkap, terbilang, mutlak, mutlak-lengkap',
        uji: 'load/kasus/komponen-atribut',
      },
    },
    'atribut-literal': {
      berat: 'galat',
      arti: 'Nilai atribut bukan teks dalam tanda kutip.',
      perbaiki: 'Tulis nama="nilai" dengan tanda kutip lurus.',
      contoh: {
        salah: 'A <Nilai fakta/> b.',
        pesan: 'atribut fakta pada <Nilai> harus teks dalam tanda kutip; tulis fakta="…"',
        uji: 'load/kasus/komponen-atribut',
      },
    },
    'atribut-sebar': {
      berat: 'galat',
      arti: 'Atribut {…} tidak dijalankan.',
      perbaiki: 'Tulis setiap atribut sebagai nama="nilai".',
      contoh: {
        salah: 'A <Nilai {...semua}/> b.',
        pesan: 'atribut {…} pada <Nilai> tidak dijalankan; tulis atribut sebagai nama="nilai"',
        uji: 'load/kasus/komponen-atribut',
      },
    },
    'atribut-kembar': {
      berat: 'galat',
      arti: 'Satu atribut tertulis dua kali pada komponen yang sama.',
      perbaiki: 'Hapus salah satu.',
      contoh: {
        salah: 'A <Nilai fakta="npss" fakta="npss"/> b.',
        pesan: 'atribut fakta pada <Nilai> tertulis dua kali; hapus salah satu',
        uji: 'load/kasus/komponen-atribut',
      },
    },
    'atribut-wajib': {
      berat: 'galat',
      arti: 'Atribut yang harus ada belum ditulis.',
      perbaiki: 'Tambahkan atribut itu.',
      contoh: {
        salah: 'A <Nilai/> b.',
        pesan: '<Nilai> belum punya atribut fakta; tambahkan fakta="…"',
        uji: 'load/kasus/komponen-atribut',
      },
    },
    'latex-salah': {
      berat: 'galat',
      arti: 'Rumus LaTeX tidak terbaca.',
      perbaiki: 'Perbaiki latex pada formula indikator atau rumus pedoman.',
      contoh: {
        salah: '<Rumus indikator="IKU.1"/>',
        pesan: 'rumus IKU.1 tidak terbaca; perbaiki latex-nya di rencana.yaml',
        uji: 'load/kasus/latex-salah',
      },
    },
    'tabel-tanpa-nomor': {
      berat: 'catatan',
      arti: 'Tabel Markdown di bab tidak bernomor, tidak dapat dirujuk, dan angkanya tidak diperiksa.',
      perbaiki: 'Tulis tabelnya di fakta.yaml, lalu panggil dengan <Tabel data="…"/>.',
      contoh: {
        salah: '| Unit | Pegawai |',
        pesan:
          'tabel ini tidak bernomor, tidak dapat dirujuk, dan angkanya tidak diperiksa; tulis di fakta.yaml dan panggil <Tabel data="…"/>',
        uji: 'load/kasus/tabel-tanpa-nomor',
      },
    },
    'angka-berbeda': {
      berat: 'peringatan',
      arti: 'Angka yang diketik sesudah sebutan sebuah fakta berbeda dari fakta itu.',
      perbaiki: 'Pakai <Nilai fakta="…"/> agar selalu sama dengan data, atau perbaiki datanya.',
      contoh: {
        salah: 'Capaian IKU.1 sebesar 104,13%',
        pesan:
          'tertulis 104,13%, sedangkan capaian IKU.1 menurut data 105%; tulis <Nilai fakta="IKU.1.capaian"/>, atau perbaiki datanya',
        uji: 'load/kasus/angka-berbeda',
      },
    },
  },
};
