import { bacaAngka } from '../../claims/angka.ts';
import type { Tabel } from '../../claims/tipe.ts';
import { jumlahkan, tulisPolos } from '../banding.ts';
import { angkaKolom, barisJumlah, kolomJenis, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const teks = (angka: number): string =>
  `Komponen\tBobot\tNilai\nPerencanaan\t${angka}\t25\nPengukuran\t30\t22\nPelaporan\t15\t10\nEvaluasi\t25\t20`;
const KELOMPOK = (ketiga: number): string =>
  `Indikator\tTarget\tRealisasi\tCapaian\nPelanggan (50%)\t\t\t101,11\nIndeks layanan\t80\t84\t105,00\nProses (${ketiga}%)\t\t\t102,24\nIndeks proses\t80\t84\t105,00\nPembelajaran (25%)\t\t\t100,00\nIndeks belajar\t80\t84\t105,00`;

/** `NSP x Bobot` dan `Nilai Berbobot` adalah hasil kali, bukan bobot. */
const TURUNAN = /\s[x×*:/]\s|\b(?:ber|ter)bobot\b|nilai|skor|\bthd\b|terhadap/i;

/** Bobot komponen berjumlah 100. */
export const bobotSeratus: Aturan = {
  id: 'bobot-seratus',
  keparahan: 'galat',
  pernyataan: 'Bobot dalam satu tabel berjumlah 100.',
  contoh: {
    benar: [
      teks(30),
      KELOMPOK(25),
      'Perspektif\tBobot\tNSP\tNSP x Bobot\nSatu\t20%\t101,52\t20,30\nDua\t40%\t112,23\t44,89\nTiga\t40%\t100,65\t40,26\nNPS\t100%\t\t105,45',
    ],
    salah: [
      { teks: teks(35), tercetak: 'jumlah bobot 105', seharusnya: '100' },
      { teks: KELOMPOK(35), tercetak: 'jumlah bobot 110', seharusnya: '100' },
    ],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) => [
      ...bobotLabel(satu),
      ...kolomJenis(satu, 'bobot').flatMap((kolom): Hasil[] => {
        if (TURUNAN.test(kolom.judul)) return [];
        const isi = satu.isi.filter((baris) => !barisJumlah(satu).includes(baris));
        const semua = angkaKolom(isi, kolom);
        const jumlah = jumlahkan(semua.map(({ nilai }) => nilai));
        const layak = semua.length >= 3 && semua.every(({ nilai }) => nilai.gt(1) && nilai.lt(100));
        if (
          !layak ||
          jumlah.equals(100) ||
          jumlah.lt(90) ||
          jumlah.gt(150) ||
          satu.isi.some(({ sel }) => /\bsub/i.test(sel[0]?.teks ?? ''))
        )
          return [];
        const baris = isi.find(({ sel }) => sel[kolom.indeks]?.angka !== undefined)?.baris ?? satu.baris;
        return [
          {
            baris,
            pesan: `Bobot di ${namaTabel(satu)} berjumlah ${tulisPolos(jumlah)}, bukan 100 (${semua.map(({ tulisan }) => tulisan).join(' + ')}).`,
            tercetak: `jumlah bobot ${tulisPolos(jumlah)}`,
            seharusnya: '100',
            lain: isi.filter(({ sel }) => sel[kolom.indeks]?.angka !== undefined).map((lain) => lain.baris),
            saran: 'periksa bobot setiap baris',
          },
        ];
      }),
    ]),
};

/** Bobot yang ditulis di nama kelompoknya, `Perspektif Pelanggan (20%)`: kelipatan lima di sedikitnya tiga kepala kelompok. */
function bobotLabel(tabel: Tabel): readonly Hasil[] {
  const semua = tabel.isi.flatMap(({ baris, label }) => {
    const angka = bacaAngka(/\((\d+(?:[.,]\d+)?)\s*%\)$/.exec(label)?.[1] ?? '');
    return angka === undefined ? [] : [{ baris, angka }];
  });
  const [pertama] = semua;
  const jumlah = jumlahkan(semua.map(({ angka }) => angka.nilai));
  const bulat = semua.every(({ angka: { nilai } }) => nilai.gt(0) && nilai.lt(100) && nilai.mod(5).equals(0));
  if (pertama === undefined || semua.length < 3 || !bulat) return [];
  if (jumlah.equals(100) || jumlah.lt(80) || jumlah.gt(120)) return [];
  return [
    {
      baris: pertama.baris,
      pesan: `Bobot di nama kelompok ${namaTabel(tabel)} berjumlah ${tulisPolos(jumlah)}, bukan 100 (${semua.map(({ angka }) => angka.tulisan).join(' + ')}).`,
      tercetak: `jumlah bobot ${tulisPolos(jumlah)}`,
      seharusnya: '100',
      lain: semua.slice(1).map(({ baris }) => baris),
      saran: 'periksa bobot setiap kelompok',
    },
  ];
}
