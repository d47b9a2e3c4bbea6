import { jumlahkan, tepat, tulis } from '../banding.ts';
import { angkaDi, angkaKolom, namaBaris, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Kegiatan\tNilai Survei';
const ISI = 'Satu\t90,90\nDua\t95,01\nTiga\t93,59';

/** Baris bernama total atau jumlah memuat jumlah; bila isinya rata-rata, namanya harus rata-rata. */
export const jumlahBukanRataRata: Aturan = {
  id: 'jumlah-bukan-rata-rata',
  keparahan: 'peringatan',
  pernyataan: 'Baris bernama total memuat jumlah, bukan rata-rata.',
  contoh: {
    benar: [`${KEPALA}\n${ISI}\nRata-rata\t93,17`, `${KEPALA}\n${ISI}\nJumlah/rata-rata\t93,17`],
    salah: [
      { teks: `${KEPALA}\n${ISI}\nTOTAL\t93,17`, tercetak: 'TOTAL 93,17', seharusnya: 'Rata-rata 93,17' },
    ],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) => {
      const isi = satu.isi.filter(({ jenis }) => jenis === 'isi');
      return satu.isi
        .filter(({ jenis, label }) => jenis === 'jumlah' && !/rata|rerata/i.test(label))
        .flatMap((total) =>
          satu.kolom.flatMap((kolom): Hasil[] => {
            const tercetak = angkaDi(total, kolom);
            const semua = angkaKolom(isi, kolom).map(({ nilai }) => nilai);
            if (
              tercetak === undefined ||
              semua.length < 3 ||
              tercetak.desimal === 0 ||
              kolom.jenis === 'serapan'
            )
              return [];
            if (/capaian|persen|%/i.test(kolom.judul) || semua.every((nilai) => nilai.equals(semua[0] ?? 0)))
              return [];
            if (!tepat(jumlahkan(semua).div(semua.length), tercetak)) return [];
            return [
              {
                baris: total.baris,
                pesan: `${namaBaris(total)} di ${namaTabel(satu)} memuat ${tercetak.tulisan}, yaitu rata-rata ${semua.length} baris di atasnya, bukan jumlahnya.`,
                tercetak: `${total.label} ${tercetak.tulisan}`,
                seharusnya: `Rata-rata ${tulis(tercetak.nilai, tercetak)}`,
                saran: 'beri nama rata-rata',
              },
            ];
          }),
        );
    }),
};
