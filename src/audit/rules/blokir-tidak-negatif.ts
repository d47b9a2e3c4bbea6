import { blokirMengurangi } from '../blokir.ts';
import { angkaDi, kolomJenis, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Unit Kerja\tPagu Anggaran (Rp)\tBlokir\tPagu Anggaran Akhir';

/** Blokir mengurangi pagu; nilai negatif di kolom blokir adalah penambahan yang salah kolom. */
export const blokirTidakNegatif: Aturan = {
  id: 'blokir-tidak-negatif',
  keparahan: 'peringatan',
  pernyataan: 'Kolom blokir tidak memuat angka negatif.',
  contoh: {
    benar: [`${KEPALA}\nSatu\t777.000\t48.000\t729.000`, `${KEPALA}\nSatu\t777.000\t(48.000)\t729.000`],
    salah: [
      {
        teks: `${KEPALA}\nSatu\t777.000\t(48.000)\t825.000`,
        tercetak: '(48.000)',
        seharusnya: 'penambahan 48.000',
      },
    ],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) =>
      kolomJenis(satu, 'blokir').flatMap((kolom): Hasil[] => {
        const baris = satu.isi.filter((isi) => angkaDi(isi, kolom)?.nilai.lt(0) === true);
        const pertama = baris[0];
        const angka = pertama === undefined ? undefined : angkaDi(pertama, kolom);
        if (pertama === undefined || angka === undefined || blokirMengurangi(satu)) return [];
        return [
          {
            baris: pertama.baris,
            pesan: `Kolom blokir di ${namaTabel(satu)} memuat angka negatif ${angka.tulisan}${
              baris.length > 1
                ? ` (juga baris ${baris
                    .slice(1)
                    .map((isi) => isi.baris)
                    .join(', ')})`
                : ''
            }: blokir tidak dapat negatif.`,
            tercetak: angka.tulisan,
            seharusnya: `penambahan ${angka.tulisan.replace(/[()\s-]/g, '')}`,
            lain: baris.slice(1).map((isi) => isi.baris),
            saran: 'pindahkan ke kolom penambahan atau refocusing',
          },
        ];
      }),
    ),
};
