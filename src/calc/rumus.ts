/** Daftar rumus: setiap fakta hitungan menyebut salah satunya. `teks` dibaca manusia, `sumber` menunjuk RULES dan peraturan. */
export const RUMUS = {
  data: { judul: 'Data', teks: 'ditulis langsung di berkas data', sumber: 'berkas data' },
  aturan: { judul: 'Pedoman', teks: 'ditetapkan pedoman', sumber: 'berkas pedoman' },
  salinan: {
    judul: 'Rujukan',
    teks: 'sama dengan fakta yang dirujuk',
    sumber: 'asas satu fakta satu nilai',
  },
  capaian: {
    judul: 'Capaian',
    lambang: 'C = R / T × 100%',
    teks: 'realisasi : target × 100 menurut polarisasi, dibatasi pedoman',
    sumber: 'S1:421; RULES 3.1',
  },
  'capaian-tertulis': {
    judul: 'Capaian tertulis',
    teks: 'capaian yang tertulis di dokumen tahun itu',
    sumber: 'berkas data',
  },
  rasio: {
    judul: 'Rasio',
    lambang: 'P = a / b × 100%',
    teks: 'pembilang : penyebut × 100',
    sumber: 'manual indikator',
  },
  'rata-rata': {
    judul: 'Rata-rata',
    lambang: 'x̄ = Σx / n',
    teks: 'jumlah nilai : banyaknya nilai yang ada',
    sumber: 'RULES 3.2',
  },
  jumlah: { judul: 'Jumlah', lambang: 'Σx', teks: 'jumlah nilai yang ada', sumber: 'RULES 3.2' },
  selisih: { judul: 'Selisih', lambang: 'a − b', teks: 'nilai pertama − nilai kedua', sumber: 'RULES 3' },
  terlapor: {
    judul: 'Realisasi terlapor',
    teks: 'hitungan dibulatkan ke desimal pelaporan pedoman',
    sumber: 'S1:448',
  },
  nss: {
    judul: 'NSS',
    lambang: 'NSS = ΣC / n',
    teks: 'rata-rata capaian indikator sasaran, tanpa pembulatan',
    sumber: 'S1:421–461; RULES 3.3',
  },
  skor: {
    judul: 'Skor perspektif',
    lambang: 'Skor = ΣNSS / n',
    teks: 'rata-rata NSS perspektif',
    sumber: 'S1:421–461; RULES 3.3',
  },
  nkp: {
    judul: 'NKP',
    lambang: 'NKP = Skor × bobot',
    teks: 'skor perspektif × bobot : 100',
    sumber: 'S1:421; RULES 3.3',
  },
  npss: { judul: 'NPSS', lambang: 'NPSS = ΣNKP', teks: 'jumlah NKP', sumber: 'S1:421; RULES 3.3' },
  varian: { judul: 'Varian', teks: 'dihitung ulang dengan fakta pengganti', sumber: 'rencana.yaml' },
  predikat: { judul: 'Predikat', teks: 'pita skala yang memuat nilai', sumber: 'RULES 3.4, 5, 6' },
  banyak: { judul: 'Banyaknya', teks: 'cacah butir', sumber: 'berkas data' },
  efisiensi: {
    judul: 'Efisiensi',
    lambang: 'E = Σ(PA × C − RA) / Σ(PA × C) × 100%',
    teks: '(Σ pagu × capaian − Σ realisasi) : Σ pagu × capaian × 100',
    sumber: 'PMK 22/PMK.02/2021; RULES 4',
  },
  'efisiensi-realisasi': {
    judul: 'Efisiensi terhadap realisasi',
    lambang: 'E = (PA × C − RA) / RA × 100%',
    teks: '(pagu × capaian − realisasi) : realisasi × 100',
    sumber: 'S1:1662; RULES 4',
  },
  dibatasi: {
    judul: 'Dibatasi',
    lambang: 'min(max(x, bawah), atas)',
    teks: 'dijepit pada batas pedoman',
    sumber: 'PMK 214/PMK.02/2017; S1:1695',
  },
  'nilai-efisiensi': {
    judul: 'Nilai efisiensi',
    lambang: 'NE = 50% + (E / 20 × 50)',
    teks: '50 + efisiensi : 20 × 50',
    sumber: 'RULES 4',
  },
  kali: { judul: 'Perkalian', lambang: 'a × b', teks: 'nilai pertama × nilai kedua', sumber: 'berkas data' },
} as const;
export type RumusId = keyof typeof RUMUS;
