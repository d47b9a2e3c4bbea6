export {
  buatDocx,
  medan,
  p,
  r,
  selWord,
  tabel,
  type BagianLain,
} from '../../scripts/bench/mutasi/word/unsur.ts';

/** Laporan kecil dengan pertentangan yang disemai; dipakai untuk Word dan PDF. */
export const KEPALA = ['Unit Kerja', 'Pegawai', 'Realisasi Anggaran (Rp)'] as const;
export const ISI = [
  ['Direktorat Satu', '18', '633.062.574'],
  ['Direktorat Dua', '29', '2.601.629.713'],
  ['Direktorat Tiga', '19', '3.324.908.980'],
] as const;
export const TOTAL_SALAH = ['Total', '67', '6.559.601.267'] as const;
export const PROSA_SALAH =
  'Sampai akhir tahun 2023, dari 60 indikator yang diperjanjikan, sebanyak 37 indikator (64%) tercapai menurut penilaian bersama.';
