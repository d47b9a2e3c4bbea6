import { awalan, kataSama, mirip, serupa } from './kata.ts';
import { tambahkan } from './peta.ts';

/** Potongan kata yang dipasang sebagai kunci; dua salah ketik selalu menyisakan satu dari tiga potongan utuh. */
const POTONGAN = 3;
const SALAH = 2;
/** Kata yang lebih pendek harus persis sama (lihat kataSama). */
const TERPENDEK = 6;

/** Kata-kata yang sama menurut `kataSama`, dicari tanpa membandingkan setiap pasang. */
export class Tetangga {
  private readonly dekat = new Map<string, string[]>();
  private readonly menurutPotongan = new Map<string, string[]>();

  /** Kata itu sendiri dan kata lain yang pernah ditanyakan dan sama dengannya. */
  cari(kata: string): readonly string[] {
    const ada = this.dekat.get(kata);
    if (ada !== undefined) return ada;
    const hasil = [kata];
    this.dekat.set(kata, hasil);
    if (kata.length < TERPENDEK || /\d/.test(kata)) return hasil;
    for (const lain of this.calon(kata)) {
      if (!kataSama(kata, lain)) continue;
      hasil.push(lain);
      this.dekat.get(lain)?.push(kata);
    }
    for (let ke = 0; ke < POTONGAN; ke++) tambahkan(this.menurutPotongan, kunciPotongan(kata, ke), kata);
    return hasil;
  }

  private calon(kata: string): ReadonlySet<string> {
    const hasil = new Set<string>();
    for (let panjang = kata.length - SALAH; panjang <= kata.length + SALAH; panjang++)
      for (let ke = 0; ke < POTONGAN; ke++)
        for (let geser = -SALAH; geser <= SALAH; geser++)
          for (const lain of this.menurutPotongan.get(kunciPotongan(kata, ke, panjang, geser)) ?? [])
            hasil.add(lain);
    return hasil;
  }
}

/** Potongan ke sekian dari kata sepanjang `panjang`, yang di kata ini mungkin tergeser. */
function kunciPotongan(kata: string, ke: number, panjang = kata.length, geser = 0): string {
  const awal = Math.floor((panjang * ke) / POTONGAN) + geser;
  const akhir = Math.floor((panjang * (ke + 1)) / POTONGAN) + geser;
  return `${panjang}.${ke}.${kata.slice(Math.max(0, awal), Math.max(0, akhir))}`;
}

interface Isian<T> {
  readonly kata: readonly string[];
  readonly isi: T;
}

/** Judul-judul menurut katanya: mencari yang mirip tanpa membandingkan semuanya. Hasil selalu urut masuknya. */
export class IndeksKata<T> {
  private readonly semua: Isian<T>[] = [];
  private readonly letak = new Map<string, number[]>();
  private readonly tetangga: Tetangga;

  /** Beberapa indeks boleh berbagi satu daftar tetangga. */
  constructor(tetangga = new Tetangga()) {
    this.tetangga = tetangga;
  }

  tambah(kata: readonly string[], isi: T): void {
    for (const satu of new Set(kata)) {
      this.tetangga.cari(satu);
      tambahkan(this.letak, satu, this.semua.length);
    }
    this.semua.push({ kata, isi });
  }

  /** Yang kemiripannya sedikitnya `paling`, paling banyak `terbanyak`; yang tidak `layak` tidak dibandingkan. */
  mirip(
    kata: readonly string[],
    paling: number,
    terbanyak = Infinity,
    layak: (isi: T) => boolean = () => true,
  ): readonly T[] {
    return ambil(
      this.calonMirip(kata, paling),
      (satu) => layak(satu.isi) && mirip(satu.kata, kata) >= paling,
      terbanyak,
    );
  }

  /** Yang mungkin semirip itu; pemanggilnya membandingkan sendiri. */
  mungkinMirip(kata: readonly string[], paling: number): readonly T[] {
    return this.calonMirip(kata, paling).map(({ isi }) => isi);
  }

  /** Yang paling mirip, bila sedikitnya `paling` dan tidak ada yang lain semirip itu. */
  termirip(kata: readonly string[], paling: number): T | undefined {
    const calon = this.calonMirip(kata, paling);
    const batas = this.batasMirip(kata, calon);
    const puncak = batas.reduce((a, b) => Math.max(a, b), 0);
    let [terbaik, pemenang]: [number, readonly T[]] = [paling, []];
    // Yang batasnya tertinggi lebih dahulu: dua yang mencapainya sudah memastikan hasilnya tidak tentu.
    for (const dahulu of [true, false])
      for (const [i, satu] of calon.entries()) {
        const batasnya = batas[i] ?? 0;
        if ((batasnya === puncak) !== dahulu || batasnya < terbaik) continue;
        const nilai = mirip(satu.kata, kata);
        if (nilai > terbaik || (nilai === terbaik && pemenang.length === 0)) pemenang = [satu.isi];
        else if (nilai === terbaik) pemenang = [...pemenang, satu.isi].slice(0, 2);
        terbaik = Math.max(terbaik, nilai);
        if (pemenang.length > 1 && terbaik >= puncak) return undefined;
      }
    return pemenang.length === 1 ? pemenang[0] : undefined;
  }

  /** Yang serupa (lihat `serupa`) dengan judul itu, paling banyak `terbanyak`. */
  serupa(kata: readonly string[], paling: number, terbanyak = Infinity): readonly T[] {
    const calon = this.pilih([
      ...this.daftar(kata, perlu(kata, paling)),
      ...(kata.length < AWALAN ? [] : this.daftar(kata.slice(0, AWALAN), AWALAN)),
    ]);
    return ambil(calon, (satu) => serupa(satu.kata, kata, paling), terbanyak);
  }

  /** Yang judul itu potongan depannya. */
  lanjutan(kata: readonly string[]): readonly T[] {
    const calon = kata.length < AWALAN ? [] : this.pilih(this.daftar(kata.slice(0, AWALAN), AWALAN));
    return ambil(calon, (satu) => awalan(kata, satu.kata), Infinity);
  }

  private calonMirip(kata: readonly string[], paling: number): readonly Isian<T>[] {
    return this.pilih(this.daftar(kata, perlu(kata, paling)));
  }

  /** Kemiripan yang tidak mungkin dilampaui setiap calon, dari banyaknya kata yang ada pasangannya. */
  private batasMirip(kata: readonly string[], calon: readonly Isian<T>[]): readonly number[] {
    const ada = new Set(kata.flatMap((satu) => this.tetangga.cari(satu)));
    return calon.map((satu) => {
      const sama = Math.min(satu.kata.filter((itu) => ada.has(itu)).length, kata.length);
      return sama / (satu.kata.length + kata.length - sama);
    });
  }

  /** Daftar letak yang bersama-sama memuat semua yang punya sedikitnya `banyak` dari kata itu: kata-kata terjarangnya. */
  private daftar(kata: readonly string[], banyak: number): readonly (readonly number[])[] {
    return kata
      .map((satu) => this.tetangga.cari(satu).map((lain) => this.letak.get(lain) ?? []))
      .map((letak) => ({ letak, jumlah: letak.reduce((jumlah, { length }) => jumlah + length, 0) }))
      .sort((a, b) => a.jumlah - b.jumlah)
      .slice(0, kata.length - banyak + 1)
      .flatMap(({ letak }) => letak.filter(({ length }) => length > 0));
  }

  /** Gabungan daftar letak, masing-masing sekali dan urut. */
  private pilih(daftar: readonly (readonly number[])[]): readonly Isian<T>[] {
    const letak = daftar.length === 1 ? (daftar[0] ?? []) : [...new Set(daftar.flat())].sort((a, b) => a - b);
    return letak.map((i) => this.semua[i]).filter((satu) => satu !== undefined);
  }
}

/** Potongan depan judul sedikitnya sekian kata (lihat `awalan`). */
const AWALAN = 4;

/** Kemiripan sekian berarti sedikitnya bagian sebesar itu dari kata yang dicari berpasangan. */
function perlu(kata: readonly string[], paling: number): number {
  return Math.ceil(paling * kata.length - 1e-9);
}

function ambil<T>(
  calon: readonly Isian<T>[],
  cocok: (satu: Isian<T>) => boolean,
  terbanyak: number,
): readonly T[] {
  const hasil: T[] = [];
  for (const satu of calon) {
    if (hasil.length >= terbanyak) break;
    if (cocok(satu)) hasil.push(satu.isi);
  }
  return hasil;
}
