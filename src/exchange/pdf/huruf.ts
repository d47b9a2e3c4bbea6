import type { Potong } from './bentuk.ts';

/** Letak huruf ke-`i` sebuah potong, ditaksir dari lebar huruf yang lazim. */
export function letakHuruf({ teks, x, lebar }: Potong, i: number): number {
  const panjang = Array.from({ length: teks.length }, (_, ke) => lebarHuruf(teks.charAt(ke)));
  const jumlah = (daftar: readonly number[]): number => daftar.reduce((a, b) => a + b, 0);
  return x + (lebar * jumlah(panjang.slice(0, i))) / Math.max(1e-6, jumlah(panjang));
}

/** Lebar kata pertama dari potongan sebaris. */
export function lebarKataPertama(potong: readonly Potong[]): number {
  let lebar = 0;
  let kanan: number | undefined;
  for (const satu of potong) {
    if (kanan !== undefined && satu.x - kanan > satu.tinggi * 0.16) break;
    const spasi = satu.teks.search(/\s/);
    lebar += spasi < 0 ? satu.lebar : letakHuruf(satu, spasi) - satu.x;
    if (spasi >= 0) break;
    kanan = satu.x + satu.lebar;
  }
  return lebar;
}

function lebarHuruf(huruf: string): number {
  if (/[\s.,:;ijl|'()\-/ftI]/.test(huruf)) return 0.3;
  if (/[mwMW%@]/.test(huruf)) return 0.85;
  return /\p{Lu}/u.test(huruf) ? 0.68 : 0.55;
}
