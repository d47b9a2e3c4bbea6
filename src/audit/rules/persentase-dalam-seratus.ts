import { SERATUS } from '../banding.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const TUMBUH = /pertumbuhan|kenaikan|peningkatan|penurunan|capaian|efisiensi|realisasi|rasio|laju/i;
const teks = (angka: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\nKode IKU\tIndikator Kinerja Utama\tTarget\tRealisasi\nIKU.1\tPersentase instansi yang menerapkan kebijakan\t90%\t${angka}`;

/** Persentase bagian dari keseluruhan tidak lebih dari 100; pertumbuhan dan capaian dikecualikan. */
export const persentaseDalamSeratus: Aturan = {
  id: 'persentase-dalam-seratus',
  keparahan: 'peringatan',
  pernyataan: 'Indikator "Persentase …" tidak bertarget atau berealisasi di atas 100%.',
  contoh: {
    benar: [teks('100%')],
    salah: [{ teks: teks('113,3%'), tercetak: '113,3%', seharusnya: '≤ 100%' }],
  },
  periksa: ({ klaim }) =>
    klaim.flatMap(({ indikator, jenis, tahun, angka, baris }): Hasil[] => {
      const bagian = /^(?:jumlah\/)?persentase\b/i.test(indikator.judul) && !TUMBUH.test(indikator.judul);
      if (jenis === 'capaian' || !bagian || angka.satuan !== '%' || angka.nilai.lte(SERATUS)) return [];
      return [
        {
          baris,
          pesan: `"${indikator.judul}"${tahun === undefined ? '' : ` tahun ${tahun}`} tertulis ${angka.tulisan}; persentase bagian dari keseluruhan tidak lebih dari 100%.`,
          tercetak: angka.tulisan,
          seharusnya: '≤ 100%',
          saran: 'periksa pembilang dan penyebutnya, atau jelaskan mengapa melampaui 100%',
        },
      ];
    }),
};
