const LAMBANG: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Angka Romawi besar untuk 1..89, dipakai nomor bab dan halaman depan. */
export function romawi(angka: number): string {
  let rest = angka;
  let text = '';
  for (const [nilai, lambang] of LAMBANG) {
    while (rest >= nilai) {
      text += lambang;
      rest -= nilai;
    }
  }
  return text;
}
