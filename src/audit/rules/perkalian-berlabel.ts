import type { Fraction } from 'fraction.js';
import { POLA_ANGKA, bacaAngka, type Angka } from '../../claims/angka.ts';
import { lipat } from '../../claims/kata.ts';
import type { BarisTabel, Tabel } from '../../claims/tipe.ts';
import { SERATUS, tepat, tulis } from '../banding.ts';
import { namaBaris, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** `Skor 102,55`, `Bobot 25%`: nama ukuran dan angkanya di satu sel. */
const BERLABEL = new RegExp(String.raw`^([A-Za-z][A-Za-z ]{1,20}?)\s*[:=]?\s*(${POLA_ANGKA})\s*(%?)$`);
/** Sebanyak ini baris lain yang mengikuti membuktikan perkaliannya. */
const BUKTI = 3;
const teks = (nilai: string): string =>
  `Kode\tUraian\tTarget\tCapaian\nPelanggan\tSkor 102,55\tBobot 25%\tNKP 25,64\nIKU 1\tIndeks layanan\t80,00\t102,55\nMitra\tSkor 100,73\tBobot 25%\tNKP 25,18\nIKU 2\tIndeks mitra\t89,33\t100,73\nProses\tSkor 100,28\tBobot 25%\tNKP 25,07\nIKU 3\tIndeks proses\t42,00\t100,28\nPembelajaran\tSkor 100,72\tBobot 25%\tNKP ${nilai}\nIKU 4\tIndeks pegawai\t79,00\t100,72`;

interface Berlabel {
  readonly baris: BarisTabel;
  readonly label: readonly string[];
  readonly angka: readonly Angka[];
}

/** Baris `Skor a | Bobot b | NKP c`: c hasil kali a dan b, bila begitu di baris-baris lain. */
export const perkalianBerlabel: Aturan = {
  id: 'perkalian-berlabel',
  keparahan: 'galat',
  pernyataan: 'Nilai tertimbang di baris kelompok adalah skor kali bobotnya, bila begitu di kelompok lain.',
  contoh: {
    benar: [teks('25,18')],
    salah: [{ teks: teks('25,38'), tercetak: '25,38', seharusnya: '25,18' }],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) =>
      [...Map.groupBy(satu.isi.flatMap(berlabel), ({ label }) => label.join('|')).values()].flatMap((semua) =>
        periksaKelompok(satu, semua),
      ),
    ),
};

/** Tiga sel berlabel di satu baris. */
function berlabel(baris: BarisTabel): readonly Berlabel[] {
  const semua = baris.sel.flatMap(({ teks: isi }) => {
    const [, label = '', tulisan = '', persen = ''] = BERLABEL.exec(isi) ?? [];
    const angka = bacaAngka(tulisan);
    return angka === undefined ? [] : [{ label: lipat(label), angka: { ...angka, satuan: persen } }];
  });
  return semua.length === 3
    ? [{ baris, label: semua.map(({ label }) => label), angka: semua.map(({ angka }) => angka) }]
    : [];
}

function periksaKelompok(tabel: Tabel, semua: readonly Berlabel[]): readonly Hasil[] {
  const salah = semua.filter((satu) => !cocok(satu));
  const [satu] = salah;
  const [, , hasil] = satu?.angka ?? [];
  const hitung = satu === undefined ? undefined : kali(satu);
  if (salah.length !== 1 || semua.length - 1 < BUKTI || satu === undefined) return [];
  if (hasil === undefined || hitung === undefined) return [];
  const harus = tulis(hitung, hasil);
  return [
    {
      baris: satu.baris.baris,
      pesan: `${namaBaris(satu.baris)} di ${namaTabel(tabel)} memuat ${satu.label[2] ?? ''} ${hasil.tulisan}; ${satu.label[0] ?? ''} kali ${satu.label[1] ?? ''} ${harus}.`,
      tercetak: hasil.tulisan,
      seharusnya: harus,
      saran: 'hitung ulang nilai tertimbangnya',
    },
  ];
}

function cocok(satu: Berlabel): boolean {
  const [, , hasil] = satu.angka;
  const hitung = kali(satu);
  return hasil !== undefined && hitung !== undefined && tepat(hitung, hasil);
}

/** Skor kali bobot; bobot berpersen dibagi seratus. */
function kali({ angka: [skor, bobot] }: Berlabel): Fraction | undefined {
  if (skor === undefined || bobot === undefined) return undefined;
  const hasil = skor.nilai.mul(bobot.nilai);
  return bobot.satuan === '%' ? hasil.div(SERATUS) : hasil;
}
