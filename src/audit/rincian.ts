import type { Fraction } from 'fraction.js';
import type { Angka } from '../claims/angka.ts';
import { bacaBilangan, type Bilangan } from '../claims/bilangan.ts';
import { formatAngka } from '../format/angka.ts';
import { NOL } from './banding.ts';
import { beda, salahKetik, tertukar } from './ketik.ts';

/** Rincian yang sebenda dengan keseluruhannya bila ada sedikitnya dua: "48 jam 127 orang" adalah 127 orang. */
export function sebenda(rincian: readonly Bilangan[], pokok: readonly Bilangan[]): readonly Bilangan[] {
  const benda = new Set(pokok.map((satu) => satu.benda).filter((satu) => satu !== ''));
  const sama = rincian.filter((satu) => benda.has(satu.benda));
  return sama.length >= 2 && new Set(sama.map((satu) => satu.benda)).size === 1 ? sama : rincian;
}

/** Dua angka di salah satu bilangannya bertukar tempat; selain itu rinciannya boleh memang bukan pembagian. */
export function tertukarSatu(jumlah: Fraction, pokok: Angka, rincian: readonly Bilangan[]): boolean {
  return rincian.some(({ angka }) => {
    const harus = pokok.nilai.sub(jumlah.sub(angka.nilai));
    return harus.gt(9) && tertukar(formatAngka(harus), angka.tulisan);
  });
}

/** Keseluruhan dan rinciannya sama-sama rupiah atau sama-sama cacah, bukan persen. */
export function setara(pokok: Bilangan, rincian: readonly Bilangan[]): boolean {
  return !pokok.persen && rincian.every((satu) => !satu.persen && satu.rupiah === pokok.rupiah);
}

/** Antara angka dan angka hanya nama, koma, dan "dan": bukan kalimat lain. */
export function berderet(teks: string, pisah: RegExpExecArray, rincian: readonly Bilangan[]): boolean {
  const awal = pisah.index + pisah[0].length;
  return rincian.every((satu, i) => {
    const sela = teks.slice(rincian[i - 1]?.akhir ?? awal, satu.letak);
    if (sela.length > 60 || /\b(?:pada|dari|sebesar|menjadi|masing-masing|per|untuk|dengan)\b/i.test(sela))
      return i === 0 && sela.length <= 60 && !/\bmasing-masing\b/i.test(sela);
    return i === 0 || /,|\bdan\b|\bserta\b|;/.test(sela);
  });
}

/** Rincian bertingkat: sebagian darinya saja sudah berjumlah tepat. */
export function sebagian(rincian: readonly Bilangan[], { angka }: Bilangan): boolean {
  if (rincian.length > 8) return false;
  let jumlah: readonly Fraction[] = [NOL];
  for (const satu of rincian) jumlah = [...jumlah, ...jumlah.map((dulu) => dulu.add(satu.angka.nilai))];
  return jumlah.some((satu) => satu.equals(angka.nilai));
}

/** Selisihnya kecil, sebendanya, atau satu angkanya salah ketik; selain itu rinciannya memang tidak lengkap. */
export function nyaris(jumlah: Fraction, pokok: Bilangan, rincian: readonly Bilangan[]): boolean {
  const jauh = beda(jumlah, pokok.angka.nilai);
  if (jauh.lte('1/10')) return true;
  const sebenda = pokok.benda !== '' && rincian.every(({ benda }) => benda === pokok.benda);
  if (sebenda && jauh.lte('1/4')) return true;
  return seketik(jumlah, pokok, rincian);
}

/** Satu angka di keseluruhannya atau di salah satu rinciannya salah ketik. */
export function seketik(jumlah: Fraction, pokok: Bilangan, rincian: readonly Bilangan[]): boolean {
  const betul = rincian.map(({ angka }) => pokok.angka.nilai.sub(jumlah.sub(angka.nilai)));
  return (
    salahKetik(formatAngka(jumlah), pokok.angka.tulisan) ||
    betul.some((nilai, i) => salahKetik(formatAngka(nilai), rincian[i]?.angka.tulisan ?? ''))
  );
}

/** Antara dua butir rincian hanya nama, koma, "dan", atau "ditambah". */
function bersambung(sela: string): boolean {
  const pendek = sela.length <= 50 && /,|\bdan\b|\bserta\b|\bditambah\b/i.test(sela);
  return pendek && !/[.;:(]|\b(?:dari|target|sebesar|menjadi|tahun 20\d\d sebesar|atau)\b/i.test(sela);
}

/** "a, b, dan c sehingga berjumlah N": keseluruhannya disebut sesudah rinciannya. */
const SEHINGGA =
  /^[^.;\d]{0,25}\bsehingga [^.;\d]{0,30}\b(?:ber)?(?:jumlah(?:nya)?|total(?:nya)?|kumulatif|beban|seluruhnya)\b[^.;\d]{0,40}$|^(?: [a-z]+)?, (?:seluruhnya|jumlahnya|totalnya|berjumlah) $/i;

export interface Belakang {
  readonly rincian: readonly Bilangan[];
  readonly pokok: Bilangan;
}

/** Rincian beruntun yang diikuti "sehingga berjumlah N". */
export function jumlahBelakang(teks: string): Belakang | undefined {
  const semua = bacaBilangan(teks);
  const ke = semua.findIndex(
    (satu, i) =>
      i >= 2 && SEHINGGA.test(teks.slice(semua[i - 1]?.akhir ?? 0, satu.letak).replace('s.d.', 'sd')),
  );
  const pokok = semua[ke];
  if (pokok === undefined || pokok.persen) return undefined;
  let awal = ke - 1;
  while (awal > 0 && bersambung(teks.slice(semua[awal - 1]?.akhir ?? 0, semua[awal]?.letak))) awal -= 1;
  const rincian = semua.slice(awal, ke);
  return rincian.length >= 2 && setara(pokok, rincian) ? { rincian, pokok } : undefined;
}
