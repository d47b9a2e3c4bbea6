/** Daftar rumus: setiap fakta hitungan menyebut salah satunya. `teks` dibaca manusia, `sumber` menunjuk RULES dan peraturan. */
export const RUMUS = {
  data: { judul: 'Data', teks: 'ditulis langsung di berkas data', sumber: 'berkas data' },
  aturan: { judul: 'Pedoman', teks: 'ditetapkan pedoman', sumber: 'berkas pedoman' },
  salinan: {
    judul: 'Rujukan',
    teks: 'sama dengan fakta yang dirujuk',
    sumber: 'DESIGN: satu fakta satu nilai',
  },
  capaian: {
    judul: 'Capaian',
    teks: 'realisasi : target × 100 menurut polarisasi, dibatasi pedoman',
    sumber: 'S1:421; RULES 3.1',
  },
  'capaian-tertulis': {
    judul: 'Capaian tertulis',
    teks: 'capaian yang tertulis di dokumen tahun itu',
    sumber: 'berkas data',
  },
  rasio: { judul: 'Rasio', teks: 'pembilang : penyebut × 100', sumber: 'manual indikator' },
  'rata-rata': { judul: 'Rata-rata', teks: 'jumlah nilai : banyaknya nilai yang ada', sumber: 'RULES 3.2' },
  jumlah: { judul: 'Jumlah', teks: 'jumlah nilai yang ada', sumber: 'RULES 3.2' },
  selisih: { judul: 'Selisih', teks: 'nilai pertama − nilai kedua', sumber: 'RULES 3' },
  terlapor: {
    judul: 'Realisasi terlapor',
    teks: 'hitungan dibulatkan ke desimal pelaporan pedoman',
    sumber: 'S1:448',
  },
  nss: {
    judul: 'NSS',
    teks: 'rata-rata capaian indikator sasaran, tanpa pembulatan',
    sumber: 'S1:421–461; RULES 3.3',
  },
  skor: { judul: 'Skor perspektif', teks: 'rata-rata NSS perspektif', sumber: 'S1:421–461; RULES 3.3' },
  nkp: { judul: 'NKP', teks: 'skor perspektif × bobot : 100', sumber: 'S1:421; RULES 3.3' },
  npss: { judul: 'NPSS', teks: 'jumlah NKP', sumber: 'S1:421; RULES 3.3' },
  varian: { judul: 'Varian', teks: 'dihitung ulang dengan fakta pengganti', sumber: 'rencana.yaml' },
  predikat: { judul: 'Predikat', teks: 'pita skala yang memuat nilai', sumber: 'RULES 3.4, 5, 6' },
  banyak: { judul: 'Banyaknya', teks: 'cacah butir', sumber: 'berkas data' },
  efisiensi: {
    judul: 'Efisiensi',
    teks: '(Σ pagu × capaian − Σ realisasi) : Σ pagu × capaian × 100',
    sumber: 'PMK 22/PMK.02/2021; RULES 4',
  },
  'efisiensi-realisasi': {
    judul: 'Efisiensi terhadap realisasi',
    teks: '(pagu × capaian − realisasi) : realisasi × 100',
    sumber: 'S1:1662; RULES 4',
  },
  dibatasi: { judul: 'Dibatasi', teks: 'dijepit pada batas pedoman', sumber: 'PMK 214/PMK.02/2017; S1:1695' },
  'nilai-efisiensi': { judul: 'Nilai efisiensi', teks: '50 + efisiensi : 20 × 50', sumber: 'RULES 4' },
  kali: { judul: 'Perkalian', teks: 'nilai pertama × nilai kedua', sumber: 'berkas data' },
} as const;
export type RumusId = keyof typeof RUMUS;
