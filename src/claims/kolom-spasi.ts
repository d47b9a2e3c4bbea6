import { raguBerjarak, raguRapat, susunDeret, type Deret } from './spasi/deret.ts';
import { barisJudul, susunJudul } from './spasi/judul.ts';
import { SELINGAN, kembangkan, layak } from './spasi/petak.ts';
import { RENTANG, isData, isNilai, potongan, type Halaman, type Petak } from './spasi/potong.ts';

/** Pengganti baris yang isinya sudah disambung ke baris lain; pembaca tabel melewatinya. */
const TERSAMBUNG = '|--|';

/**
 * Menulis ulang tabel yang kolomnya dipisah spasi (kebiasaan `pdftotext -layout`) dengan tab; banyak baris tidak berubah
 * dan baris lain tidak disentuh. Dianggap tabel hanya bila letak kolomnya bertahan di baris-baris berangkanya.
 */
export function bertab(baris: readonly string[], dilewati: (nomor: number) => boolean): readonly string[] {
  const semua = baris.map((teks, i) => (dilewati(i + 1) ? [] : potongan(teks)));
  const hasil = [...baris];
  let dulu: Tertulis = { lebar: 0, akhir: -1 };
  for (let i = 0; i < semua.length; i += 1) {
    if (!isData(semua[i])) continue;
    const petak = kembangkan(semua, i);
    const akhir = petak.data.at(-1) ?? i;
    const tertulis = layak(petak, semua) ? tuliskan(hasil, semua, petak, dulu) : undefined;
    if (petak.data.length > 1) dulu = tertulis ?? { lebar: 0, akhir };
    i = akhir;
  }
  return hasil;
}

/** Tabel terakhir yang ditulis: banyak kolomnya dan baris terakhirnya. */
interface Tertulis {
  readonly lebar: number;
  readonly akhir: number;
}

/** Menulis petak bertab ke `hasil`; petak yang barisnya dapat dibaca lebih dari satu cara tidak ditulis. */
function tuliskan(
  hasil: string[],
  semua: Halaman,
  { pita, data }: Petak,
  dulu: Tertulis,
): Tertulis | undefined {
  const [awal = 0] = data;
  const judul = barisJudul(semua, pita, awal, dulu.akhir + 1);
  const tulisanJudul = susunJudul(semua, judul, pita);
  const bersambung = semua.slice(dulu.akhir + 1, judul[0] ?? awal).every(({ length }) => length === 0);
  const sambungan = bersambung && dulu.lebar === pita.length;
  // Sambungan halaman yang kolomnya lain berarti salah satunya salah baca.
  if (bersambung && !sambungan && dulu.akhir >= 0 && awal - dulu.akhir > SELINGAN) return undefined;
  const berskala = data.some((i) => (semua[i] ?? []).some(({ teks }) => RENTANG.test(teks)));
  if (judul.length === 0 && !sambungan && !berskala) return undefined;
  const berjarak = isBerjarak(semua, data);
  const susunan = susunDeret(semua, { pita, data }, (judul.at(-1) ?? awal - 1) + 1, berjarak);
  const { deret } = susunan;
  if (judul.length > 0 && tanpaJudul(deret, tulisanJudul)) return undefined;
  if (berjarak ? raguBerjarak(susunan) : raguRapat(susunan)) return undefined;
  const akhir = deret.at(-1)?.sampai ?? awal;
  for (let i = judul[0] ?? awal; i <= akhir; i += 1) hasil[i] = TERSAMBUNG;
  if (judul[0] !== undefined) hasil[judul[0]] = tulisanJudul.join('\t');
  for (const { nomor, sel } of deret) hasil[nomor] = sel.join('\t');
  return { lebar: pita.length, akhir };
}

/** Kolom berangka tanpa judul di tabel berjudul: letak kolomnya salah baca. */
function tanpaJudul(deret: readonly Deret[], judul: readonly string[]): boolean {
  return judul.some((satu, k) => {
    const isi = deret.map(({ sel }) => sel[k] ?? '').filter((teks) => teks !== '');
    return satu === '' && k > 0 && isi.some(isNilai);
  });
}

/** Baris tabelnya dipisah baris kosong: baris yang menempel di bawahnya pasti sambungan selnya. */
function isBerjarak(semua: Halaman, data: readonly number[]): boolean {
  const berjarak = data.slice(1).filter((i) => (semua[i - 1] ?? []).length === 0);
  return berjarak.length * 2 >= data.length - 1 && berjarak.length > 0;
}
