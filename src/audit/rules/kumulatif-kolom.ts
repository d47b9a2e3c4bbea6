import type { Fraction } from 'fraction.js';
import type { Angka } from '../../claims/angka.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { NOL, tulis } from '../banding.ts';
import { angkaDi, namaBaris, namaTabel, nilaiSel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** Sedikitnya sebanyak ini baris lain yang mengikuti penjumlahannya. */
const PENDUKUNG = 3;

const teks = (ketiga: string): string =>
  `Triwulan\tLulusan\tLulusan kumulatif\nTriwulan I\t246\t246\nTriwulan II\t304\t550\nTriwulan III\t353\t${ketiga}\nTriwulan IV\t275\t1.178`;

interface Titik {
  readonly baris: BarisTabel;
  readonly tercetak: Angka;
  readonly hitung: Fraction;
}

/** Kolom "kumulatif" = jumlah kolom asalnya dari baris pertama sampai baris itu. */
export const kumulatifKolom: Aturan = {
  id: 'kumulatif-kolom',
  keparahan: 'galat',
  pernyataan: 'Angka kumulatif = jumlah kolom asalnya sampai baris itu.',
  contoh: {
    benar: [teks('903')],
    salah: [{ teks: teks('923'), tercetak: '923', seharusnya: '903' }],
  },
  periksa: ({ tabel: semua }) =>
    semua.flatMap((tabel) =>
      tabel.kolom
        .filter(({ judul }) => /kumulatif/i.test(judul))
        .flatMap((kolom) => periksaKolom(tabel, kolom)),
    ),
};

function periksaKolom(tabel: Tabel, kolom: Kolom): readonly Hasil[] {
  const calon = tabel.kolom
    .filter((asal) => asal !== kolom && !/kumulatif/i.test(asal.judul))
    .map((asal) => ({ asal, titik: jumlahBerjalan(tabel, asal, kolom) }))
    .map(({ asal, titik }) => ({
      asal,
      titik,
      salah: titik.filter(({ tercetak, hitung }) => !tercetak.nilai.equals(hitung)),
    }))
    .filter(({ titik }) => titik.length > PENDUKUNG);
  if (calon.some(({ salah }) => salah.length === 0)) return [];
  const satu = calon.find(({ salah }) => salah.length === 1);
  const [salah] = satu?.salah ?? [];
  if (satu === undefined || salah === undefined) return [];
  const { baris, tercetak, hitung } = salah;
  const harus = tulis(hitung, tercetak);
  return [
    {
      baris: baris.baris,
      pesan: `"${kolom.judul}" pada ${namaBaris(baris)} di ${namaTabel(tabel)} tertulis ${tercetak.tulisan}; jumlah "${satu.asal.judul}" sampai baris itu ${harus}.`,
      tercetak: tercetak.tulisan,
      seharusnya: harus,
      saran: 'hitung ulang kumulatifnya',
    },
  ];
}

/** Jumlah berjalan kolom asal di samping kumulatif yang tercetak, sampai baris yang tidak berisi. */
function jumlahBerjalan(tabel: Tabel, asal: Kolom, kolom: Kolom): readonly Titik[] {
  const hasil: Titik[] = [];
  let jumlah = NOL;
  for (const baris of tabel.isi) {
    const nilai = nilaiSel(baris.sel[asal.indeks]);
    const tercetak = angkaDi(baris, kolom);
    if (baris.jenis !== 'isi' || nilai === undefined || tercetak === undefined) break;
    jumlah = jumlah.add(nilai);
    hasil.push({ baris, tercetak, hitung: jumlah });
  }
  return hasil;
}
