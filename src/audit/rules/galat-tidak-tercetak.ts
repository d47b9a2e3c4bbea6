import type { Aturan } from '../temuan.ts';

/** Galat rujukan silang Word dan LibreOffice, dan nilai galat lembar kerja, dalam bahasa Inggris dan Indonesia. */
const GALAT =
  /(?:Error|Kesalahan|Galat)\s?[!:]\s?(?:Reference source not found|Bookmark not defined|No text of specified style in document|Sumber rujukan tidak ditemukan|Sumber referensi tidak ditemukan|(?:Bookmark|Markah(?: buku)?) tidak (?:didefinisikan|ditentukan))\.?|#(?:REF|VALUE|NUM|NULL)!|#DIV\/0!|#NAME\?/gi;

/** Tidak ada pesan galat Word atau lembar kerja yang ikut tercetak di tempat sebuah angka atau rujukan. */
export const galatTidakTercetak: Aturan = {
  id: 'galat-tidak-tercetak',
  keparahan: 'galat',
  pernyataan: 'Tidak ada galat rujukan silang atau galat rumus lembar kerja yang ikut tercetak.',
  contoh: {
    benar: ['Capaian disajikan pada Tabel 3. Peserta #DIVERSITAS hadir, dan nilai rujukan #12 tercatat.'],
    salah: [
      {
        teks: 'Capaian disajikan pada Error! Reference source not found. di bawah ini.',
        tercetak: 'Error! Reference source not found.',
        seharusnya: 'rujukan yang dimaksud',
      },
      {
        teks: 'Uraian\tPagu\tSerapan\nKegiatan A\t100\t90%\nKegiatan B\t0\t#DIV/0!',
        tercetak: '#DIV/0!',
        seharusnya: 'hasil rumusnya, atau n/a',
      },
    ],
  },
  periksa: ({ baris }) =>
    baris.flatMap((teks, i) =>
      [...teks.matchAll(GALAT)].map(([tercetak]) => {
        const rumus = tercetak.startsWith('#');
        return {
          baris: i + 1,
          pesan: `Galat ${rumus ? 'rumus lembar kerja' : 'rujukan silang'} ikut tercetak: ${tercetak}`,
          tercetak,
          seharusnya: rumus ? 'hasil rumusnya, atau n/a' : 'rujukan yang dimaksud',
          saran: rumus
            ? 'perbaiki rumus di lembar kerjanya lalu salin ulang'
            : 'pasang lagi rujukan silangnya, lalu perbarui semua bidang (Ctrl+A, F9)',
        };
      }),
    ),
};
