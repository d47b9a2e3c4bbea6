import { alokasiSesuaiTarget } from './alokasi-sesuai-target.ts';
import { buktiRealisasi } from './bukti-realisasi.ts';
import { komponenSesuaiPagu } from './komponen-sesuai-pagu.ts';
import { nilaiDalamBatas } from './nilai-dalam-batas.ts';
import { paguSebelumRealisasi } from './pagu-sebelum-realisasi.ts';
import { paguTidakNegatif } from './pagu-tidak-negatif.ts';
import { pembilangDalamPenyebut } from './pembilang-dalam-penyebut.ts';
import { pkTepatWaktu } from './pk-tepat-waktu.ts';
import { realisasiRoDalamPagu } from './realisasi-ro-dalam-pagu.ts';
import { rincianSesuaiNilai } from './rincian-sesuai-nilai.ts';
import { surveiSesuaiResponden } from './survei-sesuai-responden.ts';
import { tabelTidakKembar } from './tabel-tidak-kembar.ts';
import { tahunNilaiWajar } from './tahun-nilai-wajar.ts';
import { targetBukanTahunLalu } from './target-bukan-tahun-lalu.ts';
import type { AturanData } from './tipe.ts';
import { triwulanSesuaiSetahun } from './triwulan-sesuai-setahun.ts';

/** Aturan kewajaran data, urut menurut pengenalnya. */
export const ATURAN_DATA: readonly AturanData[] = [
  alokasiSesuaiTarget,
  buktiRealisasi,
  komponenSesuaiPagu,
  nilaiDalamBatas,
  paguSebelumRealisasi,
  paguTidakNegatif,
  pembilangDalamPenyebut,
  pkTepatWaktu,
  realisasiRoDalamPagu,
  rincianSesuaiNilai,
  surveiSesuaiResponden,
  tabelTidakKembar,
  tahunNilaiWajar,
  targetBukanTahunLalu,
  triwulanSesuaiSetahun,
];
