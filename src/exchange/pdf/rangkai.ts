import type { Potong } from './bentuk.ts';

/** Satu baris cetak: potongan yang garis dasarnya sama, dari kiri ke kanan. */
export interface BarisCetak {
  readonly potong: readonly Potong[];
  readonly y: number;
  readonly kiri: number;
  readonly kanan: number;
  readonly tinggi: number;
}

/** Mengelompokkan potongan menjadi baris cetak, dari atas ke bawah. */
export function susunBaris(potong: readonly Potong[]): readonly BarisCetak[] {
  const baris: { potong: Potong[]; y: number; tinggi: number }[] = [];
  for (const satu of [...potong].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const akhir = baris.at(-1);
    // Angka pangkat dan catatan kaki berada sedikit di atas garis dasar baris utamanya.
    if (akhir !== undefined && satu.y - akhir.y <= Math.max(satu.tinggi, akhir.tinggi) * 0.45) {
      akhir.potong.push(satu);
      if (satu.tinggi > akhir.tinggi) {
        akhir.y = satu.y;
        akhir.tinggi = satu.tinggi;
      }
    } else baris.push({ potong: [satu], y: satu.y, tinggi: satu.tinggi });
  }
  return baris.map(({ potong: isi, y, tinggi }) => {
    const urut = isi.sort((a, b) => a.x - b.x);
    return {
      potong: urut,
      y,
      tinggi,
      kiri: urut[0]?.x ?? 0,
      kanan: Math.max(...urut.map(({ x, lebar }) => x + lebar)),
    };
  });
}

/** Potongan yang beruntun menjadi kelompok; celah lebih lebar dari `celah` em memulai kelompok baru. */
export function pecahCelah({ potong, tinggi }: BarisCetak, celah: number): readonly (readonly Potong[])[] {
  const hasil: Potong[][] = [];
  let kanan = -Infinity;
  for (const satu of potong) {
    if (satu.x - kanan > tinggi * celah || hasil.length === 0) hasil.push([satu]);
    else hasil.at(-1)?.push(satu);
    kanan = Math.max(kanan, satu.x + satu.lebar);
  }
  return hasil;
}

/** Tulisan potongan sebaris; spasi dipasang menurut celahnya. */
export function tulis(potong: readonly Potong[]): string {
  let teks = '';
  let kanan: number | undefined;
  for (const satu of potong) {
    if (kanan !== undefined && satu.x - kanan > satu.tinggi * 0.16) teks += ' ';
    teks += satu.teks;
    kanan = satu.x + satu.lebar;
  }
  return teks
    .replace(/\u00ad(?!$)/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Tulisan sel: baris-barisnya disambung, pemenggalan katanya dirapatkan. */
export function tulisSel(potong: readonly Potong[]): string {
  let hasil = '';
  for (const baris of susunBaris(potong)) {
    const teks = tulis(baris.potong);
    const sambung = sambungan(hasil, teks);
    hasil = sambung === undefined ? `${hasil} ${teks}`.trim() : sambung + teks;
  }
  return hasil.replaceAll('\u00ad', '').replaceAll('\t', ' ');
}

/**
 * Awal kata yang dipenggal di ujung baris, siap disambung dengan `berikut`; bukan pemenggalan: `undefined`.
 * Kata ulang (`masing-` `masing`) mempertahankan tanda hubungnya.
 */
export function sambungan(teks: string, berikut: string): string | undefined {
  if (teks.endsWith('\u00ad')) return teks.slice(0, -1);
  const awal = /(?:^|[\s(“"/])([\p{L}-]*\p{L})[-‐]$/u.exec(teks)?.[1];
  const lanjut = /^\p{Ll}+/u.exec(berikut)?.[0];
  if (awal === undefined || lanjut === undefined) return undefined;
  const ulang = awal.toLowerCase() === lanjut || lanjut.startsWith(`${awal.toLowerCase()}nya`);
  const berhubung = awal.includes('-') || /^(non|sub|pra|pasca|antar|rata|multi|se)$/i.test(awal);
  return ulang || (berhubung && !/^(sub|pra|se)$/i.test(awal)) ? teks : teks.slice(0, -1);
}
