import { jumlahBertanda } from './jumlah-bertanda.ts';
import type { Nilai } from './nilai.ts';
import { serapan } from './serapan.ts';
import { sisa } from './sisa.ts';
import { sisiBersih } from './sisi-bersih.ts';

/** Kolom pokok buku anggaran satu RO atau gabungannya, rupiah; blokir dan pengurangan ditulis positif. */
export interface KolomPokok {
  readonly awal: Nilai;
  readonly blokir: Nilai;
  readonly penambahan: Nilai;
  readonly pengurangan: Nilai;
  readonly realisasi: Nilai;
}

/** Kolom pokok dengan kolom turunannya; serapan dalam persen, selebihnya rupiah. */
export interface KolomAnggaran extends KolomPokok {
  /** Penambahan dikurangi blokir dan pengurangan. */
  readonly perubahan: Nilai;
  readonly akhir: Nilai;
  /** Bentuk bersih yang dicetak sebagian dokumen: perubahan negatif sebagai blokir, perubahan positif sebagai penambahan. */
  readonly blokirBersih: Nilai;
  readonly penambahanBersih: Nilai;
  readonly sisa: Nilai;
  readonly serapan: Nilai;
}

/**
 * Kolom turunan buku anggaran: perubahan bersih, pagu akhir = awal + perubahan, sisa, dan serapan. Kolom yang nihil
 * atau tidak berlaku dihitung nol; RO yang baru ada lewat revisi (tanpa pagu awal) tetap berpagu akhir. Bila tidak ada
 * pagu awal maupun perubahan, kolom turunannya tidak berlaku; kolom yang belum diketahui menular ke turunannya.
 * Sumber: S1:1306-1318, 1389-1415, 1444-1453 [S]; RULES 0.1 (dua bentuk kolom, bersihnya sama).
 */
export function kolomAnggaran(pokok: KolomPokok): KolomAnggaran {
  const { awal, blokir, penambahan, pengurangan, realisasi } = pokok;
  const perubahan = jumlahBertanda([penambahan, 1], [blokir, -1], [pengurangan, -1]);
  const akhir = jumlahBertanda([awal, 1], [perubahan, 1]);
  return {
    ...pokok,
    perubahan,
    akhir,
    blokirBersih: sisiBersih(perubahan, -1),
    penambahanBersih: sisiBersih(perubahan, 1),
    sisa: sisa(akhir, realisasi),
    serapan: serapan(realisasi, akhir),
  };
}
