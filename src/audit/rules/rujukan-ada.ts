import { barisPada } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const tabel = (nomor: number): string =>
  `Tabel ${nomor} Rincian nomor ${nomor} dari laporan\n\nNama\tNilai\nSatu\t1\n\nUraian panjang.\n\n`;
const LIMA = [1, 2, 3, 4, 5].map(tabel).join('');

/** Tabel dan gambar yang dirujuk kalimat ada di badan atau di daftar. */
export const rujukanAda: Aturan = {
  id: 'rujukan-ada',
  keparahan: 'galat',
  pernyataan: 'Setiap "Tabel N" dan "Gambar N" yang dirujuk memang ada.',
  contoh: {
    benar: [`${LIMA}Rinciannya terlihat pada Tabel 5 di atas.`],
    salah: [
      {
        teks: `${LIMA}Rinciannya terlihat pada Tabel 7 di atas.`,
        tercetak: 'Tabel 7',
        seharusnya: 'Tabel 1 sampai Tabel 5',
      },
    ],
  },
  periksa: ({ paragraf, keterangan, daftar }) =>
    (['Tabel', 'Gambar', 'Grafik'] as const).flatMap((jenis) => {
      const nomor = keterangan.filter((satu) => satu.jenis === jenis).map((satu) => satu.nomor);
      const ada = new Set([
        ...nomor,
        ...daftar.filter((satu) => satu.daftar === jenis.toLowerCase()).map((satu) => satu.nomor),
      ]);
      if (nomor.length < 3) return [];
      return paragraf.flatMap((prosa) =>
        [
          ...prosa.teks.matchAll(
            new RegExp(
              String.raw`\b${jenis} ((?:[IVX]+\.)?\d+(?:\.\d+)*)(?! (?:Lampiran|Peraturan|Permen|Perpres))`,
              'g',
            ),
          ),
        ].flatMap((cocok): Hasil[] => {
          const dirujuk = cocok[1] ?? '';
          if (ada.has(dirujuk)) return [];
          const baris = barisPada(prosa, cocok.index);
          return [
            {
              baris,
              pesan: `${jenis} ${dirujuk} dirujuk di baris ${baris} tetapi tidak ada.`,
              tercetak: `${jenis} ${dirujuk}`,
              seharusnya: `${jenis} ${nomor[0] ?? ''} sampai ${jenis} ${nomor.at(-1) ?? ''}`,
              saran: 'perbarui nomor rujukannya',
            },
          ];
        }),
      );
    }),
};
