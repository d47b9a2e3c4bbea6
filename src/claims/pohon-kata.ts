/** Pohon kata: setiap jalur dari akar adalah deret kata; simpulnya boleh menyimpan sesuatu. */
export interface Simpul<T> {
  readonly anak: Map<string, Simpul<T>>;
  isi: T | undefined;
}

export function pohonBaru<T>(): Simpul<T> {
  return { anak: new Map(), isi: undefined };
}

/** Simpul sesudah kata pertama, kedua, dan seterusnya; yang belum ada dibuat. */
export function jalur<T>(akar: Simpul<T>, kata: readonly string[]): readonly Simpul<T>[] {
  let simpul = akar;
  return kata.map((satu) => {
    const berikut = simpul.anak.get(satu) ?? pohonBaru<T>();
    simpul.anak.set(satu, berikut);
    simpul = berikut;
    return berikut;
  });
}

/** Isi semua simpul yang jalurnya tertulis utuh mulai dari kata ke-`awal`, dan letak sesudah jalurnya. */
export function tertulis<T>(
  akar: Simpul<T>,
  kata: readonly string[],
  awal: number,
): readonly { readonly isi: T; readonly akhir: number }[] {
  const hasil: { isi: T; akhir: number }[] = [];
  let simpul: Simpul<T> | undefined = akar;
  for (let i = awal; i < kata.length; i++) {
    simpul = simpul.anak.get(kata[i] ?? '');
    if (simpul === undefined) break;
    if (simpul.isi !== undefined) hasil.push({ isi: simpul.isi, akhir: i + 1 });
  }
  return hasil;
}
