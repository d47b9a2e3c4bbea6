import type { Angka } from '../../claims/angka.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { dekat, tepat, tulis } from '../banding.ts';
import { angkaDi, bolehJumlah, namaBaris, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** Sedikitnya sebanyak ini baris lain yang mengikuti pembagiannya. */
const PENDUKUNG = 3;
const RATA =
  /\brata-rata\b|\bper (?:orang|peserta|unit|satuan|kegiatan|lulusan|hari|bulan|siswa|pasien|berkas)\b/i;

const teks = (muda: string): string =>
  `Jenjang\tJumlah (orang)\tJam pelajaran\tRata-rata JP per orang\nAhli Utama\t2\t318\t159,0\nAhli Madya\t7\t1.204\t172,0\nAhli Muda\t5\t835\t${muda}\nAhli Pertama\t3\t411\t137,0\nJumlah\t17\t2.768\t162,8`;

interface Titik {
  readonly baris: BarisTabel;
  readonly tercetak: Angka;
  readonly a: Angka;
  readonly b: Angka;
}

/** Kolom rata-rata per orang = kolom jumlah : kolom banyak, sebagaimana di baris-baris lain. */
export const rataSatuanKolom: Aturan = {
  id: 'rata-satuan-kolom',
  keparahan: 'galat',
  pernyataan: 'Kolom rata-rata per satuan = kolom jumlah : kolom banyaknya di baris yang sama.',
  contoh: {
    benar: [teks('167,0')],
    salah: [{ teks: teks('176,0'), tercetak: '176,0', seharusnya: '167,0' }],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) =>
      satu.kolom.filter(({ judul }) => RATA.test(judul)).flatMap((kolom) => periksaKolom(satu, kolom)),
    ),
};

function periksaKolom(tabel: Tabel, kolom: Kolom): readonly Hasil[] {
  const lain = tabel.kolom.filter((satu) => satu !== kolom && bolehJumlah(tabel, satu));
  const calon = lain.flatMap((atas) =>
    lain
      .filter((bawah) => bawah !== atas)
      .map((bawah) => {
        const titik = tabel.isi.flatMap((baris) => bacaTitik(baris, kolom, atas, bawah));
        return { titik, salah: titik.filter((satu) => !pas(satu)) };
      })
      .filter(({ titik }) => titik.length > PENDUKUNG),
  );
  if (calon.some(({ salah }) => salah.length === 0)) return [];
  const [salah] = calon.find((satu) => satu.salah.length === 1)?.salah ?? [];
  if (salah === undefined || dekat(salah.a.nilai.div(salah.b.nilai), salah.tercetak)) return [];
  const harus = tulis(salah.a.nilai.div(salah.b.nilai), salah.tercetak);
  return [
    {
      baris: salah.baris.baris,
      pesan: `${namaBaris(salah.baris)} di ${namaTabel(tabel)}, kolom "${kolom.judul}", tertulis ${salah.tercetak.tulisan}; ${salah.a.tulisan} : ${salah.b.tulisan} = ${harus}.`,
      tercetak: salah.tercetak.tulisan,
      seharusnya: harus,
      saran: 'hitung ulang rata-rata baris ini',
    },
  ];
}

function pas({ a, b, tercetak }: Titik): boolean {
  return tepat(a.nilai.div(b.nilai), tercetak);
}

/** Penyebut satu membuat rata-ratanya sama dengan pembilangnya di baris mana pun. */
function bacaTitik(baris: BarisTabel, kolom: Kolom, atas: Kolom, bawah: Kolom): readonly Titik[] {
  const [tercetak, a, b] = [kolom, atas, bawah].map((satu) => angkaDi(baris, satu));
  if (tercetak === undefined || a === undefined || b === undefined || b.nilai.lte(1)) return [];
  return [{ baris, tercetak, a, b }];
}
