import type { Skala } from '../schema/pedoman.ts';
import { absen, dari, type Nilai } from './nilai.ts';
import { predikat } from './predikat.ts';

/**
 * Predikat kinerja organisasi: yang ditetapkan atasan, harus salah satu predikat pedoman; bila belum ditetapkan dan
 * pedoman menurunkannya dari nilai (misalnya NPSS), pita skalanya. Selain itu belum terbit: tidak pernah ditebak.
 * Sumber: PermenPANRB 6/2022 menurut RULES 7 [C]; penurunan dari nilai hanya bila pedoman punya skalanya.
 */
export function predikatOrganisasi(
  ditetapkan: Nilai,
  sah: readonly string[],
  nilai: Nilai = absen('kosong'),
  skala?: Skala,
): Nilai {
  if (ditetapkan.jenis === 'teks')
    return sah.includes(ditetapkan.teks)
      ? ditetapkan
      : absen('na', `predikat organisasi "${ditetapkan.teks}" tidak dikenal`);
  if (skala === undefined) return absen('belum-terbit', 'predikat organisasi belum ditetapkan atasan');
  return dari([nilai] as const, ([isi]) => predikat(isi, skala));
}
