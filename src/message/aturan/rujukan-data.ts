import type { BidangAturan } from '../aturan.ts';

export const rujukanData: BidangAturan = {
  judul: 'Rujukan di dalam data',
  aturan: {
    'tahun-tidak-dikenal': {
      berat: 'galat',
      arti: 'Tahun itu tidak punya target.',
      perbaiki: 'Pakai tahun yang disebut, atau tambahkan targetnya.',
      contoh: {
        salah: 'tahun_target: 2024',
        pesan: 'tahun "2024" tidak dikenal; yang dikenal: 2023',
        uji: 'load/kasus/rencana-aksi',
      },
    },
    'program-tidak-dikenal': {
      berat: 'galat',
      arti: 'Program itu tidak ada di anggaran.yaml.',
      perbaiki: 'Pakai kode program yang tertulis di sana.',
      contoh: {
        salah: '- { kode: 3663, nama: Penilaian, program: CP }',
        pesan: 'program "CP" tidak dikenal; yang dikenal: CO',
        uji: 'load/kasus/anggaran-rencana',
      },
    },
    'kegiatan-tidak-dikenal': {
      berat: 'galat',
      arti: 'Kegiatan itu tidak ada di anggaran.yaml.',
      perbaiki: 'Pakai kode kegiatan yang tertulis di sana.',
      contoh: {
        salah: '- { kode: ADE, nama: Akreditasi, kegiatan: 3664, ro: [{ kode: ADE.001, nama: Akreditasi }] }',
        pesan: 'kegiatan "3664" tidak dikenal; yang dikenal: 3663, 4843',
        uji: 'load/kasus/anggaran-rencana',
      },
    },
    'ro-tidak-dikenal': {
      berat: 'galat',
      arti: 'Rincian output itu tidak ada di anggaran.yaml.',
      perbaiki: 'Pakai kode RO yang tertulis di bagian kro.',
      contoh: {
        salah: '001.ABQ.002: 10',
        pesan: 'ro "001.ABQ.002" tidak dikenal; yang dikenal: 001.ABQ.001',
        uji: 'load/kasus/anggaran-rujukan',
      },
    },
    'kolom-tidak-dikenal': {
      berat: 'galat',
      arti: 'Kolom itu tidak ada pada tabelnya.',
      perbaiki: 'Pakai id kolom yang tertulis di bagian kolom.',
      contoh: {
        salah: '- { unit: unit-a, wilayah: Jakarta, jumlha: 3 }',
        pesan: 'kolom "jumlha" tidak dikenal; mungkin maksud Anda "jumlah"',
        uji: 'load/kasus/tabel-data',
      },
    },
    'kelompok-tidak-dikenal': {
      berat: 'galat',
      arti: 'Kelompok responden itu tidak ada pada surveinya.',
      perbaiki: 'Pakai kelompok yang disebut.',
      contoh: {
        salah:
          '- { wilayah: Jakarta, kelompok: daerah, instansi: 5, responden: 5, sebaran: { baik: 4, buruk: 1 } }',
        pesan: 'kelompok "daerah" tidak dikenal; yang dikenal: pusat',
        uji: 'load/kasus/survei-rujukan',
      },
    },
    'predikat-tidak-dikenal': {
      berat: 'galat',
      arti: 'Predikat itu tidak ada pada skalanya.',
      perbaiki: 'Pakai predikat yang disebut.',
      contoh: {
        salah: 'minimal: Bagus',
        pesan: 'predikat "Bagus" tidak dikenal; yang dikenal: Baik, Kurang',
        uji: 'load/kasus/survei-rujukan',
      },
    },
    'fase-tidak-dikenal': {
      berat: 'galat',
      arti: 'Fase itu tidak ada pada jadwalnya.',
      perbaiki: 'Pakai fase yang disebut.',
      contoh: {
        salah: '- { satuan: Dokumen, indikator: Pedoman, agregasi: jumlah, jadwal: { tw5: 1 } }',
        pesan: 'fase "tw5" tidak dikenal; yang dikenal: tw1, tw2',
        uji: 'load/kasus/rencana-aksi',
      },
    },
    'tahap-tidak-dikenal': {
      berat: 'galat',
      arti: 'Tahap itu tidak ada pada daftar tahapnya.',
      perbaiki: 'Pakai tahap yang disebut.',
      contoh: {
        salah: 'jadwal: { tw1: Draff }',
        pesan: 'tahap "Draff" tidak dikenal; mungkin maksud Anda "Draf"',
        uji: 'load/kasus/rencana-aksi',
      },
    },
    'tanda-tidak-dikenal': {
      berat: 'galat',
      arti: 'Tanda itu tidak ada pada daftarnya.',
      perbaiki: 'Pakai tanda yang disebut.',
      contoh: {
        salah: "tanda: '*'",
        pesan: 'tanda "*" tidak dikenal; belum ada satu pun yang dikenal',
        uji: 'load/kasus/rencana-aksi',
      },
    },
    'pihak-tidak-dikenal': {
      berat: 'galat',
      arti: 'Pelaksana rencana aksi bukan unit atau pihak yang terdaftar.',
      perbaiki: 'Samakan ejaannya, atau daftarkan.',
      contoh: {
        salah: 'koordinator: [Unit B]',
        pesan:
          'pihak "Unit B" tidak dikenal; yang dikenal: Unit Contoh A; daftarkan unitnya di content/instansi.yaml, atau pihaknya di pihak_lain',
        uji: 'load/kasus/rencana-aksi',
      },
    },
  },
};
