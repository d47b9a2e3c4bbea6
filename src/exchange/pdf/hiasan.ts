import type { Potong } from './bentuk.ts';
import { susunBaris, tulis } from './rangkai.ts';

/** Bagian halaman, dari atas dan dari bawah, tempat kepala dan kaki halaman dicari. */
const TEPI = 0.12;
/** Tulisan yang sama di tempat yang sama pada sekian halaman adalah kepala atau kaki. */
const BERULANG = 3;

/** Tulisan di luar tabel pada satu halaman. */
export interface TulisanHalaman {
  readonly tinggi: number;
  readonly potong: readonly Potong[];
}

const NOMOR = /^[-–|\s]*(?:hal(?:aman)?\.?\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:dari|\/)\s*\d+)?[-–|\s]*$/i;

/** Kepala, kaki, dan nomor halaman: yang tidak bertag, yang berulang di tepi, dan angka sendirian di tepi. */
export function cariHiasan(halaman: readonly TulisanHalaman[], hurufIsi: number): ReadonlySet<Potong> {
  const kali = new Map<string, number>();
  const tepi = halaman.flatMap((satu) => barisTepi(satu));
  for (const { kunci } of tepi) kali.set(kunci, (kali.get(kunci) ?? 0) + 1);
  // Judul bab juga berulang di puncak halaman, tetapi hurufnya lebih besar daripada isi.
  const hiasan = tepi.filter(
    ({ kunci, teks, tinggi, potong }) =>
      ((kali.get(kunci) ?? 0) >= BERULANG &&
        tinggi <= hurufIsi * 1.1 &&
        !/^(?:BAB\s+\w+$|(?:Tabel|Gambar|Grafik|Bagan)\s+\d)/.test(teks)) ||
      NOMOR.test(teks) ||
      potong.every(({ isi }) => isi === false),
  );
  return new Set(hiasan.flatMap(({ potong }) => potong));
}

interface BarisTepi {
  readonly kunci: string;
  readonly teks: string;
  readonly tinggi: number;
  readonly potong: readonly Potong[];
}

function barisTepi({ potong, tinggi }: TulisanHalaman): readonly BarisTepi[] {
  const [atas, bawah] = [tinggi * TEPI, tinggi * (1 - TEPI)];
  return susunBaris(potong.filter(({ y }) => y < atas || y > bawah)).map((baris) => {
    const teks = tulis(baris.potong);
    const kunci = `${Math.round(baris.y / 4)}|${teks.replace(/^\d+\b|\b\d+$/g, '#')}`;
    return { kunci, teks, tinggi: baris.tinggi, potong: baris.potong };
  });
}

/** Ukuran huruf yang paling banyak dipakai. */
export function hurufTersering(halaman: readonly TulisanHalaman[]): number {
  const banyak = new Map<number, number>();
  for (const { potong } of halaman)
    for (const { tinggi, teks } of potong) {
      const ukuran = Math.round(tinggi * 2) / 2;
      banyak.set(ukuran, (banyak.get(ukuran) ?? 0) + teks.length);
    }
  return [...banyak].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}
