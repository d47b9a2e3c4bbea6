import { POLA_ANGKA } from '../../claims/angka.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const N = String.raw`${POLA_ANGKA}\s*%?`;
const TAHUN = String.raw`(?:di |pada )?tahun (20\d\d)`;
const POLA = new RegExp(
  String.raw`\b${N} ${TAHUN},? (?:(?:yang|kemudian|telah|terus) )?(?:meningkat|menurun|naik|turun|berubah|bertambah|berkurang) menjadi ${N} ${TAHUN}`,
  'gi',
);
const teks = (awal: number): string =>
  `Capaian dari 33,33% di tahun ${awal} meningkat menjadi 95% tahun 2021 hingga 100% pada tahun 2022.`;

/** "A di tahun X meningkat menjadi B tahun Y": Y sesudah X. */
export const tahunMenjadiMaju: Aturan = {
  id: 'tahun-menjadi-maju',
  keparahan: 'galat',
  pernyataan: 'Angka yang "menjadi" angka lain berasal dari tahun yang lebih dahulu.',
  contoh: {
    benar: [teks(2020)],
    salah: [{ teks: teks(2022), tercetak: 'tahun 2022', seharusnya: 'sebelum 2021' }],
  },
  periksa: ({ paragraf }) =>
    paragraf
      .filter(({ teks: isi }) => isi.includes(' menjadi '))
      .flatMap((prosa) =>
        kalimat(prosa).flatMap(({ teks: isi, letak }) =>
          [...isi.matchAll(POLA)].flatMap((cocok): Hasil[] => {
            const [utuh, awal = '', akhir = ''] = cocok;
            if (Number(awal) < Number(akhir)) return [];
            const baris = barisPada(prosa, letak + cocok.index + utuh.indexOf(awal));
            return [
              {
                baris,
                pesan: `"${utuh}" di baris ${baris}: tahun ${awal} tidak mendahului tahun ${akhir}.`,
                tercetak: `tahun ${awal}`,
                seharusnya: `sebelum ${akhir}`,
                saran: 'betulkan salah satu tahunnya',
              },
            ];
          }),
        ),
      ),
};
