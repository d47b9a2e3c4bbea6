/** Isi daftar menurut nama yang ditulis penyusun; sifat bawaan objek (`constructor`) bukan isinya. */
export function milik<T>(daftar: Readonly<Record<string, T>>, nama: string): T | undefined {
  return Object.hasOwn(daftar, nama) ? daftar[nama] : undefined;
}
