import type { Dokumen } from '../../claims/dokumen.ts';
import { bersih } from '../../claims/kata.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** Judul tabel yang tidak memakai kata "Tabel": `Daftar 4.  Realisasi anggaran`, `Matriks 2 Risiko`. */
const JUDUL = /^([A-Z][a-z]{3,})\s+(\d{1,2})\b[.:]?\s+[A-Z]/;
/** Sudah dibaca sebagai keterangan, atau bukan judul tabel. */
const LAIN = /^(?:Tabel|Gambar|Grafik|Bagan|Lampiran|Pasal|Sasaran|Tujuan|Misi|Indikator|Tahun|Triwulan)$/;
/** Sebanyak ini judul membuktikan bahwa kata itu kata penomoran. */
const BUKTI = 4;
const teks = (ketiga: string): string =>
  [1, 2, Number(ketiga), 4, 5]
    .map((nomor) => `Daftar ${nomor}.  Uraian\n\nNama\tJumlah\nSatu\t10\nDua\t20`)
    .join('\n\nUraian pemisah antartabel.\n\n');

interface Bernomor {
  readonly kata: string;
  readonly nomor: number;
  readonly baris: number;
}

/** Nomor judul tabel berurutan, apa pun kata penomorannya: nomor yang dipakai dua kali menggantikan nomor yang hilang. */
export const nomorDaftarUrut: Aturan = {
  id: 'nomor-daftar-urut',
  keparahan: 'galat',
  pernyataan: 'Nomor judul tabel berkata selain "Tabel" berurutan.',
  contoh: {
    benar: [teks('3'), teks('2').replaceAll('Daftar', 'Sasaran')],
    salah: [{ teks: teks('2'), tercetak: 'Daftar 2', seharusnya: 'Daftar 3' }],
  },
  periksa: (dokumen) =>
    [...Map.groupBy(judulTabel(dokumen), ({ kata }) => kata).values()].flatMap((semua) =>
      semua.length < BUKTI ? [] : periksaUrutan(semua),
    ),
};

/** Baris judul tepat di atas sebuah tabel. */
function judulTabel({ tabel, baris }: Dokumen): readonly Bernomor[] {
  return tabel.flatMap(({ baris: awal }) => {
    const nomor = [awal - 1, awal - 2].find((satu) => (baris[satu - 1] ?? '').trim() !== '') ?? 0;
    const cocok = JUDUL.exec(bersih(baris[nomor - 1] ?? ''));
    const [, kata = '', angka = ''] = cocok ?? [];
    return kata === '' || LAIN.test(kata) ? [] : [{ kata, nomor: Number(angka), baris: nomor }];
  });
}

/** Selain satu nomor yang sama dengan pendahulunya, urutannya 1, 2, 3, …. */
function periksaUrutan(semua: readonly Bernomor[]): readonly Hasil[] {
  const [salah, ...lain] = semua.filter(({ nomor }, i) => nomor !== i + 1);
  const i = salah === undefined ? -1 : semua.indexOf(salah);
  const dulu = semua[i - 1];
  if (salah === undefined || lain.length > 0 || dulu?.nomor !== salah.nomor) return [];
  return [
    {
      baris: salah.baris,
      pesan: `${salah.kata} ${salah.nomor} dipakai dua kali (baris ${dulu.baris} dan ${salah.baris}); ${salah.kata} ${i + 1} tidak ada.`,
      tercetak: `${salah.kata} ${salah.nomor}`,
      seharusnya: `${salah.kata} ${i + 1}`,
      lain: [dulu.baris],
      saran: 'nomori ulang',
    },
  ];
}
