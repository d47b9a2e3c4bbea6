/**
 * Saran ejaan "mungkin maksud Anda …". Hanya yang hampir pasti salah ketik yang disarankan: angka yang berbeda (IKU.9
 * dan IKU.1) dan nama satu huruf yang berbeda (unit-b dan unit-a) adalah nama lain, bukan salah ketik.
 */

/** Pilihan yang jaraknya paling kecil; lebih dari satu bila seri. Kosong bila tidak ada yang cukup dekat. */
export function terdekat(word: string, choices: Iterable<string>): readonly string[] {
  let best: string[] = [];
  let bestDistance = Number.POSITIVE_INFINITY;
  const kecil = word.toLowerCase();
  for (const choice of choices) {
    const distance = jarakBagian(kecil, choice.toLowerCase());
    if (distance === undefined || distance > bestDistance) continue;
    if (distance < bestDistance) best = [];
    bestDistance = distance;
    best.push(choice);
  }
  return best;
}

/** Sekian nama yang paling mirip menurut banyaknya pasangan huruf yang sama, dari yang paling mirip. */
export function palingMirip(word: string, choices: readonly string[], banyak: number): readonly string[] {
  const pasangan = (teks: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, teks.length - 1) }, (_, index) => teks.slice(index, index + 2)));
  const milik = pasangan(word.toLowerCase());
  const nilai = (choice: string): number => {
    const lain = pasangan(choice.toLowerCase());
    return (2 * [...lain].filter((satu) => milik.has(satu)).length) / (milik.size + lain.size || 1);
  };
  return choices
    .map((choice) => ({ choice, mirip: nilai(choice) }))
    .sort((a, b) => b.mirip - a.mirip)
    .slice(0, banyak)
    .map(({ choice }) => choice);
}

/** Pilihan yang hanya berbeda satu huruf dari `word`; untuk kata bebas, yang bedanya lebih dari itu memang kata lain. */
export function bedaSatuHuruf(word: string, choices: readonly string[]): string | undefined {
  const kecil = word.toLowerCase();
  return choices.find((choice) => choice !== kecil && editDistance(kecil, choice, 2) === 1);
}

/** Paling banyak sekian pilihan disebut bila tidak ada yang dekat. */
const DISEBUT = 40;
/** Paling banyak sekian pilihan yang sama awalannya disebut bila semuanya terlalu banyak. */
const SERUMPUN = 8;

/** Saran siap cetak; `pilihan` disebut semua bila sedikit, selain itu hanya yang seawalan. */
export function suggest(word: string, choices: readonly string[]): string {
  if (choices.length === 0) return 'belum ada satu pun yang dikenal';
  const dekat = word === '' ? [] : dugaan(word, choices);
  if (dekat.length > 0) return `mungkin maksud Anda ${dekat.map((satu) => `"${satu}"`).join(' atau ')}`;
  if (word === '' && choices.length > SERUMPUN)
    return `tulis salah satu, misalnya ${choices.slice(0, 3).map(sebut).join(', ')}`;
  if (choices.length <= DISEBUT) return `yang dikenal: ${choices.map(sebut).join(', ')}`;
  const rumpun = serumpun(word, choices);
  return rumpun.length === 0 ? 'periksa ejaannya' : `yang mirip: ${rumpun.join(', ')}`;
}

/** Pilihan kosong (satuan boleh kosong) disebut sebagai tanda kutipnya. */
function sebut(choice: string): string {
  return choice === '' ? '""' : choice;
}

function dugaan(word: string, choices: readonly string[]): readonly string[] {
  const dekat = terdekat(word, choices);
  if (dekat.length > 0) return dekat.length <= 3 ? dekat : [];
  const awalan = choices.filter((choice) => isAwalan(word.toLowerCase(), choice.toLowerCase()));
  return awalan.length === 1 ? awalan : [];
}

/** Kata yang terpotong (`Peta` untuk `PetaStrategi`) atau berakhiran lebih (`deretan` untuk `deret`). */
function isAwalan(word: string, choice: string): boolean {
  return (
    (word.length >= 3 && choice.startsWith(word)) ||
    (choice.length >= 4 &&
      /[\p{L}\d]$/u.test(choice) &&
      word.startsWith(choice) &&
      word.length - choice.length <= choice.length / 2)
  );
}

/** Pilihan yang sama sampai tanda pemisah terakhir yang masih cocok: `IKU.4.` bagi `IKU.4.capaiann-x`. */
function serumpun(word: string, choices: readonly string[]): readonly string[] {
  const bagian = word.split(/(?<=[.:/])/);
  for (let banyak = bagian.length - 1; banyak > 0; banyak -= 1) {
    const awal = bagian.slice(0, banyak).join('');
    const sama = choices.filter((choice) => choice.startsWith(awal));
    if (sama.length > 0) return sama.length <= SERUMPUN ? sama : [...sama.slice(0, SERUMPUN), '…'];
  }
  return [];
}

/** Huruf yang boleh berbeda dalam satu bagian nama menurut panjangnya. */
function bolehBeda(panjang: number): number {
  return panjang <= 2 ? 0 : panjang <= 5 ? 1 : panjang <= 9 ? 2 : 3;
}

/** Nama yang lebih panjang tidak dibandingkan; salah ketik di dalamnya tidak perlu ditebak. */
const PALING_PANJANG = 120;

/** Jarak dua nama, dibandingkan bagian demi bagian; `undefined` bila bukan salah ketik. */
function jarakBagian(a: string, b: string): number | undefined {
  if (a === b) return 0;
  if (a.length > PALING_PANJANG || b.length > PALING_PANJANG) return undefined;
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return undefined;
  const [bagianA, bagianB] = [a.split(PEMISAH), b.split(PEMISAH)];
  if (bagianA.length !== bagianB.length) return jarak(a, b);
  let jumlah = 0;
  for (const [index, satu] of bagianA.entries()) {
    const beda = jarak(satu, bagianB[index] ?? '');
    if (beda === undefined) return undefined;
    jumlah += beda;
  }
  return jumlah;
}

const PEMISAH = /[.\-_:/ ]+/;

/** Jarak ejaan dua kata; `undefined` bila melebihi yang wajar bagi panjangnya. */
function jarak(a: string, b: string): number | undefined {
  const batas = bolehBeda(Math.max(a.length, b.length));
  const beda = editDistance(a, b, batas + 1);
  return beda <= batas ? beda : undefined;
}

/** Jarak Damerau–Levenshtein (dua huruf bertukar tempat dihitung satu), berhenti dini bila sudah melewati `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const tertukar = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? limit) + 1,
          (current[column - 1] ?? limit) + 1,
          (previous[column - 1] ?? limit) + change,
          tertukar ? (before[column - 2] ?? limit) + 1 : limit,
        ),
      );
    }
    if (Math.min(...current) >= limit) return limit;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit;
}
