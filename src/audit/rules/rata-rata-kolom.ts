import { dekat, jumlahkan, tepat, tulis } from '../banding.ts';
import { angkaDi, angkaKolom, namaBaris, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Unit Kerja\tTarget\tRealisasi';
const ISI = 'Satu\t92\t92,01\nDua\t92\t93,18\nTiga\t95\t94,80\nEmpat\t93\t93,05';

/** Baris rata-rata sama dengan rata-rata baris di atasnya; rata-rata rasio (capaian) boleh dari rasio rata-rata. */
export const rataRataKolom: Aturan = {
  id: 'rata-rata-kolom',
  keparahan: 'galat',
  pernyataan: 'Baris rata-rata = jumlah baris isi : banyaknya.',
  contoh: {
    benar: [`${KEPALA}\n${ISI}\nRata-rata\t93\t93,26`],
    salah: [
      { teks: `${KEPALA}\n${ISI}\nRata-rata\t93\t93,62`, tercetak: '93,62', seharusnya: '93,26' },
      {
        teks: 'Indikator\tTarget\tRealisasi\tCapaian\nSatu\t80\t84\t105,00\nDua\t50\t48\t96,00\nRata-rata\t\t\t105,00',
        tercetak: '105,00',
        seharusnya: '100,50',
      },
    ],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) => {
      const isi = satu.isi.filter(({ jenis }) => jenis === 'isi');
      return satu.isi
        .filter(({ jenis }) => jenis === 'rata')
        .flatMap((rata) =>
          satu.kolom.flatMap((kolom): Hasil[] => {
            const tercetak = angkaDi(rata, kolom);
            const semua = angkaKolom(isi, kolom).map(({ nilai }) => nilai);
            if (
              tercetak === undefined ||
              semua.length < 2 ||
              semua.length < isi.length ||
              kolom.jenis === 'no'
            )
              return [];
            const hitung = jumlahkan(semua).div(semua.length);
            const rasio =
              kolom.jenis === 'capaian' &&
              satu.kolom.some((itu) => itu.jenis === 'realisasi' && angkaDi(rata, itu) !== undefined);
            if (tepat(hitung, tercetak) || rasio) return [];
            return [
              {
                baris: rata.baris,
                keparahan: dekat(hitung, tercetak) ? 'catatan' : 'galat',
                pesan: `${namaBaris(rata)} di ${namaTabel(satu)}, kolom "${kolom.judul}", tertulis ${tercetak.tulisan}; rata-rata ${semua.length} baris di atasnya ${tulis(hitung, tercetak)}.`,
                tercetak: tercetak.tulisan,
                seharusnya: tulis(hitung, tercetak),
                saran: 'hitung ulang rata-rata, atau jelaskan pembobotnya',
              },
            ];
          }),
        );
    }),
};
