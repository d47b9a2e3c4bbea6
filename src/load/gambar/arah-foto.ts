/** Nomor tag EXIF untuk arah foto. */
const ARAH = 0x0112;

/** Arah foto (1 sampai 8) dari EXIF; `undefined` bila tidak ada atau tidak terbaca. Selebihnya tidak dibaca. */
export function bacaArah(tiff: Uint8Array): number | undefined {
  if (tiff.length < 14) return undefined;
  const lihat = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const urut = lihat.getUint16(0);
  if (urut !== 0x4949 && urut !== 0x4d4d) return undefined;
  const kecil = urut === 0x4949;
  const daftar = lihat.getUint32(4, kecil);
  if (lihat.getUint16(2, kecil) !== 42 || daftar + 2 > tiff.length) return undefined;
  const banyak = lihat.getUint16(daftar, kecil);
  for (let nomor = 0; nomor < banyak; nomor += 1) {
    const awal = daftar + 2 + nomor * 12;
    if (awal + 12 > tiff.length) return undefined;
    if (lihat.getUint16(awal, kecil) !== ARAH) continue;
    const nilai = lihat.getUint16(awal + 8, kecil);
    return nilai >= 1 && nilai <= 8 ? nilai : undefined;
  }
  return undefined;
}

/** Segmen EXIF paling kecil: hanya arah foto. */
export function tulisArah(arah: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, arah, 0, 0, 0, 0, 0, 0];
  return Uint8Array.of(0xff, 0xe1, 0, 2 + exif.length + tiff.length, ...exif, ...tiff);
}
