import { banyakSelama } from '../../claims/letak.ts';
import { barisPada } from '../../claims/paragraf.ts';
import { namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POLA =
  /(?:dibanding(?:kan)?|perbandingan)[^.]{0,60}tahun (?:sebelumnya|lalu)[^.]{0,80}(?:tabel|sebagai berikut|di bawah ini|berikut)/i;
const teks = (kolom: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\nCapaian dibandingkan dengan tahun sebelumnya dapat dilihat pada tabel di bawah ini:\n\nTabel 4 Capaian layanan unit\n\nIndikator Kinerja\tRealisasi ${kolom}\tTarget 2024\nIndeks layanan unit kerja\t90\t95`;

/** Tabel yang diumumkan membandingkan dengan tahun sebelumnya memuat tahun sebelumnya. */
export const tahunLaluAdaDiTabel: Aturan = {
  id: 'tahun-lalu-ada-di-tabel',
  keparahan: 'peringatan',
  pernyataan: 'Tabel perbandingan dengan tahun sebelumnya mempunyai kolom tahun sebelumnya.',
  contoh: {
    benar: [teks('2022')],
    salah: [{ teks: teks('2023'), tercetak: 'kolom 2023, 2024', seharusnya: 'kolom 2022' }],
  },
  periksa: ({ tahun, paragraf, tabel }) =>
    paragraf.flatMap((prosa): Hasil[] => {
      const cocok = POLA.exec(prosa.teks);
      const akhir = prosa.potong.at(-1)?.baris ?? prosa.baris;
      if (cocok === null || tahun === undefined) return [];
      const satu = tabel[banyakSelama(tabel, (itu) => itu.baris <= akhir)];
      if (satu === undefined || satu.baris - akhir >= 10) return [];
      const ada = new Set(satu.kolom.flatMap(({ tahun: itu }) => itu ?? []));
      if (
        ada.size === 0 ||
        [...ada].some((itu) => itu < tahun) ||
        satu.isi.some(({ label }) => /\b20\d\d\b/.test(label))
      )
        return [];
      const baris = barisPada(prosa, cocok.index);
      return [
        {
          baris,
          pesan: `Baris ${baris} mengumumkan perbandingan dengan tahun sebelumnya, tetapi ${namaTabel(satu)} (baris ${satu.baris}) hanya memuat ${[...ada].join(' dan ')}.`,
          tercetak: `kolom ${[...ada].join(', ')}`,
          seharusnya: `kolom ${tahun - 1}`,
          lain: [satu.baris],
          saran: 'tambahkan tahun sebelumnya atau ubah kalimatnya',
        },
      ];
    }),
};
