import { absen, angka, bilangan, type Nilai, NOL } from './nilai.ts';
import { serapan } from './serapan.ts';
import { sisa } from './sisa.ts';

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
  const perubahan = tambah([penambahan, 1], [blokir, -1], [pengurangan, -1]);
  const akhir = tambah([awal, 1], [perubahan, 1]);
  return {
    ...pokok,
    perubahan,
    akhir,
    blokirBersih: sisiPositif(perubahan, -1),
    penambahanBersih: sisiPositif(perubahan, 1),
    sisa: sisa(akhir, realisasi),
    serapan: serapan(realisasi, akhir),
  };
}

/** Jumlah bertanda; yang nihil atau tidak berlaku tidak menambah, kecuali bila semuanya demikian. */
function tambah(...butir: readonly (readonly [Nilai, 1 | -1])[]): Nilai {
  let jumlah = NOL;
  let ada = false;
  let nihil = false;
  for (const [nilai, tanda] of butir) {
    if (nilai.jenis === 'absen' && (nilai.sebab === 'tidak-berlaku' || nilai.sebab === 'nihil')) {
      nihil ||= nilai.sebab === 'nihil';
      continue;
    }
    if (nilai.jenis !== 'angka') return nilai.jenis === 'absen' ? nilai : absen('na', 'kolomnya bukan angka');
    ada = true;
    jumlah = jumlah.add(nilai.angka.mul(tanda));
  }
  if (ada) return angka(jumlah);
  return absen(nihil ? 'nihil' : 'tidak-berlaku');
}

function sisiPositif(perubahan: Nilai, tanda: 1 | -1): Nilai {
  const isi = bilangan(perubahan);
  if (isi === undefined) return perubahan;
  const sisi = isi.mul(tanda);
  return sisi.lte(NOL) ? absen('nihil') : angka(sisi);
}
