/** Sekelompok yang serupa; anggota pertamanya wakilnya. */
export type Rumpun<T> = readonly [T, ...T[]];

/** Mengumpulkan yang serumpun menurut urutan kemunculannya. */
export function rumpunkan<T>(
  semua: readonly T[],
  serumpun: (ada: Rumpun<T>, satu: T) => boolean,
): readonly Rumpun<T>[] {
  const hasil: [T, ...T[]][] = [];
  for (const satu of semua) {
    const ada = hasil.find((isi) => serumpun(isi, satu));
    if (ada === undefined) hasil.push([satu]);
    else ada.push(satu);
  }
  return hasil;
}

/** Rumpun beranggota terbanyak; bila sama banyak, yang muncul lebih dahulu. */
export function terbanyak<T>(ragam: readonly Rumpun<T>[]): Rumpun<T> | undefined {
  return [...ragam].sort((a, b) => b.length - a.length)[0];
}
