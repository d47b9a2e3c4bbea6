import type { Judul } from '../../claims/tipe.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const bab = (kedua: string): string =>
  [
    '3.1. Capaian Kinerja',
    `${kedua} Analisis Capaian`,
    '3.2. Realisasi Anggaran',
    '3.4. Efisiensi Sumber Daya',
  ]
    .map((judul) => `${judul}\n\nTeks subbab ini.`)
    .join('\n\n');

/** Nomor subbab yang dipakai dua kali, sedangkan nomor sesudahnya tidak ada: yang kedua lupa dinaikkan. */
export const nomorSubbab: Aturan = {
  id: 'nomor-subbab',
  keparahan: 'galat',
  pernyataan: 'Setiap nomor subbab dipakai sekali.',
  contoh: {
    benar: [bab('3.2.').replace('3.2. Realisasi', '3.3. Realisasi')],
    salah: [{ teks: bab('3.2.'), tercetak: '3.2', seharusnya: '3.3' }],
  },
  periksa: ({ judul, daftar }) => {
    const badan = judul.filter(({ jenis }) => jenis === 'angka');
    const letak = Map.groupBy(badan, ({ nomor }) => nomor);
    const terdaftar = new Set(daftar.map(({ nomor }) => nomor.replace(/\s/g, '')));
    return [...letak.values()].flatMap(([satu, kedua, ...lain]): Hasil[] => {
      if (satu === undefined || kedua === undefined || lain.length > 0 || satu.judul === kedua.judul)
        return [];
      const berikut = tambah(satu, 1);
      const terbukti = letak.has(tambah(satu, 2)) || terdaftar.has(berikut);
      if (letak.has(berikut) || !terbukti) return [];
      return [
        {
          baris: kedua.baris,
          pesan: `Nomor ${satu.nomor} dipakai dua kali: "${satu.judul}" (baris ${satu.baris}) dan "${kedua.judul}" (baris ${kedua.baris}), sedangkan ${berikut} tidak ada.`,
          tercetak: satu.nomor,
          seharusnya: berikut,
          lain: [satu.baris],
          saran: 'nomori ulang subbabnya dan daftar isinya',
        },
      ];
    });
  },
};

function tambah({ nomor }: Judul, banyak: number): string {
  return nomor.replace(/\d+$/, (ekor) => String(Number(ekor) + banyak));
}
