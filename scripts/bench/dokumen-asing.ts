const KERJA = [
  'layanan',
  'pengawasan',
  'pembinaan',
  'penyuluhan',
  'pemantauan',
  'penertiban',
  'pengelolaan',
  'pelatihan',
  'perlindungan',
  'pemeliharaan',
];
const SASARAN = [
  'pesisir',
  'hutan',
  'jalan',
  'jembatan',
  'pasar',
  'sekolah',
  'puskesmas',
  'irigasi',
  'arsip',
  'pustaka',
];
const SUKU = 'ba ka li mu ro sa te wi nu pe gi do ha ju la mi ne or si tu'.split(' ');
const INDIKATOR = 10;
const KEGIATAN = 12;

/**
 * Dokumen tiruan instansi lain yang seluruh angkanya cocok: sekian satuan kerja, masing-masing dengan tabel capaian
 * sepuluh indikator, pembahasannya, dan tabel anggaran. Nama dan angkanya berbeda-beda tetapi selalu sama.
 */
export function dokumenAsing(unit: number): string {
  const bagian = Array.from({ length: unit }, (_, u) => bagianUnit(u));
  return ['LAPORAN KINERJA TAHUN 2024', 'BADAN TIRUAN', '', ...bagian.flat()].join('\n');
}

interface Indikator {
  readonly kode: string;
  readonly judul: string;
  readonly target: number;
  readonly realisasi: string;
  readonly capaian: string;
}

function bagianUnit(u: number): readonly string[] {
  const unit = `${nama(u * 7)}${nama(u * 11 + 3)}`;
  const semua = Array.from({ length: INDIKATOR }, (_, i) => indikator(u, i, unit));
  return [
    `3.${u + 1} Satuan Kerja ${unit}`,
    '',
    `Tabel ${u * 2 + 1} Capaian Kinerja ${unit} Tahun 2024`,
    '',
    'Kode\tIndikator Kinerja\tSatuan\tTarget\tRealisasi\tCapaian (%)',
    ...semua.map(({ kode, judul, target, realisasi, capaian }) =>
      [kode, judul, '%', target, realisasi, capaian].join('\t'),
    ),
    '',
    ...semua.flatMap((satu) => pembahasan(satu, unit)),
    ...anggaran(u, unit),
  ];
}

function indikator(u: number, i: number, unit: string): Indikator {
  const acak = sebar(u * INDIKATOR + i);
  const target = 50 + (acak % 45);
  const realisasi = Math.round(target * (85 + ((acak >> 8) % 30)));
  return {
    kode: `IKU.${u + 1}.${i + 1}`,
    judul: `Persentase ${KERJA[acak % 10] ?? ''} ${SASARAN[i] ?? ''} ${nama(acak >> 3)} di ${unit}`,
    target,
    realisasi: desimal(realisasi),
    capaian: desimal(Math.round((realisasi * 100) / target)),
  };
}

function pembahasan({ kode, judul, target, realisasi, capaian }: Indikator, unit: string): readonly string[] {
  return [
    `${kode.replace('.', ' ')} ${judul}`,
    '',
    `Realisasi ${judul} pada tahun 2024 sebesar ${realisasi} dari target ${target}, sehingga capaiannya ${capaian}%. Pelaksanaan kegiatan di ${unit} berjalan sesuai jadwal.`,
    '',
    `Kendala yang dihadapi adalah keterbatasan pegawai di ${unit}, terutama pada awal tahun.`,
    '',
  ];
}

function anggaran(u: number, unit: string): readonly string[] {
  const baris = Array.from({ length: KEGIATAN }, (_, i) => {
    const acak = sebar(u * KEGIATAN + i + 7919);
    const pagu = 1_000_000 + (acak % 90_000) * 1000;
    return {
      judul: `${KERJA[acak % 10] ?? ''} ${SASARAN[(acak >> 5) % 10] ?? ''} ${unit} ${i + 1}`,
      pagu,
      nyata: pagu - (acak % 900) * 100,
    };
  });
  const jumlah = (kunci: 'pagu' | 'nyata'): number => baris.reduce((total, satu) => total + satu[kunci], 0);
  const semua = [...baris, { judul: 'Jumlah', pagu: jumlah('pagu'), nyata: jumlah('nyata') }];
  return [
    `Tabel ${u * 2 + 2} Realisasi Anggaran ${unit} Tahun 2024`,
    '',
    'Kegiatan\tPagu Anggaran (Rp)\tRealisasi Anggaran (Rp)\tSisa',
    ...semua.map(({ judul, pagu, nyata }) =>
      [judul, ...[pagu, nyata, pagu - nyata].map((satu) => ribuan(satu))].join('\t'),
    ),
    '',
  ];
}

function nama(nomor: number): string {
  const acak = sebar(nomor);
  return [acak, acak >> 5, acak >> 10].map((satu) => SUKU[satu % SUKU.length] ?? '').join('');
}

/** Bilangan 31 bit yang berbeda-beda untuk nomor yang berurutan. */
function sebar(nomor: number): number {
  const satu = Math.imul(nomor ^ (nomor >>> 15), 0x2c1b3c6d);
  return ((Math.imul(satu ^ (satu >>> 12), 0x297a2d39) ^ satu) >>> 1) & 0x7fffffff;
}

function desimal(perseratus: number): string {
  return `${Math.floor(perseratus / 100)},${String(perseratus % 100).padStart(2, '0')}`;
}

function ribuan(nilai: number): string {
  return String(nilai).replace(/\B(?=(\d{3})+$)/g, '.');
}
