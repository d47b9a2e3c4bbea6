import type { Garis, Potong } from './bentuk.ts';
import { letakHuruf } from './huruf.ts';

/** Coretan melintang di bagian tinggi huruf ini di atas garis dasar. */
const [BAWAH, ATAS] = [0.15, 0.42];
/** Coretan lebih pendek dari ini hiasan, poin. */
const PENDEK = 5;
/** Coretan sedekat ini dengan ujung potong mencoret sampai ujungnya, poin. */
const DEKAT = 1.5;

/** Tulisan yang dicoret, misalnya perubahan terlacak yang ikut tercetak, dihapus dari isi. */
export function buangCoretan(potong: readonly Potong[], datar: readonly Garis[]): readonly Potong[] {
  const menurutLetak = datar.filter(({ dari, sampai }) => sampai - dari >= PENDEK);
  if (menurutLetak.length === 0) return potong;
  return potong.flatMap((satu) => {
    const coretan = menurutLetak.find(
      ({ di, dari, sampai }) =>
        di < satu.y - satu.tinggi * BAWAH &&
        di > satu.y - satu.tinggi * ATAS &&
        Math.min(sampai, satu.x + satu.lebar) - Math.max(dari, satu.x) >= PENDEK,
    );
    return coretan === undefined ? [satu] : hapus(satu, coretan);
  });
}

function hapus(potong: Potong, { dari, sampai }: Garis): readonly Potong[] {
  const { teks, x, lebar } = potong;
  const [sejakAwal, sampaiAkhir] = [dari <= x + DEKAT, sampai >= x + lebar - DEKAT];
  // Tempat yang dicoret tidak menjadi celah kolom.
  if (sejakAwal && sampaiAkhir) return [{ ...potong, teks: '' }];
  const panjang = Math.min(sampai, x + lebar) - Math.max(dari, x);
  const awal = sejakAwal ? 0 : hurufDi(potong, dari, /(?<=\s)\S/g);
  const jauh = (i: number): number => Math.abs(letakHuruf(potong, i) - letakHuruf(potong, awal) - panjang);
  let akhir = teks.length;
  if (!sampaiAkhir) for (let i = teks.length - 1; i > awal; i -= 1) if (jauh(i) < jauh(akhir)) akhir = i;
  const [kiri, kanan] = [Math.min(sampai, x + lebar), x + lebar];
  const sebelum = {
    ...potong,
    teks: teks.slice(0, awal),
    lebar: Math.max(0.1, kiri - x - potong.tinggi * 0.2),
  };
  const sesudah = { ...potong, teks: teks.slice(akhir), x: kiri, lebar: Math.max(0.1, kanan - kiri) };
  return [sebelum, sesudah].filter((satu) => satu.teks.trim() !== '');
}

/** Huruf yang letaknya di `x`; awal kata yang dekat didahulukan, karena lebar huruf hanya taksiran. */
function hurufDi(potong: Potong, x: number, awalKata: RegExp): number {
  const jauh = (i: number): number => Math.abs(letakHuruf(potong, i) - x);
  const kata = [...potong.teks.matchAll(awalKata)].map(({ index }) => index);
  const terdekat = (daftar: readonly number[]): number =>
    daftar.reduce((a, b) => (jauh(b) < jauh(a) ? b : a), 0);
  const kataTerdekat = terdekat(kata);
  if (jauh(kataTerdekat) < potong.tinggi * 1.2) return kataTerdekat;
  return terdekat(Array.from({ length: potong.teks.length }, (_, i) => i));
}
