import { absen, type Nilai } from './nilai.ts';

/** Nilai terakhir yang ada menurut urutannya, angka atau predikat; kosong bila tidak satu pun ada (RULES 3.2). */
export function terakhir(masukan: readonly Nilai[]): Nilai {
  return masukan.findLast(({ jenis }) => jenis !== 'absen') ?? absen('kosong');
}
