import type { Jangkar } from '../naskah.ts';

/** Baris tabel yang sel gabungannya masih diketahui. */
export interface BarisBergabung {
  readonly nomor: number;
  readonly sel: readonly string[];
  readonly jangkar: readonly Jangkar[];
  /** Benar bila Word mengulang baris ini di setiap halaman. */
  readonly judul: boolean;
  /** Kolom tempat tulisan sel gabungan yang menutupi kolom itu. */
  readonly milik: readonly number[];
}

const TINGKAT_TERBANYAK = 4;
const ANGKA = /^(?!(?:19|20)\d\d$)[\d.,%\s()-]*\d[\d.,%\s()-]*$/;
const HURUF_KOLOM = /^\(?[a-z0-9]{1,2}\)/i;

/**
 * Menyatukan baris judul bertingkat (`w:tblHeader`) menjadi satu baris, misalnya `Anggaran > Semula`: pembaca tabel
 * hanya mengenal judul tingkat kedua dari kata-katanya, sedangkan Word menyatakannya. Baris yang bukan judul kolom
 * biasa (nama tabel di sel selebar tabel, angka, nomor kolom) tidak disatukan.
 */
export function satukanKepala<T extends BarisBergabung>(baris: readonly T[]): readonly T[] {
  const pertama = baris[0];
  const bukan = baris.findIndex((satu) => !satu.judul || isNomorKolom(satu));
  const kepala = baris.slice(0, Math.max(0, bukan));
  if (pertama === undefined || kepala.length < 2 || kepala.length > TINGKAT_TERBANYAK) return baris;
  if (!kepala.every(isJudul)) return baris;
  const lebar = Math.max(...kepala.map(({ sel }) => sel.length));
  const sel = Array.from({ length: lebar }, (_, i) => judulKolom(kepala, i));
  const jangkar = kepala.flatMap((satu) => satu.jangkar);
  return [{ ...pertama, sel, jangkar }, ...baris.slice(kepala.length)];
}

/** Sel gabungan menamai semua kolom yang ditutupinya, asalkan kolom itu bernama sendiri di bawahnya. */
function judulKolom(kepala: readonly BarisBergabung[], kolom: number): string {
  const tulisan = kepala.map(({ sel, milik }) => sel[milik[kolom] ?? kolom] ?? '');
  const bagian = tulisan.filter(
    (satu, i) =>
      satu !== '' &&
      tulisan.indexOf(satu) === i &&
      ((kepala[i]?.milik[kolom] ?? kolom) === kolom || tulisan.slice(i + 1).some((bawah) => bawah !== '')),
  );
  return bagian.join(' > ');
}

function isJudul({ sel, milik }: BarisBergabung): boolean {
  const berisi = sel.filter((satu) => satu !== '');
  const selebarTabel = milik.every((satu) => satu === milik[0]);
  return berisi.length > 0 && !selebarTabel && !berisi.some((satu) => ANGKA.test(satu));
}

/** Baris `(1) (2) (3)`, juga dengan rumus seperti `(5)=(4):(3)`. */
function isNomorKolom({ sel }: BarisBergabung): boolean {
  const berisi = sel.filter((satu) => satu !== '');
  return berisi.length > 1 && berisi.every((satu) => HURUF_KOLOM.test(satu) || /^\d{1,2}$/.test(satu));
}
