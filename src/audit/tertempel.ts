import type { Dokumen } from '../claims/dokumen.ts';
import type { Klaim } from '../claims/klaim.ts';
import { sama } from './banding.ts';

/** Sebaris angka milik indikator lain: target, realisasi, dan capaiannya sama persis dengan indikator itu. */
interface Tertempel {
  readonly baris: number;
  readonly disini: readonly Klaim[];
  readonly milik: readonly Klaim[];
  readonly asli: readonly Klaim[];
}

/** Mencari baris yang dua angkanya atau lebih berbeda dari tempat lain dan semuanya sama dengan indikator lain. */
export function barisTertempel({ klaim }: Dokumen): readonly Tertempel[] {
  const perBaris = new Map<number, Klaim[]>();
  for (const satu of klaim) perBaris.set(satu.baris, [...(perBaris.get(satu.baris) ?? []), satu]);
  return [...perBaris].flatMap(([baris, disini]): Tertempel[] => {
    if (disini.length < 3 || new Set(disini.map(({ jenis }) => jenis)).size < 3) return [];
    const asli = [...perBaris.values()].find(
      (lain) =>
        lain[0]?.baris !== baris && lain[0]?.indikator === disini[0]?.indikator && setara(disini, lain),
    );
    const beda =
      asli === undefined ? 0 : disini.filter((satu) => !asli.some((lain) => cocok(satu, lain))).length;
    if (asli === undefined || beda < 2) return [];
    const milik = [...perBaris.values()].find(
      (lain) =>
        lain[0]?.indikator !== disini[0]?.indikator &&
        setara(disini, lain) &&
        disini.every((satu) => lain.some((itu) => cocok(satu, itu))),
    );
    return milik === undefined ? [] : [{ baris, disini, milik, asli }];
  });
}

function setara(a: readonly Klaim[], b: readonly Klaim[]): boolean {
  return a.every((satu) => b.some(({ jenis, tahun }) => jenis === satu.jenis && tahun === satu.tahun));
}

function cocok(a: Klaim, b: Klaim): boolean {
  return a.jenis === b.jenis && a.tahun === b.tahun && sama(a.angka, b.angka);
}
