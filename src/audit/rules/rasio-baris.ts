import type { Fraction } from 'fraction.js';
import type { Angka } from '../../claims/angka.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { tepat, tulis } from '../banding.ts';
import { angkaDi, namaBaris, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** Sedikitnya sebanyak ini tahun lain yang mengikuti pembagiannya. */
const PENDUKUNG = 3;
/** Tabel berderet tahun yang lebih panjang berisi banyak indikator, bukan unsur satu rasio. */
const TERPANJANG = 12;
const PENGALI = [100, 1000, 10_000, 100_000];

const teks = (ketiga: string): string =>
  `Uraian\t2021\t2022\t2023\t2024\nKejadian kecelakaan\t387\t393\t366\t358\nKendaraan terdaftar\t420.652\t431.868\t440.964\t453.165\nKejadian per 10.000 kendaraan\t9,2\t9,1\t${ketiga}\t7,9`;

interface Titik {
  readonly tercetak: Angka;
  readonly hitung: Fraction;
}

/** Baris rasio di tabel berderet tahun = baris pembilang : baris penyebut, sebagaimana di tahun-tahun lainnya. */
export const rasioBaris: Aturan = {
  id: 'rasio-baris',
  keparahan: 'galat',
  pernyataan: 'Baris rasio = baris pembilang : baris penyebut di kolom tahun yang sama.',
  contoh: {
    benar: [teks('8,3')],
    salah: [{ teks: teks('8,8'), tercetak: '8,8', seharusnya: '8,3' }],
  },
  periksa: ({ tabel: semua }) => semua.flatMap(periksaTabel),
};

function periksaTabel(tabel: Tabel): readonly Hasil[] {
  const tahun = tabel.kolom.filter((kolom) => kolom.tahun !== undefined);
  const isi = tabel.isi.filter(({ jenis }) => jenis === 'isi');
  const setahun = new Set(tahun.map((kolom) => kolom.tahun)).size < tahun.length;
  if (tahun.length <= PENDUKUNG || setahun || isi.length < 3 || isi.length > TERPANJANG) return [];
  return isi.flatMap((baris) => periksaBaris(tabel, tahun, baris, isi));
}

function periksaBaris(
  tabel: Tabel,
  tahun: readonly Kolom[],
  baris: BarisTabel,
  isi: readonly BarisTabel[],
): readonly Hasil[] {
  const nilai = tahun.flatMap((kolom) => angkaDi(baris, kolom) ?? []);
  // Target yang tetap atau bulat bersanding dengan baris mana pun; rasio yang sungguhan bergerak setiap tahun.
  if (nilai.some(({ desimal }) => desimal === 0) || beragam(nilai) < nilai.length) return [];
  const lain = isi.filter((satu) => satu !== baris);
  const calon = lain.flatMap((atas) =>
    lain.flatMap((bawah) =>
      atas === bawah
        ? []
        : PENGALI.map((kali) => {
            const titik = tahun.flatMap((kolom) => bagi(baris, atas, bawah, kolom, kali));
            return { atas, bawah, titik, salah: titik.filter((satu) => !tepat(satu.hitung, satu.tercetak)) };
          }),
    ),
  );
  const cukup = calon.filter(({ titik }) => titik.length > PENDUKUNG && titik.length === nilai.length);
  if (cukup.some(({ salah }) => salah.length === 0)) return [];
  const satu = cukup.find(({ salah }) => salah.length === 1);
  const [salah] = satu?.salah ?? [];
  if (satu === undefined || salah === undefined) return [];
  const harus = tulis(salah.hitung, salah.tercetak);
  return [
    {
      baris: baris.baris,
      pesan: `${namaBaris(baris)} di ${namaTabel(tabel)} tertulis ${salah.tercetak.tulisan}; menurut ${namaBaris(satu.atas)} dan ${namaBaris(satu.bawah)} ${harus}.`,
      tercetak: salah.tercetak.tulisan,
      seharusnya: harus,
      lain: [satu.atas.baris, satu.bawah.baris],
      saran: 'hitung ulang rasionya',
    },
  ];
}

function beragam(nilai: readonly Angka[]): number {
  return new Set(nilai.map((satu) => satu.nilai.toFraction())).size;
}

function bagi(
  baris: BarisTabel,
  atas: BarisTabel,
  bawah: BarisTabel,
  kolom: Kolom,
  kali: number,
): readonly Titik[] {
  const [tercetak, a, b] = [baris, atas, bawah].map((satu) => angkaDi(satu, kolom));
  if (tercetak === undefined || a === undefined || b === undefined || b.nilai.equals(0)) return [];
  // Capaian juga hasil bagi; yang dibagi di sini cacah atau rupiah.
  if (a.desimal > 0 || b.desimal > 0) return [];
  return [{ tercetak, hitung: a.nilai.div(b.nilai).mul(kali) }];
}
