import type { Dokumen } from '../claims/dokumen.ts';
import type { Klaim } from '../claims/klaim.ts';
import { tambahkan } from '../claims/peta.ts';
import { sekali } from '../claims/sekali.ts';
import { sama } from './banding.ts';

type Baris = readonly Klaim[];

/** Sebaris angka milik indikator lain: target, realisasi, dan capaiannya sama persis dengan indikator itu. */
interface Tertempel {
  readonly baris: number;
  readonly disini: Baris;
  readonly milik: Baris;
  readonly asli: Baris;
}

/** Mencari baris yang dua angkanya atau lebih berbeda dari tempat lain dan semuanya sama dengan indikator lain. */
export const barisTertempel: (dokumen: Dokumen) => readonly Tertempel[] = sekali(cariTertempel);

function cariTertempel({ klaim }: Dokumen): readonly Tertempel[] {
  const perBaris = Map.groupBy(klaim, (satu) => satu.baris);
  const perIndikator = Map.groupBy(perBaris.values(), ([satu]) => satu?.indikator);
  const mencari = pencariMilik([...perBaris.values()]);
  return [...perBaris].flatMap(([baris, disini]): Tertempel[] => {
    if (disini.length < 3 || new Set(disini.map(({ jenis }) => jenis)).size < 3) return [];
    const asli = perIndikator
      .get(disini[0]?.indikator)
      ?.find((lain) => lain[0]?.baris !== baris && setara(disini, lain));
    const beda =
      asli === undefined ? 0 : disini.filter((satu) => !asli.some((lain) => cocok(satu, lain))).length;
    if (asli === undefined || beda < 2) return [];
    const milik = mencari(disini);
    return milik === undefined ? [] : [{ baris, disini, milik, asli }];
  });
}

/** Pencari baris pertama indikator lain yang memuat semua angka sebuah baris; baris yang isinya sama dicari sekali. */
function pencariMilik(semua: readonly Baris[]): (disini: Baris) => Baris | undefined {
  const berbeda = new Map<string, Baris>();
  for (const baris of semua) if (!berbeda.has(isiBaris(baris))) berbeda.set(isiBaris(baris), baris);
  const mencari = pencariSeangka([...berbeda.values()]);
  const ingatan = new Map<string, { readonly milik: Baris | undefined }>();
  return (disini) => {
    const cari = (): Baris | undefined =>
      mencari(disini).find(
        (lain) =>
          lain[0]?.indikator !== disini[0]?.indikator &&
          setara(disini, lain) &&
          disini.every((satu) => lain.some((itu) => cocok(satu, itu))),
      );
    const ada = ingatan.get(isiBaris(disini)) ?? { milik: cari() };
    ingatan.set(isiBaris(disini), ada);
    return ada.milik;
  };
}

/** Pencari baris yang mungkin memuat semua angka sebuah baris: yang memuat angkanya yang paling jarang. */
function pencariSeangka(semua: readonly Baris[]): (disini: Baris) => readonly Baris[] {
  const menurutAngka = new Map<string, number[]>();
  for (const [i, baris] of semua.entries())
    for (const kunci of new Set(baris.map((satu) => kunciAngka(satu, 0)))) tambahkan(menurutAngka, kunci, i);
  return (disini) =>
    disini
      .map((satu) => [-1, 0, 1].flatMap((geser) => menurutAngka.get(kunciAngka(satu, geser)) ?? []))
      .reduce((a, b) => (b.length < a.length ? b : a))
      .sort((a, b) => a - b)
      .map((i) => semua[i] ?? []);
}

/** Indikator dan angka-angka sebuah baris sebagai satu tulisan. */
function isiBaris(baris: Baris): string {
  return baris
    .map(
      ({ indikator, jenis, tahun, angka }) =>
        `${indikator.id}|${indikator.judul}|${jenis}|${tahun ?? ''}|${angka.nilai.toFraction()}|${angka.desimal}`,
    )
    .join('\n');
}

/** Angka yang sama sesudah dibulatkan berselisih kurang dari satu. */
function kunciAngka({ jenis, tahun, angka }: Klaim, geser: number): string {
  return `${jenis}|${tahun ?? ''}|${angka.nilai.floor().add(geser).toString()}`;
}

function setara(a: Baris, b: Baris): boolean {
  return a.every((satu) => b.some(({ jenis, tahun }) => jenis === satu.jenis && tahun === satu.tahun));
}

function cocok(a: Klaim, b: Klaim): boolean {
  return a.jenis === b.jenis && a.tahun === b.tahun && sama(a.angka, b.angka);
}
