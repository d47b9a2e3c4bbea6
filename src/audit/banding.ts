import { Fraction } from 'fraction.js';
import type { Angka } from '../claims/angka.ts';
import { NOL, SERATUS } from '../calc/nilai.ts';
import { formatAngka } from '../format/angka.ts';
import { bulat } from '../format/bulat.ts';

export { NOL, SERATUS };

/** Benar bila hitungan, dibulatkan ke desimal tercetak, sama dengan yang tercetak. */
export function tepat(hitung: Fraction, tercetak: Angka): boolean {
  return bulat(hitung, tercetak.desimal) === bulat(tercetak.nilai, tercetak.desimal);
}

/** Benar bila selisihnya paling banyak `satuan` angka terakhir. */
export function dekat(hitung: Fraction, tercetak: Angka, satuan = 1): boolean {
  return hitung
    .sub(tercetak.nilai)
    .abs()
    .lte(new Fraction(satuan).div(new Fraction(10).pow(tercetak.desimal)));
}

/** Dua angka tercetak yang sama bila yang lebih halus dibulatkan ke yang lebih kasar. */
export function sama(a: Angka, b: Angka): boolean {
  return a.desimal <= b.desimal ? tepat(b.nilai, a) : tepat(a.nilai, b);
}

/** Menulis hasil hitung sehalus angka tercetaknya. */
export function tulis(nilai: Fraction, seperti: Angka): string {
  const teks = formatAngka(nilai, { tetap: seperti.desimal });
  return seperti.satuan === '%' ? `${teks}%` : teks;
}

/** Angka tabel dengan tulisannya sendiri bila sehalus yang tercetak di kalimat; bersatuan seperti di kalimat. */
export function tulisTabel(tabel: Angka, seperti: Angka): string {
  if (tabel.desimal !== seperti.desimal) return tulis(tabel.nilai, seperti);
  return `${tabel.tulisan.replace(/\s*%$/, '')}${seperti.satuan === '%' ? '%' : ''}`;
}

/** Menulis dengan paling banyak dua desimal, atau `desimal` yang diminta. */
export function tulisPolos(nilai: Fraction, desimal = 2): string {
  return formatAngka(nilai, { paling: desimal });
}

/** Jarak dua nilai. */
export function jauh(a: Fraction, b: Fraction): Fraction {
  return a.sub(b).abs();
}

/** Yang nilainya paling dekat; bila sama dekat, yang lebih dahulu. */
export function terdekat<T>(
  semua: readonly T[],
  nilai: Fraction,
  ambil: (satu: T) => Fraction,
): T | undefined {
  return [...semua].sort((a, b) => jauh(ambil(a), nilai).compare(jauh(ambil(b), nilai)))[0];
}

/** Jumlah semuanya; nol bila tidak ada. */
export function jumlahkan(semua: readonly Fraction[]): Fraction {
  return semua.reduce((jumlah, satu) => jumlah.add(satu), NOL);
}

/** Batas nilai hasil bagi bila kedua angkanya sudah dibulatkan sebelum dicetak. */
export function selangBagi(atas: Angka, bawah: Angka): readonly [Fraction, Fraction] {
  const setengah = ({ desimal }: Angka): Fraction => new Fraction(1, 2).div(new Fraction(10).pow(desimal));
  const [a, b] = [setengah(atas), setengah(bawah)];
  const tengah = atas.nilai.div(bawah.nilai);
  if (bawah.nilai.abs().lte(b)) return [tengah, tengah];
  return [atas.nilai.sub(a).div(bawah.nilai.add(b)), atas.nilai.add(a).div(bawah.nilai.sub(b))];
}
