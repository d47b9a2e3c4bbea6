/** Pilihan terdekat dari kata yang salah ketik, untuk saran "mungkin maksud Anda …". */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const choice of choices) {
    const distance = editDistance(word.toLowerCase(), choice.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = choice;
      bestDistance = distance;
    }
  }
  return best;
}

/** Saran siap cetak; `pilihan` disebut semua bila sedikit. */
export function suggest(word: string, choices: readonly string[]): string {
  if (choices.length === 0) return 'belum ada satu pun yang dikenal';
  const close = word === '' ? undefined : (nearest(word, choices) ?? awalan(word, choices));
  if (close !== undefined) return `mungkin maksud Anda "${close}"`;
  return choices.length <= 30 ? `yang dikenal: ${choices.join(', ')}` : 'periksa ejaannya';
}

/** Pilihan yang berawalan kata itu, misalnya `Peta` untuk `PetaStrategi`. */
function awalan(word: string, choices: readonly string[]): string | undefined {
  const kecil = word.toLowerCase();
  return word.length < 3 ? undefined : choices.find((choice) => choice.toLowerCase().startsWith(kecil));
}

/** Jarak Levenshtein, berhenti dini bila sudah melewati `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? limit) + 1,
          (current[column - 1] ?? limit) + 1,
          (previous[column - 1] ?? limit) + change,
        ),
      );
    }
    previous = current;
  }
  return previous[b.length] ?? limit;
}
