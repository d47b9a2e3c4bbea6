import { slug } from '../format/slug.ts';
import { bacaAngka, isAngka } from '../schema/angka.ts';

/** Tulisan yang lebih panjang jelas bukan angka dan tidak ditafsirkan. */
const PALING_PANJANG = 100;

const POLOS = 'angka polos: titik untuk desimal, tanpa pemisah ribuan, tanpa satuan';

/** Jalan keluar dari nilai yang salah jenis: `harus` adalah kalimat skema, `input` yang tertulis. */
export function saran(harus: string, input: unknown): string {
  if (/^harus (angka|bilangan|rupiah)/.test(harus)) return saranAngka(input);
  if (harus.startsWith('harus pengenal')) {
    const pengenal = typeof input === 'string' ? slug(input) : '';
    return `tulis ${pengenal === '' ? 'misalnya unit-contoh' : pengenal}`;
  }
  return CONTOH.find(([awal]) => harus.startsWith(awal))?.[1] ?? 'periksa tulisannya';
}

const CONTOH: readonly (readonly [string, string])[] = [
  ['harus teks', 'tulis satu teks'],
  ['harus tanggal', 'tulis misalnya 2023-12-31'],
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

/** Tulisan yang jelas maksudnya disarankan sebagai angka polos; yang bermakna ganda tidak pernah ditebak. */
function saranAngka(input: unknown): string {
  if (isAngka(input)) return 'tulis bilangan bulat, tanpa tanda minus';
  if (typeof input !== 'string' || input.length > PALING_PANJANG) return `tulis ${POLOS}`;
  const bersih = input
    .trim()
    .replace(/^Rp\.?\s*/i, '')
    .replace(/\s*(%|persen)$/, '')
    .replace(/,-$/, '');
  if (/^-?\d{1,3}[.,]\d{3}$/.test(bersih))
    return `tulisan ini bermakna ganda; tulis ${bersih.replace(/[.,]/, '')} bila ribuan, atau ${bersih.replace(',', '.')}0 bila desimal`;
  const polos = polosAngka(bersih);
  if (polos === undefined) return `tulis ${POLOS}`;
  return polos === input ? `tulis ${polos} tanpa tanda kutip` : `tulis ${polos} (${POLOS})`;
}

/** Angka polos dari tulisan Indonesia atau Inggris; `undefined` bila hasilnya sendiri tidak tegas (`00,0`). */
function polosAngka(tulisan: string): string | undefined {
  const polos = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(tulisan)
    ? tulisan.replaceAll('.', '').replace(',', '.')
    : /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(tulisan)
      ? tulisan.replaceAll(',', '')
      : tulisan.replace(/^(-?\d+),(\d+)$/, '$1.$2');
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
