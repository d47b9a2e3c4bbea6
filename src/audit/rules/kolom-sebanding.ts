import type { Fraction } from 'fraction.js';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { jumlahkan, tulis } from '../banding.ts';
import { angkaDi, barisJumlah, namaBaris, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Kategori\tJumlah Soal\tNilai Maksimal';
const teks = (a: string, b: string): string =>
  `${KEPALA}\nSatu\t8\t${a}\nDua\t8\t16\nTiga\t6\t12\nEmpat\t7\t14\nLima\t3\t${b}\nTotal\t32\t64`;

/** Dua kolom yang sebanding (nilai maksimal = 2 × jumlah soal) sebanding di setiap baris, bukan hanya jumlahnya. */
export const kolomSebanding: Aturan = {
  id: 'kolom-sebanding',
  keparahan: 'galat',
  pernyataan:
    'Kolom yang di kebanyakan baris dan di jumlahnya kelipatan tetap kolom lain, begitu di semua baris.',
  contoh: { benar: [teks('16', '6')], salah: [{ teks: teks('18', '4'), tercetak: '18', seharusnya: '16' }] },
  periksa: ({ tabel }) => tabel.flatMap(periksaTabel),
};

function periksaTabel(tabel: Tabel): readonly Hasil[] {
  const total = barisJumlah(tabel)[0];
  if (total === undefined) return [];
  const isi = tabel.isi.filter(({ jenis }) => jenis === 'isi').filter((satu) => satu !== total);
  return tabel.kolom.flatMap((a) =>
    tabel.kolom.flatMap((b) => {
      const kali = a.indeks < b.indeks ? kelipatan(total, a, b) : undefined;
      return kali === undefined ? [] : periksaPasangan(tabel, isi, a, b, kali);
    }),
  );
}

function kelipatan(total: BarisTabel, a: Kolom, b: Kolom): Fraction | undefined {
  const [x, y] = [angkaDi(total, a), angkaDi(total, b)];
  if (x === undefined || y === undefined || x.nilai.lte(0) || x.satuan === '%' || y.satuan === '%')
    return undefined;
  const kali = y.nilai.div(x.nilai);
  return kali.d === 1n && kali.n > 1n && kali.n <= 100n ? kali : undefined;
}

function periksaPasangan(
  tabel: Tabel,
  isi: readonly BarisTabel[],
  a: Kolom,
  b: Kolom,
  kali: Fraction,
): readonly Hasil[] {
  const baris = isi.flatMap((satu) => {
    const [x, y] = [angkaDi(satu, a), angkaDi(satu, b)];
    return x === undefined || y === undefined
      ? []
      : [{ satu, x, y, selisih: y.nilai.sub(x.nilai.mul(kali)) }];
  });
  const salah = baris.filter(({ selisih }) => !selisih.equals(0));
  const impas = jumlahkan(salah.map(({ selisih }) => selisih)).equals(0);
  if (salah.length === 0 || baris.length - salah.length < 3 || salah.length * 2 > baris.length || !impas)
    return [];
  return salah.map(({ satu, x, y }) => ({
    baris: satu.baris,
    pesan: `Kolom "${b.judul}" ${namaBaris(satu)} di ${namaTabel(tabel)} tertulis ${y.tulisan}; di baris lain dan di jumlahnya ${kali.toFraction()} × "${a.judul}", yaitu ${tulis(x.nilai.mul(kali), y)}. Jumlahnya tetap benar karena kesalahannya saling menutup.`,
    tercetak: y.tulisan,
    seharusnya: tulis(x.nilai.mul(kali), y),
    lain: salah.filter((itu) => itu.satu !== satu).map((itu) => itu.satu.baris),
    saran: 'periksa baris-baris yang saling menutup',
  }));
}
