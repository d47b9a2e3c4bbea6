import type { Absen, Angka } from '../../schema/angka.ts';
import { absen, angka, type Nilai } from '../nilai.ts';

/** Nilai dari data: angka tetap tepat, ketiadaan tetap bersebab. */
export function nilaiData(data: Angka | Absen | undefined): Nilai {
  if (data === undefined) return absen('kosong');
  return data.jenis === 'angka' ? angka(data.nilai) : data;
}
