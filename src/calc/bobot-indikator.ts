import type { BobotIndikator } from '../schema/aturan.ts';
import { absen, angka, type Nilai } from './nilai.ts';

/** Kualitas indikator menurut manualnya: validitas terhadap sasaran dan tingkat kendali unit. */
export interface KualitasIndikator {
  readonly validitas: string;
  readonly kendali: string;
}

/**
 * Bobot indikator menurut validitas dan tingkat kendalinya, dalam satuan pedoman (dipakai sebanding di `nss`).
 * Pasangan yang tidak ada di pedoman, misalnya yang dilarang, menjadi n/a.
 * Sumber: RULES 3.3 (Kemenkeu) [G], karena itu tabelnya milik pedoman.
 */
export function bobotIndikator({ validitas, kendali }: KualitasIndikator, { kelas }: BobotIndikator): Nilai {
  const cocok = kelas.find((satu) => satu.validitas === validitas && satu.kendali === kendali);
  return cocok === undefined
    ? absen('na', `kelas indikator ${validitas}-${kendali} tidak ada di pedoman`)
    : angka(cocok.bobot.nilai);
}
