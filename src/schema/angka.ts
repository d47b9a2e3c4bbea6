import { Fraction } from 'fraction.js';
import { z } from 'zod';

/** Bilangan dari berkas: nilai tepat bersama tulisan aslinya. Tidak pernah melewati bilangan pecahan biner. */
export interface Angka {
  readonly jenis: 'angka';
  readonly teks: string;
  readonly nilai: Fraction;
}

const PENULISAN = /^-?(0|[1-9]\d{0,29})(\.\d{1,12})?$/;

/** `1.579` dapat berarti seribu lima ratus lebih atau satu koma lima; tidak ditebak. */
const BERMAKNA_GANDA = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** Membaca penulisan YAML yang tegas (`7816645233`, `-48.5`); selain itu `undefined`, tidak pernah ditebak. */
export function bacaAngka(teks: string): Angka | undefined {
  return PENULISAN.test(teks) && !BERMAKNA_GANDA.test(teks)
    ? { jenis: 'angka', teks, nilai: new Fraction(teks) }
    : undefined;
}

/** Benar bila nilai yang dibaca dari berkas adalah angka tepat. */
export function isAngka(value: unknown): value is Angka {
  return typeof value === 'object' && value !== null && 'jenis' in value && value.jenis === 'angka';
}

/** Bilangan tepat. */
export const angka = z.custom<Angka>(isAngka, { error: 'harus angka' });

/** Bilangan bulat tidak negatif, misalnya banyaknya instansi. */
export const cacah = angka.refine(({ nilai }) => nilai.d === 1n && nilai.s >= 0n, {
  error: 'harus bilangan bulat tidak negatif',
});

/** Rupiah bulat; boleh negatif dalam buku revisi. */
export const rupiah = angka.refine(({ nilai }) => nilai.d === 1n, { error: 'harus rupiah bulat tanpa sen' });

/** Tahun empat angka. */
export const tahun = angka
  .refine(({ teks }) => /^(19|20)\d\d$/.test(teks), { error: 'harus tahun empat angka' })
  .transform(({ teks }) => Number(teks));

/** Bilangan kecil pengatur tampilan, misalnya banyak desimal. */
export const bilanganKecil = cacah
  .refine(({ nilai }) => nilai.lte(100), { error: 'paling besar 100' })
  .transform(({ teks }) => Number(teks));

/** Kunci tahun dalam peta (`2023:`). */
export const kunciTahun = z.string().regex(/^(19|20)\d\d$/, { error: 'kunci harus tahun empat angka' });

/** Sebab sebuah nilai tidak ada; masing-masing dicetak berbeda dan tidak pernah menjadi nol. */
export const SEBAB_ABSEN = [
  'kosong',
  'na',
  'tidak-berlaku',
  'nihil',
  'belum-terbit',
  'tidak-terbaca',
] as const;
export type SebabAbsen = (typeof SEBAB_ABSEN)[number];

/** Nilai yang tidak ada, dengan sebabnya. */
export interface Absen {
  readonly jenis: 'absen';
  readonly sebab: SebabAbsen;
  readonly keterangan?: string | undefined;
  /** Pada nilai hitungan yang kosong: banyaknya butir di bawahnya yang belum diisi. */
  readonly belum?: number | undefined;
}

const absenSingkat = z
  .enum(['tidak-berlaku', 'nihil', 'belum-terbit', 'tidak-terbaca'])
  .transform((sebab): Absen => ({ jenis: 'absen', sebab }));
const absenNa = z
  .strictObject({
    na: z.string().min(3, { error: 'harus alasan' }).describe('Alasan nilai tidak dapat ditetapkan.'),
  })
  .transform(({ na }): Absen => ({ jenis: 'absen', sebab: 'na', keterangan: na }));
const absenKosong = z.null().transform((): Absen => ({ jenis: 'absen', sebab: 'kosong' }));

/** Angka, atau salah satu dari enam ketiadaan: kosong, na, tidak-berlaku, nihil, belum-terbit, tidak-terbaca. */
export const angkaAtauAbsen = z.union([angka, absenSingkat, absenNa, absenKosong], {
  error: 'harus angka, atau tidak-terbaca, belum-terbit, tidak-berlaku, nihil, atau { na: alasan }',
});

/** Rupiah, atau `nihil` bila memang tanpa alokasi. */
export const rupiahAtauNihil = z.union(
  [rupiah, z.literal('nihil').transform((sebab): Absen => ({ jenis: 'absen', sebab }))],
  { error: 'harus rupiah bulat tanpa sen, atau nihil' },
);
