import type { Regulasi } from '../schema/regulasi.ts';

/** Sebutan peraturan: `Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara`, atau tanpa judul bila singkat. */
export function sebutRegulasi(
  { jenis, singkat, nomor, tahun, tentang }: Regulasi,
  bentuk: 'lengkap' | 'singkat' = 'lengkap',
): string {
  const namaJenis = bentuk === 'singkat' ? (singkat ?? jenis) : jenis;
  const memuatTahun = nomor.includes(String(tahun));
  const dasar = `${namaJenis} Nomor ${nomor}${memuatTahun ? '' : ` Tahun ${tahun}`}`;
  return bentuk === 'singkat' ? dasar : `${dasar} tentang ${tentang}`;
}
