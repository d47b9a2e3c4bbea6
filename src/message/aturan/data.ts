import type { BidangAturan } from '../aturan.ts';

export const data: BidangAturan = {
  judul: 'Kelengkapan dan kesesuaian data',
  aturan: {
    'realisasi-belum-ada': {
      berat: 'peringatan',
      arti: 'Laporan kinerja belum punya realisasi.yaml.',
      perbaiki: 'Buat berkasnya.',
      contoh: {
        salah: 'content/unit/unit-a/2023/realisasi.yaml',
        pesan: 'laporan kinerja ini belum punya realisasi; buat content/unit/unit-a/2023/realisasi.yaml',
        uji: 'load/kasus/realisasi-belum-ada',
      },
    },
    'realisasi-kosong': {
      berat: 'peringatan',
      arti: 'Realisasi indikator belum diisi; di laporan final ini galat.',
      perbaiki: 'Isi nilainya, atau sebab ketiadaannya.',
      contoh: {
        salah: '  - indikator: IKU.1\n    nilai:',
        pesan:
          'realisasi IKU.1 belum diisi; isi nilainya, atau sebabnya: tidak-terbaca, belum-terbit, tidak-berlaku, nihil, atau { na: alasan }',
        uji: 'load/kasus/realisasi-kosong',
      },
    },
    'target-kosong': {
      berat: 'peringatan',
      arti: 'Target indikator belum diisi; di laporan final ini galat.',
      perbaiki: 'Isi nilainya, atau sebab ketiadaannya.',
      contoh: {
        salah: 'target: { pk: }',
        pesan:
          'target IKU.1 belum diisi; isi nilainya, atau sebabnya: tidak-terbaca, belum-terbit, tidak-berlaku, nihil, atau { na: alasan }',
        uji: 'load/kasus/target-kosong',
      },
    },
    'pagu-kosong': {
      berat: 'peringatan',
      arti: 'anggaran.yaml belum memuat pagu; di dokumen final ini galat.',
      perbaiki: 'Tulis pagu awal setiap RO di bagian revisi.',
      contoh: {
        salah: '  - { kode: ABQ, nama: Kebijakan, ro: [{ kode: ABQ.001, nama: Rekomendasi }] }',
        pesan:
          "pagu belum diisi; tulis di akhir anggaran.yaml: revisi: [{ nomor: '0', jenis: awal, rincian: { ABQ.001: … } }]",
        uji: 'load/kasus/pagu-kosong',
      },
    },
    'realisasi-anggaran-kosong': {
      berat: 'peringatan',
      arti: 'RO berpagu di laporan kinerja belum punya realisasi; di laporan final ini galat.',
      perbaiki: 'Tulis realisasi setiap RO; yang memang tidak terserap ditulis 0.',
      contoh: {
        salah: '- { kode: ABQ.002, nama: Pedoman, indikator: tidak-terkait }',
        pesan:
          'realisasi anggaran 1 dari 2 RO belum diisi: ABQ.002; tulis realisasi: di bawah setiap RO; yang memang tidak terserap ditulis realisasi: 0',
        uji: 'load/kasus/anggaran-belum-lengkap',
      },
    },
    'ro-tanpa-indikator': {
      berat: 'peringatan',
      arti: 'RO berpagu belum menyebut indikator yang dilayani atau unit pelaksananya.',
      perbaiki: 'Tulis keduanya; RO yang tidak melayani satu indikator pun ditulis indikator: tidak-terkait.',
      contoh: {
        salah: '- { kode: ABQ.001, nama: Rekomendasi, realisasi: 90 }',
        pesan:
          'RO ABQ.001 punya pagu tetapi belum menyebut indikator dan unit; tulis indikator: dengan kode indikator yang dilayani, atau indikator: tidak-terkait',
        uji: 'load/kasus/anggaran-belum-lengkap',
      },
    },
    'sasaran-tanpa-perspektif': {
      berat: 'peringatan',
      arti: 'Sasaran belum punya perspektif, sehingga NPSS laporan kinerja tidak dapat dihitung.',
      perbaiki: 'Tulis perspektif setiap sasaran di rencana.yaml.',
      contoh: {
        salah: '- { kode: SP.1, judul: Layanan yang baik }',
        pesan:
          'sasaran SP.1, SK.1 belum punya perspektif, sehingga NPSS tidak dapat dihitung; tulis perspektif: di rencana.yaml, salah satu dari hasil',
        uji: 'load/kasus/sasaran-tanpa-perspektif',
      },
    },
    'realisasi-kembar': {
      berat: 'galat',
      arti: 'Realisasi satu indikator tertulis dua kali.',
      perbaiki: 'Hapus salah satu.',
      contoh: {
        salah: '- indikator: layanan',
        pesan: 'realisasi "layanan" tertulis dua kali; hapus salah satu',
        uji: 'load/kasus/realisasi-kembar',
      },
    },
    'indikator-kembar': {
      berat: 'galat',
      arti: 'Kode atau pengenal indikator tertulis dua kali.',
      perbaiki: 'Hapus atau ganti salah satu.',
      contoh: {
        salah: '  - id: aduan\n    kode: IKU.1',
        pesan: 'indikator "IKU.1" tertulis dua kali; hapus salah satu',
        uji: 'load/kasus/indikator-kembar',
      },
    },
    'indikator-tanpa-judul': {
      berat: 'galat',
      arti: 'Indikator tanpa judul atau satuan, juga di Renstra.',
      perbaiki: 'Tulis judul dan satuannya, atau samakan id-nya dengan Renstra.',
      contoh: {
        salah: '- { id: layanan, kode: IKU.1, sasaran: SS.1, target: { pk: 80 } }',
        pesan:
          'indikator "layanan" belum punya judul atau satuan; tulis judul dan satuan, atau samakan id dengan Renstra',
        uji: 'load/kasus/indikator-tanpa-judul',
      },
    },
    'penyebut-nol': {
      berat: 'peringatan',
      arti: 'Penyebut realisasi nol; capaiannya mengikuti manual indikator atau menjadi n/a.',
      perbaiki: 'Tidak ada yang harus diubah bila memang nol; jelaskan keadaannya di bab.',
      contoh: {
        salah: 'rasio: { pembilang: 0, penyebut: 0 }',
        pesan: 'penyebut IKU.1 nol, realisasinya menjadi n/a; jelaskan keadaannya di bab',
        uji: 'load/kasus/penyebut-nol',
      },
    },
    'ro-kembar': {
      berat: 'galat',
      arti: 'Kode RO tertulis dua kali.',
      perbaiki: 'Hapus salah satu.',
      contoh: {
        salah: '- { kode: 001.ABQ.001, nama: Kebijakan B }',
        pesan: 'RO "001.ABQ.001" tertulis dua kali; hapus salah satu',
        uji: 'load/kasus/anggaran-rujukan',
      },
    },
    'revisi-negatif': {
      berat: 'galat',
      arti: 'Jumlah dalam buku revisi negatif.',
      perbaiki: 'Tulis jumlah positif dengan jenis blokir atau pengurangan.',
      contoh: {
        salah: '001.ABQ.001: -10',
        pesan: 'jumlah revisi tidak boleh negatif; pakai jenis blokir atau pengurangan',
        uji: 'load/kasus/anggaran-rujukan',
      },
    },
    'kro-tanpa-kegiatan': {
      berat: 'galat',
      arti: 'KRO tidak menyebut kegiatannya, padahal kegiatannya lebih dari satu.',
      perbaiki: 'Tulis kegiatan: dengan kode yang disebut.',
      contoh: {
        salah: '- { kode: BAA, nama: Layanan, ro: [{ kode: BAA.001, nama: Fasilitasi }] }',
        pesan: 'KRO belum menyebut kegiatannya; tulis kegiatan: 3663 atau 4843',
        uji: 'load/kasus/anggaran-rencana',
      },
    },
    'pagu-ganda': {
      berat: 'galat',
      arti: 'Pagu tertulis per sasaran dan per RO sekaligus, sehingga terhitung dua kali.',
      perbaiki: 'Hapus per_sasaran; pagu sasaran dihitung dari RO.',
      contoh: {
        salah: '- { sasaran: SS.9, pagu: 100 }',
        pesan:
          'pagu tertulis per sasaran dan per RO sekaligus; hapus per_sasaran; pagu sasaran dihitung dari RO',
        uji: 'load/kasus/anggaran-rencana',
      },
    },
    'rasio-belum-lengkap': {
      berat: 'galat',
      arti: 'Kolom rasio belum menyebut pembilang atau penyebutnya.',
      perbaiki: 'Tambahkan keduanya, isinya id kolom.',
      contoh: {
        salah: '- { id: persen, judul: Persen, jenis: rasio, pembilang: jumlh }',
        pesan: 'kolom rasio belum menyebut penyebut; tambahkan "penyebut:", isinya id kolom',
        uji: 'load/kasus/tabel-data',
      },
    },
    'kelompok-di-tengah': {
      berat: 'galat',
      arti: 'Kolom pengelompok tabel tidak berada di depan.',
      perbaiki: 'Pindahkan kolom kelompok dan ikut_kelompok menjadi kolom-kolom pertama.',
      contoh: {
        salah: 'kelompok: wilayah',
        pesan:
          'kolom pengelompok tidak berada di depan; pindahkan kolom kelompok dan ikut_kelompok menjadi kolom-kolom pertama',
        uji: 'load/kasus/tabel-data',
      },
    },
    'sel-bukan-angka': {
      berat: 'galat',
      arti: 'Sel di kolom angka bukan angka.',
      perbaiki: 'Tulis angka polos, atau ganti jenis kolomnya menjadi teks.',
      contoh: {
        salah: '- { unit: unit-b, wilayah: Jakarta, jumlah: 12 orang }',
        pesan:
          'jumlah harus angka, tertulis "12 orang"; tulis angka polos: titik untuk desimal, tanpa pemisah ribuan, tanpa satuan',
        uji: 'load/kasus/tabel-data',
      },
    },
    'isi-jadwal': {
      berat: 'galat',
      arti: 'Isi jadwal rencana aksi tidak sesuai ukurannya.',
      perbaiki: 'Sesuaikan isinya, atau ukurannya.',
      contoh: {
        salah: '- { satuan: Dokumen, indikator: Laporan, agregasi: jumlah, jadwal: { tw1: satu } }',
        pesan: 'isi jadwal tw1 harus angka; sesuaikan isinya, atau ukurannya',
        uji: 'load/kasus/rencana-aksi',
      },
    },
    'tahap-mundur': {
      berat: 'galat',
      arti: 'Tahap sebuah fase mendahului tahap fase sebelumnya.',
      perbaiki: 'Urutkan tahapnya.',
      contoh: {
        salah: 'jadwal: { tw1: Naskah final, tw2: Draf }',
        pesan: 'tahap "Draf" mendahului tahap fase sebelumnya; urutannya: Draf, Naskah final',
        uji: 'load/kasus/rencana-aksi',
      },
    },
    'jabatan-pihak': {
      berat: 'galat',
      arti: 'Pihak PK belum terbit dan jabatannya belum ditulis.',
      perbaiki: 'Tulis jabatan_pertama atau jabatan_kedua.',
      contoh: {
        salah: 'pihak_kedua: belum-terbit',
        pesan: 'pihak kedua belum terbit dan jabatannya belum ditulis; tulis jabatan_kedua',
        uji: 'load/kasus/pk-revisi',
      },
    },
    'revisi-tidak-urut': {
      berat: 'galat',
      arti: 'Revisi PK bertanggal lebih tua dari revisi sebelumnya.',
      perbaiki: 'Urutkan menurut tanggal; target revisi terakhir yang berlaku.',
      contoh: {
        salah: 'tanggal: 2023-05-01',
        pesan:
          'revisi bertanggal 2023-05-01 mendahului 2023-08-01; urutkan revisi menurut tanggalnya; target revisi terakhir yang berlaku',
        uji: 'load/kasus/pk-revisi',
      },
    },
    'perubahan-kembar': {
      berat: 'galat',
      arti: 'Satu revisi PK mengubah target indikator yang sama dua kali.',
      perbaiki: 'Hapus salah satu.',
      contoh: {
        salah: '- { indikator: IKU.1, target: 75 }',
        pesan: 'target "IKU.1" diubah dua kali dalam satu revisi; hapus salah satu',
        uji: 'load/kasus/pk-revisi',
      },
    },
    'triwulan-terkunci': {
      berat: 'galat',
      arti: 'Realisasi triwulan yang sudah dilaporkan berubah tanpa koreksi.',
      perbaiki: 'Kembalikan nilainya, atau tulis koreksi dengan alasan dan tanggalnya.',
      contoh: {
        salah: 'tw1: { nilai: 21 }',
        pesan:
          'IKU.1 triwulan I sudah dilaporkan 2023-04-10 sebesar 20, sekarang 21; kembalikan nilainya, atau tulis koreksi: { alasan: …, tanggal: … } pada tw1',
        uji: 'load/kasus/triwulan-terkunci',
      },
    },
    'triwulan-dikoreksi': {
      berat: 'catatan',
      arti: 'Realisasi triwulan yang sudah dilaporkan dikoreksi dengan alasan.',
      perbaiki: 'Sesudah dilaporkan ulang, kunci lagi triwulan itu.',
      contoh: {
        salah: 'tw2: { nilai: 45, koreksi: { alasan: Salah hitung., tanggal: 2023-08-01 } }',
        pesan:
          'IKU.1 triwulan II dikoreksi 2023-08-01 dari 40 menjadi 45: Salah hitung.; sesudah dilaporkan ulang, kunci lagi dengan lapkin kunci unit-a 2023 tw2 --tanggal …',
        uji: 'load/kasus/triwulan-terkunci',
      },
    },
    'tanggal-janggal': {
      berat: 'peringatan',
      arti: 'Tahun sebuah tanggal berbeda lebih dari tiga tahun dari periodenya.',
      perbaiki: 'Periksa tahunnya; biasanya dua angka tertukar.',
      contoh: {
        salah: 'tanggal: 2062-01-15',
        pesan: 'tanggal 2062-01-15 jauh dari periode 2023; periksa tahunnya, mungkin 2023',
        uji: 'load/kasus/tanggal-janggal',
      },
    },
  },
};
