import { bakukan } from '../format/baku.ts';
import { slug } from '../format/slug.ts';
import { bakukanTanggal, sebabBukanTanggal } from '../format/tanggal.ts';
import { bacaAngka, isAngka } from '../schema/angka.ts';

/** Tulisan yang lebih panjang jelas bukan angka dan tidak ditafsirkan. */
const PALING_PANJANG = 100;

const POLOS = 'angka polos: titik untuk desimal, tanpa pemisah ribuan, tanpa satuan';

/** Pengenal pejabat dan unit menurut nama atau jabatannya yang dibakukan. */
export type PengenalNama = ReadonlyMap<string, string>;
const TANPA_NAMA: PengenalNama = new Map();

/** Jalan keluar dari nilai yang salah jenis: `harus` adalah kalimat skema, `input` yang tertulis. */
export function saran(harus: string, input: unknown, nama: PengenalNama = TANPA_NAMA): string {
  if (/^harus (angka|bilangan|rupiah)/.test(harus)) return saranAngka(input);
  if (harus.startsWith('harus tanggal')) return saranTanggal(input);
  if (harus.startsWith('harus pengenal')) {
    const dikenal = typeof input === 'string' ? nama.get(bakukan(input)) : undefined;
    if (dikenal !== undefined) return `tulis pengenalnya, ${dikenal}`;
    const pengenal = typeof input === 'string' ? slug(input) : '';
    return `tulis ${pengenal === '' ? 'misalnya unit-contoh' : pengenal}`;
  }
  if (harus.startsWith('harus kata biasa')) return saranSatuan(input);
  return CONTOH.find(([awal]) => harus.startsWith(awal))?.[1] ?? 'periksa tulisannya';
}

const CONTOH: readonly (readonly [string, string])[] = [
  ['harus teks', 'tulis satu teks'],
  ['harus tahun', 'tulis misalnya 2023'],
  ['kunci harus tahun', 'tulis misalnya 2023'],
  ['harus kunci fakta', 'tulis misalnya IKU.1.capaian'],
  ['harus daftar', 'tulis setiap butir di barisnya sendiri, berawalan "- "'],
  ['harus kelompok', 'tulis kunci: nilai di baris-baris di bawahnya, menjorok dua spasi'],
  ['harus true', 'tulis true atau false tanpa tanda kutip'],
  ['harus memuat tindak_lanjut', 'tulis apa yang sudah dikerjakan, atau ubah statusnya'],
  ['harus memuat tepat satu', 'hapus yang lain, atau tambahkan satu'],
  ['harus alamat', 'tulis misalnya https://kinerja.example.go.id'],
  ['harus alasan', 'tulis alasannya'],
  ['tidak boleh kosong', 'isi, atau hapus kuncinya'],
  ['paling besar', 'tulis angka yang lebih kecil'],
];

/** Lambang di tempat satuan: katanya yang ditulis, lambangnya dicetak sendiri. */
function saranSatuan(input: unknown): string {
  if (typeof input === 'string' && input.includes('%')) return 'tulis persen; cetakannya %';
  if (typeof input === 'string' && /^rp\b/i.test(input.trim())) return 'tulis rupiah; cetakannya Rp';
  return 'tulis kata, misalnya persen, dokumen, atau jam pelajaran';
}

function saranTanggal(input: unknown): string {
  if (typeof input !== 'string') return 'tulis misalnya 2023-12-31';
  const baku = bakukanTanggal(input);
  return baku === undefined ? (sebabBukanTanggal(input) ?? 'tulis misalnya 2023-12-31') : `tulis ${baku}`;
}

function saranAngka(input: unknown): string {
  if (isAngka(input)) return 'tulis bilangan bulat, tanpa tanda minus';
  if (typeof input !== 'string' || input.length > PALING_PANJANG) return `tulis ${POLOS}`;
  return hintAngka(input);
}

/**
 * Tulisan yang jelas maksudnya disarankan sebagai angka polos, berawalan `kunci`; yang bermakna ganda tidak pernah
 * ditebak.
 */
export function hintAngka(input: string, kunci = ''): string {
  const bersih = input
    .trim()
    .replace(/^Rp\.?\s*/i, '')
    .replace(/\s*(%|persen)$/i, '')
    .replace(/,-$/, '');
  const excel = bentukExcel(bersih);
  if (excel !== undefined)
    return `tulis ${kunci}${excel} ("${/E.*$/i.exec(bersih)?.[0] ?? ''}" bentuk ringkas Excel; periksa angka lengkapnya)`;
  if (/^-?\d{1,3}[.,](?!000)\d{3}$/.test(bersih))
    return `tulisan ini bermakna ganda; tulis ${kunci}${bersih.replace(/[.,]/, '')} bila ribuan, atau ${kunci}${bersih.replace(',', '.')}0 bila desimal`;
  const polos = polosAngka(bersih);
  if (polos === undefined) return `tulis ${POLOS}`;
  if (kunci !== '') return `tulis ${kunci}${polos}`;
  return polos === input ? `tulis ${polos} tanpa tanda kutip` : `tulis ${polos} (${POLOS})`;
}

/** `1,25E+09` menjadi `1250000000`; `undefined` bila bukan bentuk itu atau hasilnya bukan bilangan bulat. */
function bentukExcel(tulisan: string): string | undefined {
  const [, bulat, pecahan = '', pangkat] = /^(-?\d+)(?:[.,](\d+))?E\+?(\d{1,2})$/i.exec(tulisan) ?? [];
  if (bulat === undefined || Number(pangkat) < pecahan.length || Number(pangkat) > 18) return undefined;
  return `${bulat}${pecahan.padEnd(Number(pangkat), '0')}`;
}

/** Angka polos dari tulisan Indonesia atau Inggris; `undefined` bila hasilnya sendiri tidak tegas (`00,0`). */
function polosAngka(tulisan: string): string | undefined {
  const polos = (
    /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(tulisan)
      ? tulisan.replaceAll('.', '').replace(',', '.')
      : /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(tulisan)
        ? tulisan.replaceAll(',', '')
        : tulisan.replace(/^(-?\d+),(\d+)$/, '$1.$2')
  ).replace(/\.0+$/, '');
  return bacaAngka(polos) === undefined ? undefined : polos;
}

/** Yang tertulis, untuk disebut dalam pesan. */
export function tulisan(input: unknown): string {
  if (isAngka(input)) return input.teks;
  if (input === null) return 'kosong';
  if (Array.isArray(input)) return 'sebuah daftar';
  return typeof input === 'string'
    ? `"${input.slice(0, 80)}"`
    : typeof input === 'boolean'
      ? String(input)
      : 'sekelompok kunci';
}
