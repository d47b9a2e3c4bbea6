import { lebarKataPertama } from './huruf.ts';
import { tulis, type BarisCetak } from './rangkai.ts';

/** Baris cetak terakhir yang ditulis sebagai prosa. */
export interface BarisLama {
  readonly baris: BarisCetak;
  readonly halaman: number;
  readonly penuh: boolean;
  /** Tepi kanan tulisan di sekitar baris itu. */
  readonly tepi: number;
}

export interface BarisBaru {
  readonly baris: BarisCetak;
  readonly teks: string;
  readonly halaman: number;
  /** Baris ini menjorok dari baris penuh sesudahnya. */
  readonly menjorok: boolean;
}

/** Ukuran yang lazim di dokumen ini. */
export interface Ukuran {
  /** Jarak baris, dalam tinggi huruf. */
  readonly jarak: number;
  readonly hurufIsi: number;
}

const BUTIR = /^(?:\d{1,2}[.)]|[a-zA-Z][.)]|\(\d{1,2}\)|\([a-z]\)|[-•–o▪●■◻❑❖➢✓✗→])\s/;
/** Keterangan tabel atau gambar; `Tabel 2 merinci …` adalah lanjutan kalimat. */
const KETERANGAN = /^(?:Tabel|Gambar|Grafik|Bagan)\s+\d[\d.-]*[.:]?\s+\p{Lu}/u;
const BAB = /^BAB\s+(?:[IVXL]+|\d{1,2})$/i;
const SUBBAB = /^(?:(?:\d{1,2}|[IVX]+)(?:\.\d{1,2})+\.?|[A-Z]\.)\s+\p{Lu}/u;
/** Kalimatnya belum selesai, jadi yang berikutnya bukan judul atau keterangan. */
const GANTUNG =
  /(?:[,(–-]|\b(?:pada|dalam|di|ke|dari|dan|atau|oleh|dengan|lihat|melalui|menurut|yaitu|sebagaimana|serta|bahwa|antara|sesuai|berdasarkan|isi|judul))$/i;
/** Banyak baris di atas dan di bawah yang menentukan tepi setempat. */
const SEKITAR = 6;
const SELESAI = /[.:;?!][)”"]?$/;

/** Baris ini memulai paragraf baru, bukan lanjutan baris sebelumnya. */
export function mulaiBaru(lama: BarisLama, baru: BarisBaru, { jarak, hurufIsi }: Ukuran): boolean {
  const { baris, teks, halaman } = baru;
  if (BUTIR.test(teks) || !lama.penuh || BAB.test(teks)) return true;
  const akhir = tulis(lama.baris.potong);
  if (KETERANGAN.test(teks) && !GANTUNG.test(akhir)) return true;
  if (Math.abs(lama.baris.tinggi - baris.tinggi) > 0.8 || gantiTebal(lama.baris, baris, akhir)) return true;
  if (isSesudahJudul(lama.baris, akhir, baris, teks)) return true;
  if (SELESAI.test(akhir) && (SUBBAB.test(teks) || baru.menjorok)) return true;
  // Keterangan yang hurufnya lebih kecil sering dibelah sama panjang.
  if (lama.baris.tinggi >= hurufIsi * 0.95 && !akhir.endsWith('-') && muat(lama, baris)) return true;
  if (lama.halaman !== halaman || baris.y < lama.baris.y) return false;
  if (lama.baris.potong[0]?.butir !== baris.potong[0]?.butir) return true;
  return baris.y - lama.baris.y > Math.max(lama.baris.tinggi, baris.tinggi) * jarak * 1.25;
}

/** Judul bernomor yang judulnya menjorok; lanjutannya akan sejajar dengan judulnya, bukan kembali ke tepi nomornya. */
function isSesudahJudul(
  { potong, kiri, tinggi }: BarisCetak,
  akhir: string,
  baru: BarisCetak,
  teks: string,
): boolean {
  const jorok = (potong[1]?.x ?? kiri) - kiri;
  return (
    SUBBAB.test(akhir) &&
    !SELESAI.test(akhir) &&
    jorok > tinggi * 1.5 &&
    baru.kiri < kiri + tinggi * 0.3 &&
    /^\p{Lu}/u.test(teks)
  );
}

/** Judul tebal di atas prosa biasa, atau sebaliknya. */
function gantiTebal(atas: BarisCetak, bawah: BarisCetak, akhir: string): boolean {
  const [a, b] = [tebal(atas), tebal(bawah)];
  if (a === 'semua' && b === 'tidak') return true;
  return a === 'tidak' && b === 'semua' && SELESAI.test(akhir);
}

function tebal({ potong }: BarisCetak): 'semua' | 'tidak' | 'sebagian' {
  const berhuruf = potong.filter(({ teks }) => /[\p{L}\d]/u.test(teks));
  if (berhuruf.every((satu) => satu.tebal === true)) return 'semua';
  return berhuruf.some((satu) => satu.tebal === true) ? 'sebagian' : 'tidak';
}

/** Kata pertama baris ini masih muat di baris sebelumnya, jadi barisnya diganti dengan sengaja. */
function muat({ baris: atas, tepi }: BarisLama, bawah: BarisCetak): boolean {
  const perlu = atas.tinggi * 0.3 + lebarKataPertama(bawah.potong) * 1.15 + 1;
  return atas.kanan + perlu <= tepi;
}

/** Tepi kanan di sekitar setiap baris: yang terjauh di antara beberapa baris di atas dan di bawahnya. */
export function tepiSetempat(baris: readonly BarisCetak[], kanan: number): readonly number[] {
  return baris.map((_, i) => {
    const sekitar = baris.slice(Math.max(0, i - SEKITAR), i + SEKITAR + 1).map((satu) => satu.kanan);
    return Math.min(kanan, Math.max(...sekitar));
  });
}
