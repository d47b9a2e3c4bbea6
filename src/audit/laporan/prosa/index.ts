import { angkaBersumberData } from './angka-bersumber-data.ts';
import { banyakSesuaiDaftar } from './banyak-sesuai-daftar.ts';
import { banyakSesuaiRincian } from './banyak-sesuai-rincian.ts';
import { judulBabSesuaiProfil } from './judul-bab-sesuai-profil.ts';
import { judulIndikatorSesuaiData } from './judul-indikator-sesuai-data.ts';
import { rujukanBabAda } from './rujukan-bab-ada.ts';
import { tahunSesuaiFakta } from './tahun-sesuai-fakta.ts';
import { tercapaiSesuaiFakta } from './tercapai-sesuai-fakta.ts';
import type { AturanProsa } from './tipe.ts';
import { trenSesuaiFakta } from './tren-sesuai-fakta.ts';

/** Aturan kalimat terhadap fakta yang dicetaknya, urut menurut pengenalnya. */
export const ATURAN_PROSA: readonly AturanProsa[] = [
  angkaBersumberData,
  banyakSesuaiDaftar,
  banyakSesuaiRincian,
  judulBabSesuaiProfil,
  judulIndikatorSesuaiData,
  rujukanBabAda,
  tahunSesuaiFakta,
  tercapaiSesuaiFakta,
  trenSesuaiFakta,
];
