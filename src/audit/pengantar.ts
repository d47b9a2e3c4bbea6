import { terakhirSampai } from '../claims/letak.ts';
import { barisPada, type Kalimat, kalimat } from '../claims/paragraf.ts';
import type { Keterangan, Paragraf } from '../claims/tipe.ts';

/** Kalimat pengantar sebuah tabel atau gambar: kalimat terakhir paragraf tepat sebelumnya, dan barisnya. */
export function kalimatPengantar(
  paragraf: readonly Paragraf[],
  { baris: mulai }: Keterangan,
  terjauh: number,
): (Pick<Kalimat, 'teks'> & { readonly baris: number }) | undefined {
  const akhirBaris = ({ potong }: Paragraf): number => potong.at(-1)?.baris ?? 0;
  const prosa = terakhirSampai(paragraf, mulai - 1, akhirBaris);
  const akhir = prosa === undefined ? undefined : kalimat(prosa).at(-1);
  if (prosa === undefined || akhir === undefined || mulai - akhirBaris(prosa) > terjauh) return undefined;
  return { teks: akhir.teks, baris: barisPada(prosa, akhir.letak) };
}
