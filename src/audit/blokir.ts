import type { Fraction } from 'fraction.js';
import { sekali } from '../claims/sekali.ts';
import type { BarisTabel, Tabel } from '../claims/tipe.ts';
import { NOL, tepat } from './banding.ts';
import { angkaDi, nilaiSel, pasangan } from './kolom-angka.ts';

/**
 * Benar bila angka negatif atau berkurung di kolom blokir berarti pengurangan: lebih banyak baris yang pagu akhirnya
 * cocok dengan bacaan itu daripada dengan bacaan bertanda. Tanpa pagu akhir, bila semua blokirnya negatif.
 */
export const blokirMengurangi: (tabel: Tabel) => boolean = sekali((tabel) => {
  const kolom = pasangan(tabel, 'blokir', undefined);
  const akhir = pasangan(tabel, 'pagu-akhir', undefined);
  const berisi = tabel.isi.flatMap((baris) => {
    const angka = angkaDi(baris, kolom);
    return angka === undefined || angka.nilai.equals(0) ? [] : [{ baris, nilai: angka.nilai }];
  });
  const negatif = berisi.filter(({ nilai }) => nilai.lt(0)).map(({ baris }) => baris);
  const patuh = (mutlak: boolean): number =>
    negatif.filter((baris) => {
      const [hitung, tercetak] = [hitungPaguAkhir(tabel, baris, mutlak), angkaDi(baris, akhir)];
      return hitung !== undefined && tercetak !== undefined && tepat(hitung, tercetak);
    }).length;
  if (akhir === undefined) return negatif.length > 1 && negatif.length === berisi.length;
  return patuh(true) > patuh(false);
});

/** Pagu awal − blokir + penambahan di baris itu; `mutlak` membaca blokir berkurung sebagai pengurangan. */
export function hitungPaguAkhir(tabel: Tabel, baris: BarisTabel, mutlak: boolean): Fraction | undefined {
  const awal = angkaDi(baris, pasangan(tabel, 'pagu', undefined));
  const nilai = (jenis: 'blokir' | 'penambahan'): Fraction => {
    const kolom = pasangan(tabel, jenis, undefined);
    return kolom === undefined ? NOL : (nilaiSel(baris.sel[kolom.indeks]) ?? NOL);
  };
  const blokir = nilai('blokir');
  return awal?.nilai.sub(mutlak ? blokir.abs() : blokir).add(nilai('penambahan'));
}
