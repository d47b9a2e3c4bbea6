import { Fraction } from 'fraction.js';
import { terbilang } from '../format/terbilang.ts';

/** Angka sebagaimana tercetak di dokumen: nilainya tepat, tulisannya dan banyak desimalnya disimpan. */
export interface Angka {
  readonly nilai: Fraction;
  readonly desimal: number;
  /** `%`, `Rp`, kata satuan pertama sesudah angka dengan huruf kecil, atau kosong. */
  readonly satuan: string;
  readonly tulisan: string;
}

/** Angka polos: ribuan bertitik atau berkoma, desimal bertitik atau berkoma. */
export const POLA_ANGKA = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d+(?:[.,]\d+)?)(?![.,]?\d)`;

const UTUH = new RegExp(`^(${POLA_ANGKA})$`);
const SEL = new RegExp(
  String.raw`^(Rp\.?\s*)?(\(\s*)?([-−–]\s?)?(${POLA_ANGKA})(?:,-)?(\s*%)?(\s*\))?\s*(.*)$`,
  'i',
);

/** Membaca tulisan angka tanpa tanda dan satuan: `8.225.000.000`, `93,26`, `334,250,000`. Tidak terbaca: `undefined`. */
export function bacaAngka(tulisan: string): Angka | undefined {
  const teks = tulisan.trim();
  if (!UTUH.test(teks)) return undefined;
  const [bulat = '', pecahan = ''] = pisahkan(teks);
  const nilai = new Fraction(`${bulat.replace(/[.,]/g, '')}${pecahan === '' ? '' : `.${pecahan}`}`);
  return { nilai, desimal: pecahan.length, satuan: '', tulisan: teks };
}

/** `nol` sampai `sepuluh`, menurut nilainya. */
export const KATA_BILANGAN = Array.from({ length: 11 }, (_, nilai) => terbilang(new Fraction(nilai)));

/** Cacah yang ditulis dengan angka atau kata: `4`, `Empat`. */
export function bacaCacah(tulisan: string): number {
  const ke = KATA_BILANGAN.indexOf(tulisan.toLowerCase());
  return ke < 0 ? Number(tulisan) : ke;
}

/** Membaca isi sel: `(48.780.000)`, `96.25 %`, `15 Instansi`, `100% (628 instansi)`; rentang dan kalimat ditolak. */
export function bacaSel(isi: string): Angka | undefined {
  const teks = isi.trim();
  const cocok = SEL.exec(teks);
  if (cocok === null) return undefined;
  const [, rupiah, buka, minus, angka = '', persen, tutup, ekor = ''] = cocok;
  const polos = bacaAngka(angka);
  if (polos === undefined || !ekorSatuan(ekor)) return undefined;
  if ((buka === undefined) !== (tutup === undefined) && !(buka === undefined && ekor === ''))
    return undefined;
  const negatif = minus !== undefined || buka !== undefined;
  const satuan = persen !== undefined ? '%' : rupiah !== undefined ? 'Rp' : kataSatuan(ekor);
  const tulisan = ekor === '' ? teks : teks.slice(0, teks.length - ekor.length).trim();
  return { ...polos, nilai: negatif ? polos.nilai.neg() : polos.nilai, satuan, tulisan };
}

const DESIMAL_TITIK = /(?<![\d.,])\d{1,3}\.\d\d(?![\d.])/g;
const DESIMAL_KOMA = /(?<![\d.,])\d{1,3},\d{1,2}(?![\d,])/g;

/** Dokumen yang desimalnya bertitik menulis ribuan dengan koma: `2,594` di sana dua ribu lima ratus sembilan puluh empat. */
export function isKomaRibuan(baris: readonly string[]): boolean {
  let [titik, koma] = [0, 0];
  for (const teks of baris) {
    titik += teks.match(DESIMAL_TITIK)?.length ?? 0;
    koma += teks.match(DESIMAL_KOMA)?.length ?? 0;
  }
  return titik >= 10 && koma * 10 < titik;
}

/** Membaca sel di dokumen yang ribuannya berkoma; tulisannya tetap sebagaimana tercetak. */
export function bacaSelKoma(isi: string): Angka | undefined {
  const teks = isi.trim();
  const angka = bacaSel(teks.replace(/(?<![\d.,])(\d{1,3}),(?=\d{3}(?![\d.,]))/, '$1.'));
  return angka && { ...angka, tulisan: teks.slice(0, angka.tulisan.length) };
}

/** Satuan paling banyak tiga kata, boleh diikuti keterangan dalam kurung. */
function ekorSatuan(ekor: string): boolean {
  return /^(?:[A-Za-z/]+\.?(?:\s[A-Za-z/]+){0,2})?\s*(?:\([^)]*\))?[*.]?$/.test(ekor);
}

function kataSatuan(ekor: string): string {
  return /^[A-Za-z/]+/.exec(ekor)?.[0].toLowerCase() ?? '';
}

function pisahkan(teks: string): readonly string[] {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(teks) && !/^0\.\d{3}$/.test(teks)) return teks.split(',');
  if (/^\d{1,3}(?:(,\d{3}){2,}(\.\d+)?|(,\d{3})+\.\d+)$/.test(teks)) return teks.split('.');
  return teks.split(/[.,]/);
}
