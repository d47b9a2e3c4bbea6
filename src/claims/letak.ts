/** Berapa yang pertama memenuhi `selama`, bila sesudah yang tidak memenuhi tidak ada lagi; dicari dengan membelah dua. */
export function banyakSelama<T>(semua: readonly T[], selama: (satu: T) => boolean): number {
  let [kiri, kanan] = [0, semua.length];
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >> 1;
    const satu = semua[tengah];
    if (satu !== undefined && selama(satu)) kiri = tengah + 1;
    else kanan = tengah;
  }
  return kiri;
}

/** Yang terakhir letaknya paling jauh `sampai`, di daftar yang urut menurut letaknya. */
export function terakhirSampai<T>(
  semua: readonly T[],
  sampai: number,
  letak: (satu: T) => number,
): T | undefined {
  return semua[banyakSelama(semua, (satu) => letak(satu) <= sampai) - 1];
}

/** Rentang baris yang memuat sebuah baris, di daftar rentang yang urut dan tidak bertumpuk. */
export function yangMemuat<T extends { readonly baris: number; readonly akhir: number }>(
  semua: readonly T[],
  baris: number,
): T | undefined {
  const satu = terakhirSampai(semua, baris, ({ baris: awal }) => awal);
  return satu !== undefined && baris <= satu.akhir ? satu : undefined;
}
