/**
 * Baris tempat sel gabungan mulai lagi: setiap pergantian kelompok, dan setiap paling banyak `maks` baris di dalamnya,
 * dibagi serata mungkin. Potongan pendek dengan sebutan yang diulang tetap terbaca di halaman cetak berikutnya.
 */
export function potongan<T>(
  baris: readonly T[],
  kelompok: (satu: T) => unknown,
  maks: number,
): ReadonlySet<number> {
  const awal = new Set<number>();
  const panjang = rentangBaris(baris, kelompok, new Set());
  for (const [index, banyak] of panjang.entries()) {
    const bagian = Math.ceil(banyak / maks);
    for (let ke = 0; ke < bagian; ke += 1) awal.add(index + Math.ceil((banyak * ke) / bagian));
  }
  return awal;
}

/** Rentang sel gabungan: banyaknya baris pada baris pertama, 0 pada baris yang tertutup; `potong` selalu memulai lagi. */
export function rentangBaris<T>(
  baris: readonly T[],
  kunci: (satu: T) => unknown,
  potong: ReadonlySet<number>,
): readonly number[] {
  const hasil: number[] = [];
  let awal = 0;
  for (const [index, satu] of baris.entries()) {
    const sebelum = baris[index - 1];
    const sambung = sebelum !== undefined && !potong.has(index) && kunci(sebelum) === kunci(satu);
    if (sambung) hasil[awal] = (hasil[awal] ?? 0) + 1;
    else awal = index;
    hasil.push(sambung ? 0 : 1);
  }
  return hasil;
}
