import { Fraction } from 'fraction.js';
import { absen, angka, type Nilai, teks } from '../../src/calc/nilai.ts';
import { isAngka, type SebabAbsen } from '../../src/schema/angka.ts';

/** Ketiadaan sebagaimana ditulis perencana di tabel kasus. */
const KETIADAAN: Readonly<Record<string, SebabAbsen>> = {
  kosong: 'kosong',
  'n/a': 'na',
  nihil: 'nihil',
  '-': 'tidak-berlaku',
  'belum terbit': 'belum-terbit',
  'tidak terbaca': 'tidak-terbaca',
};

const BILANGAN = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;

/** Bilangan cara Indonesia: "3.598.436", "100,28", "Rp8.225.000.000", "99,85%", atau pecahan "450/524". */
export function bacaBilangan(tulisan: string): Fraction | undefined {
  const bagian = tulisan
    .replace(/^(-?)Rp/, '$1')
    .replace(/%$/, '')
    .split('/');
  if (bagian.length > 2 || !bagian.every((satu) => BILANGAN.test(satu))) return undefined;
  const [atas = new Fraction(0), bawah = new Fraction(1)] = bagian.map(
    (satu) => new Fraction(satu.replaceAll('.', '').replace(',', '.')),
  );
  return atas.div(bawah);
}

/** Nilai dari tulisan di tabel: bilangan, ketiadaan, atau teks. */
export function bacaNilai(tulisan: string): Nilai {
  const sebab = KETIADAAN[tulisan];
  if (sebab !== undefined) return absen(sebab, `${tulisan} pada masukan`);
  const bilangan = bacaBilangan(tulisan);
  return bilangan === undefined ? teks(tulisan) : angka(bilangan);
}

/** Tulisan sebuah sel; bilangan berkoma harus dalam tanda kutip agar titik tidak pernah bermakna ganda. */
export function tulisan(isi: unknown): string {
  if (typeof isi === 'string') return isi;
  if (isi === null) return 'kosong';
  if (typeof isi === 'boolean') return isi ? 'ya' : 'tidak';
  if (!isAngka(isi)) throw new Error('sel tabel kasus harus bilangan atau teks');
  if (isi.teks.includes('.'))
    throw new Error(
      `${isi.teks} bermakna ganda; tulis dalam tanda kutip, titik untuk ribuan dan koma untuk desimal`,
    );
  return isi.teks;
}

/** Masukan sebuah kasus; mencatat kunci yang dibaca agar salah tulis di tabel ketahuan. */
export class Masukan {
  readonly #isi: Readonly<Record<string, unknown>>;
  readonly #dibaca = new Set<string>();
  readonly #anak: Masukan[] = [];

  constructor(isi: unknown) {
    if (typeof isi !== 'object' || isi === null || Array.isArray(isi) || isAngka(isi))
      throw new Error('masukan harus kelompok kunci: nilai');
    this.#isi = { ...isi };
  }

  /** Nilai sebuah kunci; kunci yang tidak ditulis berarti kosong. */
  nilai(kunci: string): Nilai {
    return this.ada(kunci) ? bacaNilai(this.teks(kunci)) : absen('kosong', `${kunci} tidak ditulis`);
  }

  /** Bilangan yang wajib ada. */
  bilangan(kunci: string): Fraction {
    const hasil = bacaBilangan(this.teks(kunci));
    if (hasil === undefined) throw new Error(`${kunci} harus bilangan`);
    return hasil;
  }

  bilanganBila(kunci: string): Fraction | undefined {
    return this.ada(kunci) ? this.bilangan(kunci) : undefined;
  }

  teks(kunci: string): string {
    return tulisan(this.#ambil(kunci));
  }

  teksBila(kunci: string): string | undefined {
    return this.ada(kunci) ? this.teks(kunci) : undefined;
  }

  ada(kunci: string): boolean {
    return Object.hasOwn(this.#isi, kunci);
  }

  daftar(kunci: string): Nilai[] {
    return this.#larik(kunci).map((satu) => bacaNilai(tulisan(satu)));
  }

  bilanganDaftar(kunci: string): Fraction[] {
    return this.#larik(kunci).map((satu) => new Masukan({ satu }).bilangan('satu'));
  }

  /** Daftar di dalam daftar, misalnya jawaban setiap unsur. */
  tabel(kunci: string): Nilai[][] {
    return this.#larik(kunci).map((baris) => new Masukan({ baris }).daftar('baris'));
  }

  baris(kunci: string): Masukan[] {
    return this.#larik(kunci).map((satu) => this.#turunkan(satu));
  }

  kelompok(kunci: string): Masukan {
    return this.#turunkan(this.#ambil(kunci));
  }

  kunci(): string[] {
    return Object.keys(this.#isi);
  }

  /** Isi mentah, untuk data yang punya skemanya sendiri. */
  mentah(kunci: string): unknown {
    return this.#ambil(kunci);
  }

  /** Kunci yang ditulis di tabel tetapi tidak dipakai fungsinya. */
  takTerpakai(): string[] {
    return [
      ...this.kunci().filter((kunci) => !this.#dibaca.has(kunci)),
      ...this.#anak.flatMap((anak) => anak.takTerpakai()),
    ];
  }

  #ambil(kunci: string): unknown {
    if (!this.ada(kunci)) throw new Error(`masukan "${kunci}" belum ditulis`);
    this.#dibaca.add(kunci);
    return this.#isi[kunci];
  }

  #larik(kunci: string): unknown[] {
    const isi = this.#ambil(kunci);
    if (!Array.isArray(isi)) throw new Error(`${kunci} harus daftar`);
    return isi;
  }

  #turunkan(isi: unknown): Masukan {
    const anak = new Masukan(isi);
    this.#anak.push(anak);
    return anak;
  }
}
