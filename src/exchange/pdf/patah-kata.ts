/**
 * Kata yang patah di dalam sel sempit. Penulis sel menandai setiap pergantian baris yang mungkin mematahkan kata;
 * sesudah seluruh dokumen terbaca, tandanya menjadi sambungan atau spasi menurut kata yang ada di dokumen itu.
 */

/** Baris atas hanya satu kata. */
export const PATAH = '\uE000';
/** Baris atas hanya satu kata, dan memenuhi lebar selnya. */
export const PATAH_PENUH = '\uE001';

const RANTAI = /[^\s\uE000\uE001]+(?:[\uE000\uE001][^\s\uE000\uE001]+)+/g;
const ANGKA = /^\(?[-–]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?%?\)?$/;
const KATA_PENDEK = new Set(
  'di ke se per dan atau yang itu ini ia ada oleh pada dari ha km kg rp no'.split(' '),
);

interface Kosakata {
  readonly kata: ReadonlySet<string>;
  readonly tulisan: ReadonlySet<string>;
}

/** Tulisan yang sama, di sel yang lebarnya berbeda sekalipun. */
export function samaTulisan(a: readonly string[], b: readonly string[]): boolean {
  const polos = (sel: readonly string[]): string => sel.join('\t').replace(/[ \uE000\uE001]/g, '');
  return polos(a) === polos(b);
}

/** Menyambung kata yang patah di semua baris. */
export function sambungPatahan(baris: readonly string[]): readonly string[] {
  if (!baris.some((satu) => /[\uE000\uE001]/.test(satu))) return baris;
  // Kata yang di satu tempat sudah jelas tersambung menerangkan potongannya di tempat lain.
  const awal = kumpulkan(baris);
  const sementara = baris.map((satu) => sambungSemua(satu, awal));
  const kosakata = kumpulkan([...baris, ...sementara]);
  return baris.map((satu) => sambungSemua(satu, kosakata));
}

function sambungSemua(baris: string, kosakata: Kosakata): string {
  return baris.replace(RANTAI, (rantai) => sambungRantai(rantai, kosakata));
}

/** Semua kata dokumen selain yang bersentuhan dengan tanda patah. */
function kumpulkan(baris: readonly string[]): Kosakata {
  const [kata, tulisan] = [new Set<string>(), new Set<string>()];
  for (const satu of baris) {
    const utuh = satu.replace(RANTAI, ' ').toLowerCase();
    for (const itu of utuh.match(/\p{L}+/gu) ?? []) kata.add(itu);
    for (const itu of utuh.split(/\s+/)) tulisan.add(itu.replace(/^[("“]+|[).,;:"”]+$/g, ''));
  }
  return { kata, tulisan };
}

function sambungRantai(rantai: string, kosakata: Kosakata): string {
  const bagian = rantai.split(/[\uE000\uE001]/);
  const penuh = [...rantai.matchAll(/[\uE000\uE001]/g)].map(([tanda]) => tanda === PATAH_PENUH);
  const hasil: string[] = [];
  for (let i = 0; i < bagian.length;) {
    let akhir = bagian.length;
    while (akhir > i + 1 && !isPatah(bagian.slice(i, akhir), penuh.slice(i, akhir - 1), kosakata)) akhir -= 1;
    hasil.push(bagian.slice(i, akhir).join(''));
    i = akhir;
  }
  return hasil.join(' ');
}

function isPatah(bagian: readonly string[], penuh: readonly boolean[], kosakata: Kosakata): boolean {
  const gabungan = bagian.join('');
  const semuaPenuh = penuh.every(Boolean);
  if (/^[\d.,%()–-]+$/.test(gabungan))
    return ANGKA.test(gabungan) && isAngkaPatah(bagian, semuaPenuh, kosakata.tulisan.has(gabungan));
  const polos = gabungan.toLowerCase().replace(/^[("“]+|[).,;:"”]+$/g, '');
  const lanjutan = bagian.slice(1).every((satu) => /^[\p{Ll}/)%.,-]/u.test(satu));
  const dikenal = (satu: string): boolean => isDikenal(satu, kosakata);
  if (bagian.every((satu) => dikenal(satu)) || (!lanjutan && gabungan !== gabungan.toUpperCase()))
    return false;
  if (/\p{L}/u.test(polos) && (kosakata.tulisan.has(polos) || kosakata.kata.has(polos))) return true;
  // Kata yang hanya sekali ditulis: potongannya pendek, bukan kata, dan barisnya memang penuh.
  return (
    semuaPenuh &&
    lanjutan &&
    /^\p{L}+$/u.test(polos) &&
    bagian.some((satu) => satu.length <= 3 && !dikenal(satu)) &&
    bagian.slice(1).every((satu) => satu.length <= 3 || !dikenal(satu))
  );
}

function isDikenal(satu: string, { kata, tulisan }: Kosakata): boolean {
  const kecil = satu.toLowerCase();
  if (kecil.length < 3) return KATA_PENDEK.has(kecil);
  return kata.has(kecil) || tulisan.has(kecil);
}

function isAngkaPatah(bagian: readonly string[], penuh: boolean, dikenal: boolean): boolean {
  const [awal = '', ...sisa] = bagian;
  if (/[.,]$/.test(awal) || sisa.some((satu) => /^[.,%]/.test(satu))) return true;
  if (bagian.some((satu) => !ANGKA.test(satu))) return true;
  const desimal = /,(\d+)/.exec(bagian.join(''))?.[1];
  return penuh && (dikenal || (awal.includes(',') && desimal !== undefined && desimal.length <= 2));
}
