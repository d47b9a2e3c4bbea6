import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Satu baris tabel acuan: nomor baris naskah, urutannya di tabel (mulai 1), dan tulisan tiap kolom. */
export interface BarisAcuan {
  readonly baris: number;
  readonly urut: number;
  readonly sel: ReadonlyMap<string, string>;
}

/** Satu tabel yang pernah dicetak. */
export interface TabelAcuan {
  readonly id: string;
  readonly judul: string;
  readonly kolom: readonly string[];
  readonly baris: readonly BarisAcuan[];
}

const bentuk = z.strictObject({
  asal: z.string(),
  tabel: z.array(
    z.strictObject({
      id: z.string(),
      judul: z.string(),
      kolom: z.array(z.string()).min(1),
      baris: z.array(z.tuple([z.int()], z.string())).min(1),
    }),
  ),
});

/** Membaca berkas tabel acuan; bentuk yang salah adalah kesalahan berkas uji, jadi dilempar. */
export function bacaAcuan(file: URL): readonly TabelAcuan[] {
  const { tabel } = bentuk.parse(JSON.parse(readFileSync(file, 'utf8')));
  return tabel.map(({ id, judul, kolom, baris }) => ({
    id,
    judul,
    kolom,
    baris: baris.map(([nomor, ...cells], index) => {
      if (cells.length > kolom.length)
        throw new Error(`${id} baris ${nomor}: sel lebih banyak daripada kolom`);
      return { baris: nomor, urut: index + 1, sel: new Map(kolom.map((name, i) => [name, cells[i] ?? ''])) };
    }),
  }));
}
