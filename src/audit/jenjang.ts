import { sekali } from '../claims/sekali.ts';
import type { BarisTabel, Tabel } from '../claims/tipe.ts';
import { pencariInduk } from './kolom-angka.ts';

/** Sebuah baris induk dan baris-baris tepat di bawah tingkatnya. */
export interface Induk {
  readonly induk: BarisTabel;
  readonly anak: readonly BarisTabel[];
}

/** Tingkat baris isi menurut penomoran di kolom pertama: `1.` di atas `1.1`, `1.02.01` di atas `1.02.01.2.02`, `A` di atas `1`. */
export const tingkatBaris: (tabel: Tabel) => ReadonlyMap<BarisTabel, number> = sekali((tabel) => {
  const isi = tabel.isi.filter(({ jenis }) => jenis === 'isi' || jenis === 'kelompok');
  const nomor = isi.map((baris) => ({ baris, nomor: (baris.sel[0]?.teks ?? '').replace(/[.)]+$/, '') }));
  const berisi = nomor.filter((satu) => satu.nomor !== '');
  if (berisi.length * 5 < isi.length * 4 || berisi.length < 3) return new Map();
  const bertitik = berisi.every((satu) => /^\d+(?:\.\d+)*$/.test(satu.nomor));
  const semuaNomor = berisi.map((satu) => satu.nomor);
  const ruas = new Set(berisi.map((satu) => satu.nomor.split('.').length));
  if (bertitik && ruas.size > 1 && semuaNomor.some(pencariInduk(semuaNomor)))
    return new Map(berisi.map((satu) => [satu.baris, satu.nomor.split('.').length]));
  const berhuruf = berisi.every((satu) => /^(?:[A-Z]|[IVX]+|\d{1,2}|[a-z])$/.test(satu.nomor));
  const gaya = new Map(berisi.map((satu) => [satu.baris, gayaNomor(satu.nomor)]));
  const awal = berisi[0] === undefined ? undefined : gaya.get(berisi[0].baris);
  return berhuruf && new Set(gaya.values()).size > 1 && awal === 0 ? gaya : new Map();
});

/** Semua induk dengan anaknya; tabel tanpa jenjang: kosong. */
export function bacaJenjang(tabel: Tabel): readonly Induk[] {
  const tingkat = tingkatBaris(tabel);
  if (tingkat.size === 0) return [];
  return tabel.isi.flatMap((induk, i): readonly Induk[] => {
    const dasar = tingkat.get(induk);
    if (dasar === undefined) return [];
    const bawah = barisBawah(tabel.isi, i, dasar, tingkat);
    const dekat = terkecil(bawah.map((baris) => tingkat.get(baris) ?? Infinity));
    const anak = bawah.filter((baris) => tingkat.get(baris) === dekat);
    return anak.length === 0 ? [] : [{ induk, anak }];
  });
}

/** Baris tingkat teratas; tabel tanpa jenjang: kosong. */
export function barisPuncak(tabel: Tabel): readonly BarisTabel[] {
  const tingkat = tingkatBaris(tabel);
  const atas = terkecil([...tingkat.values()]);
  return [...tingkat].filter(([, satu]) => satu === atas).map(([baris]) => baris);
}

/** Baris bertingkat sesudah baris ke-`i`, sampai yang setingkat dengannya atau lebih tinggi. */
function barisBawah(
  isi: readonly BarisTabel[],
  i: number,
  dasar: number,
  tingkat: ReadonlyMap<BarisTabel, number>,
): readonly BarisTabel[] {
  const hasil: BarisTabel[] = [];
  for (let j = i + 1; j < isi.length; j++) {
    const baris = isi[j];
    if (baris === undefined || baris.jenis === 'jumlah') break;
    const disini = tingkat.get(baris);
    if (disini !== undefined && disini <= dasar) break;
    if (disini !== undefined) hasil.push(baris);
  }
  return hasil;
}

function terkecil(semua: readonly number[]): number {
  return semua.reduce((a, b) => Math.min(a, b), Infinity);
}

function gayaNomor(nomor: string): number {
  if (/^[A-Z]+$/.test(nomor)) return 0;
  return /^\d+$/.test(nomor) ? 1 : 2;
}
