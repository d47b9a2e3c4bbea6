import { tepat, tulis } from '../banding.ts';
import { blokirMengurangi, hitungPaguAkhir } from '../blokir.ts';
import { angkaDi, namaBaris, namaTabel, pasangan } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Unit Kerja\tPagu Anggaran (Rp)\tBlokir\tPenambahan\tPagu Anggaran Akhir';

/** Pagu akhir = pagu awal − blokir + penambahan; blokir negatif berarti penambahan, kecuali kebanyakan baris menguranginya. */
export const paguAkhir: Aturan = {
  id: 'pagu-akhir',
  keparahan: 'galat',
  pernyataan: 'Pagu akhir = pagu awal − blokir + penambahan.',
  contoh: {
    benar: [
      `${KEPALA}\nSatu\t950.000\t-\t43.000\t993.000\nDua\t800.000\t150.000\t-\t650.000`,
      `${KEPALA}\nSatu\t950.000\t(50.000)\t43.000\t943.000\nDua\t800.000\t(150.000)\t-\t650.000`,
    ],
    salah: [
      {
        teks: `${KEPALA}\nSatu\t950.000\t(50.000)\t43.000\t943.000\nDua\t800.000\t(150.000)\t-\t950.000\nTiga\t700.000\t(100.000)\t-\t600.000`,
        tercetak: '950.000',
        seharusnya: '650.000',
      },
      {
        teks: `${KEPALA}\nSatu\t950.000\t10.000\t43.000\t993.000`,
        tercetak: '993.000',
        seharusnya: '983.000',
      },
    ],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) => {
      const [pagu, blokir, akhir] = (['pagu', 'blokir', 'pagu-akhir'] as const).map((jenis) =>
        pasangan(satu, jenis, undefined),
      );
      const tambah = pasangan(satu, 'penambahan', undefined);
      if (pagu === undefined || akhir === undefined || (blokir === undefined && tambah === undefined))
        return [];
      return satu.isi.flatMap((baris): Hasil[] => {
        const tercetak = angkaDi(baris, akhir);
        if (tercetak === undefined) return [];
        const hitung = hitungPaguAkhir(satu, baris, blokirMengurangi(satu));
        if (hitung === undefined || tepat(hitung, tercetak)) return [];
        return [
          {
            baris: baris.baris,
            pesan: `Pagu akhir ${namaBaris(baris)} di ${namaTabel(satu)} tertulis ${tercetak.tulisan}; pagu awal − blokir + penambahan = ${tulis(hitung, tercetak)}.`,
            tercetak: tercetak.tulisan,
            seharusnya: tulis(hitung, tercetak),
            saran: 'periksa pagu awal, blokir, dan penambahan baris ini',
          },
        ];
      });
    }),
};
