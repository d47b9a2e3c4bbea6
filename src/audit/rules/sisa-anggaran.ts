import { tepat, tulis } from '../banding.ts';
import { angkaDi, namaBaris, namaTabel, pasangan } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Unit Kerja\tPagu Anggaran (Rp)\tRealisasi Anggaran (Rp)\tSisa Anggaran (Rp)';

/** Sisa anggaran = pagu (akhir bila ada) − realisasi. */
export const sisaAnggaran: Aturan = {
  id: 'sisa-anggaran',
  keparahan: 'galat',
  pernyataan: 'Sisa anggaran = pagu − realisasi.',
  contoh: {
    benar: [`${KEPALA}\nSatu\t668.250.000\t665.947.004\t2.302.996`],
    salah: [
      {
        teks: `${KEPALA}\nSatu\t668.250.000\t665.947.004\t2.302.969`,
        tercetak: '2.302.969',
        seharusnya: '2.302.996',
      },
    ],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) =>
      satu.kolom
        .filter(({ jenis }) => jenis === 'sisa')
        .flatMap((sisa) => {
          const pagu = pasangan(satu, 'pagu-akhir', sisa.tahun) ?? pasangan(satu, 'pagu', sisa.tahun);
          const realisasi =
            pasangan(satu, 'realisasi-anggaran', sisa.tahun) ?? pasangan(satu, 'realisasi', sisa.tahun);
          return satu.isi.flatMap((baris): Hasil[] => {
            const [a, b, tercetak] = [pagu, realisasi, sisa].map((kolom) => angkaDi(baris, kolom));
            if (a === undefined || b === undefined || tercetak === undefined || tercetak.satuan === '%')
              return [];
            const hitung = a.nilai.sub(b.nilai);
            if (tepat(hitung, tercetak)) return [];
            return [
              {
                baris: baris.baris,
                pesan: `Sisa anggaran ${namaBaris(baris)} di ${namaTabel(satu)} tertulis ${tercetak.tulisan}; ${a.tulisan} − ${b.tulisan} = ${tulis(hitung, tercetak)}.`,
                tercetak: tercetak.tulisan,
                seharusnya: tulis(hitung, tercetak),
                saran: 'hitung ulang sisa',
              },
            ];
          });
        }),
    ),
};
