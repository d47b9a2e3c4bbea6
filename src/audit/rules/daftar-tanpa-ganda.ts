import type { Aturan, Hasil } from '../temuan.ts';

const ISI = 'Kementerian Kesehatan, Kementerian Sosial, BNPT, BIG, BPS, BNPP, LIPI, BSN, ANRI, LAN';
const teks = (isi: string): string =>
  `No\tKebijakan\tInstansi\n1\tKebijakan tunjangan\t${isi}\n2\tKebijakan lain\tBKN`;

/** Daftar panjang dalam satu sel tidak menyebut satu nama dua kali. */
export const daftarTanpaGanda: Aturan = {
  id: 'daftar-tanpa-ganda',
  keparahan: 'peringatan',
  pernyataan: 'Nama dalam daftar berkoma disebut sekali.',
  contoh: {
    benar: [teks(ISI)],
    salah: [{ teks: teks(`${ISI}, BNPP`), tercetak: 'BNPP … BNPP', seharusnya: 'BNPP' }],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap(({ isi }) =>
      isi.flatMap(({ sel, baris }) =>
        sel.flatMap(({ teks: tulisan }): Hasil[] => {
          const nama = tulisan.split(/,| dan (?=[A-Z][^,]*$)/).map((satu) => satu.trim());
          if (nama.length < 10) return [];
          const ganda = nama.filter(
            (satu, i) => /^[A-Z]/.test(satu) && satu.length >= 3 && nama.indexOf(satu) !== i,
          );
          return [...new Set(ganda)].map((satu) => ({
            baris,
            pesan: `Daftar di baris ${baris} menyebut "${satu}" ${nama.filter((itu) => itu === satu).length} kali.`,
            tercetak: `${satu} … ${satu}`,
            seharusnya: satu,
            saran: 'hapus yang berulang atau betulkan namanya',
          }));
        }),
      ),
    ),
};
