import type { Potong, TabelHalaman } from './bentuk.ts';
import { susunBaris, tulis, type BarisCetak } from './rangkai.ts';

/** Celah di antara dua lajur paling sempit selebar ini, poin. */
const TERSEMPIT = 5;
/** Baris setiap lajur di halaman yang menentukan celahnya. */
const BARIS_TERSEDIKIT = 8;
/** Huruf rata-rata sebaris: lajur prosa, bukan kolom tabel. */
const HURUF_SEBARIS = 18;

export interface Lajur {
  readonly tabel: readonly TabelHalaman[];
  readonly potong: readonly Potong[];
}

interface HalamanLajur extends Lajur {
  readonly lebar: number;
}

/** Celah tegak yang tidak dilintasi tulisan. */
interface Celah {
  readonly kiri: number;
  readonly kanan: number;
}

/** Baris atau tabel, beserta tempatnya. */
interface Benda {
  readonly atas: number;
  readonly kiri: number;
  readonly kanan: number;
  readonly potong: readonly Potong[];
  readonly tabel: TabelHalaman | undefined;
}

/** Halaman dua lajur dibaca lajur demi lajur; yang melintang di tengahnya membatasi atas dan bawah. */
export function bagiLajur(halaman: readonly HalamanLajur[]): readonly (readonly Lajur[])[] {
  const celah = halaman.map(celahTengah);
  return halaman.map((satu) => {
    const lazim = celahLazim(halaman, celah, satu.lebar);
    return lazim === undefined ? [satu] : bagi(satu, lazim);
  });
}

/** Celah yang sama di sedikitnya dua halaman selebar ini; dokumen sependek itu cukup satu. */
function celahLazim(
  halaman: readonly HalamanLajur[],
  celah: readonly (Celah | undefined)[],
  lebar: number,
): Celah | undefined {
  const ada = halaman.flatMap((satu, i) => (Math.abs(satu.lebar - lebar) < 2 ? (celah[i] ?? []) : []));
  const sama = (a: Celah, b: Celah): boolean => a.kiri < b.kanan && b.kiri < a.kanan;
  const wakil = ada.find((satu) => ada.filter((lain) => sama(satu, lain)).length * 2 > ada.length);
  if (wakil === undefined) return undefined;
  const serupa = ada.filter((satu) => sama(satu, wakil));
  if (serupa.length < Math.min(2, halaman.length)) return undefined;
  const [kiri, kanan] = [
    Math.max(...serupa.map((satu) => satu.kiri)),
    Math.min(...serupa.map((satu) => satu.kanan)),
  ];
  return kanan - kiri >= TERSEMPIT ? { kiri, kanan } : wakil;
}

/** Celah tegak di antara dua lajur prosa, bila ada. */
function celahTengah({ potong }: HalamanLajur): Celah | undefined {
  if (potong.length < 2 * BARIS_TERSEDIKIT) return undefined;
  const kiri = Math.min(...potong.map(({ x }) => x));
  const lebar = Math.max(...potong.map((satu) => satu.x + satu.lebar)) - kiri;
  const terbanyak = potong.length * 0.04;
  let [awal, terlebar]: [number | undefined, Celah | undefined] = [undefined, undefined];
  for (let x = kiri + lebar * 0.35; x <= kiri + lebar * 0.65; x += 1) {
    const kosong = potong.filter((satu) => satu.x < x && satu.x + satu.lebar > x).length <= terbanyak;
    if (!kosong) awal = undefined;
    else {
      awal ??= x;
      if (terlebar === undefined || x - awal > terlebar.kanan - terlebar.kiri)
        terlebar = { kiri: awal, kanan: x };
    }
  }
  if (terlebar === undefined || terlebar.kanan - terlebar.kiri < TERSEMPIT) return undefined;
  const tengah = (terlebar.kiri + terlebar.kanan) / 2;
  const sisi = [
    susunBaris(potong.filter((satu) => satu.x + satu.lebar <= tengah)),
    susunBaris(potong.filter((satu) => satu.x >= tengah)),
  ];
  return sisi.every((satu) => satu.length >= BARIS_TERSEDIKIT && isProsa(satu)) ? terlebar : undefined;
}

/** Sebagian besar barisnya panjang, mulai di tepi yang sama, dan mengisi lebar lajurnya. */
function isProsa(baris: readonly BarisCetak[]): boolean {
  const huruf = baris.reduce((jumlah, { potong }) => jumlah + tulis(potong).length, 0) / baris.length;
  const kiri = baris.map((satu) => satu.kiri).sort((a, b) => a - b)[Math.floor(baris.length * 0.2)] ?? 0;
  const kanan = baris.map((satu) => satu.kanan).sort((a, b) => b - a)[Math.floor(baris.length * 0.1)] ?? 0;
  const penuh = baris.filter((satu) => satu.kanan > kanan - (kanan - kiri) * 0.12).length;
  const sejajar = baris.filter((satu) => satu.kiri < kiri + (kanan - kiri) * 0.12).length;
  return huruf >= HURUF_SEBARIS && penuh >= baris.length * 0.4 && sejajar >= baris.length * 0.7;
}

function bagi(halaman: HalamanLajur, celah: Celah): readonly Lajur[] {
  const melintang = (satu: { readonly kiri: number; readonly kanan: number }): boolean =>
    satu.kiri < celah.kiri - 1 && satu.kanan > celah.kanan + 1;
  const baris = susunBaris(halaman.potong);
  const utuh = baris.filter(({ potong }) => potong.some((satu) => melintang(rentang(satu))));
  if (utuh.length > baris.length * 0.25) return [halaman];
  const benda: readonly Benda[] = [
    ...baris.flatMap((satu) => belahBaris(satu, utuh.includes(satu) ? undefined : celah)),
    ...halaman.tabel.map((tabel) => ({ ...tabel, potong: [], tabel })),
  ].toSorted((a, b) => a.atas - b.atas);
  const hasil: Lajur[] = [];
  let [kiri, kanan]: [Benda[], Benda[]] = [[], []];
  const tutup = (): void => {
    for (const satu of [kiri, kanan]) if (satu.length > 0) hasil.push(kumpul(satu));
    [kiri, kanan] = [[], []];
  };
  for (const satu of benda) {
    if (melintang(satu)) {
      tutup();
      hasil.push(kumpul([satu]));
    } else (satu.kiri + satu.kanan < celah.kiri + celah.kanan ? kiri : kanan).push(satu);
  }
  tutup();
  return hasil;
}

function rentang({ x, lebar }: Potong): { readonly kiri: number; readonly kanan: number } {
  return { kiri: x, kanan: x + lebar };
}

function belahBaris({ potong, y }: BarisCetak, celah: Celah | undefined): readonly Benda[] {
  const tengah = celah === undefined ? Infinity : (celah.kiri + celah.kanan) / 2;
  const sisi = [potong.filter((satu) => satu.x < tengah), potong.filter((satu) => satu.x >= tengah)];
  return sisi
    .filter((isi) => isi.length > 0)
    .map((isi) => ({
      atas: y,
      kiri: Math.min(...isi.map(({ x }) => x)),
      kanan: Math.max(...isi.map(({ x, lebar }) => x + lebar)),
      potong: isi,
      tabel: undefined,
    }));
}

function kumpul(benda: readonly Benda[]): Lajur {
  return {
    tabel: benda.flatMap(({ tabel }) => tabel ?? []),
    potong: benda.flatMap(({ potong }) => potong),
  };
}
