import type { PredikatKinerja } from '../schema/aturan.ts';
import { absen, type Nilai, teks } from './nilai.ts';

/**
 * Predikat kinerja pegawai dari rating hasil kerja dan rating perilaku, menurut matriks 3 x 3 pedoman.
 * Rating yang tidak dikenal menjadi n/a dan disebut. Sumber: PermenPANRB 6/2022 menurut RULES 7 [C].
 */
export function matriksPredikat(hasil: string, perilaku: string, matriks: PredikatKinerja['matriks']): Nilai {
  const cocok = matriks.isi.find((satu) => satu.hasil === hasil && satu.perilaku === perilaku);
  return cocok === undefined
    ? absen('na', `pasangan rating "${hasil}" dan "${perilaku}" tidak ada di pedoman`)
    : teks(cocok.predikat);
}
