import type { GambarTerbit } from '../view/bentuk.ts';
import { alamatGambar } from '../view/gambar.ts';

/** Alamat setiap gambar di situs dan isinya sebagai `data:`, agar HTML cetak tidak memuat apa pun dari luar. */
export function gambarData(semua: readonly GambarTerbit[]): ReadonlyMap<string, string> {
  return new Map(
    semua.map(({ nama, mime, potongan }) => [
      alamatGambar(nama),
      `data:${mime};base64,${Buffer.concat(potongan).toString('base64')}`,
    ]),
  );
}
