import { absen, angka, bilangan, type Nilai, NOL } from './nilai.ts';

/** Nilai dengan bobotnya. Satuan bobot bebas: hasilnya sebanding dengan bobot, berapa pun jumlah bobotnya. */
export interface Berbobot {
  readonly nilai: Nilai;
  readonly bobot: Nilai;
}

/**
 * Rata-rata tertimbang atas nilai yang ada; bobot nilai yang tidak ada beralih sebanding ke yang ada. Bersatuan nilainya.
 * Butir tanpa bobot (juga yang tidak bernilai, karena pembobotannya belum lengkap), bobot negatif, atau jumlah bobot nol
 * membuat hasilnya tidak ada. Sumber: RULES 3.3 [G untuk NKO].
 */
export function rataRataTertimbang(butir: readonly Berbobot[]): Nilai {
  let jumlah = NOL;
  let bobotAda = NOL;
  let ada = false;
  for (const { nilai, bobot } of butir) {
    const berat = bilangan(bobot);
    if (berat === undefined) return bobot.jenis === 'absen' ? bobot : absen('na', 'bobotnya bukan angka');
    if (berat.lt(NOL)) return absen('na', 'ada bobot negatif');
    if (nilai.jenis !== 'angka') continue;
    ada = true;
    jumlah = jumlah.add(nilai.angka.mul(berat));
    bobotAda = bobotAda.add(berat);
  }
  if (!ada) return absen('na', 'tidak ada nilai yang dapat dirata-ratakan');
  return bobotAda.equals(NOL) ? absen('na', 'jumlah bobot nol') : angka(jumlah.div(bobotAda));
}
