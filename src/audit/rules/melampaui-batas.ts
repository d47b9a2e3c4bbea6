import { POLA_ANGKA, bacaAngka } from '../../claims/angka.ts';
import { barisPada } from '../../claims/paragraf.ts';
import { angkaKolom, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POLA = new RegExp(
  String.raw`\b((?:[A-Z]{2,6})(?:(?:,| dan|, dan) [A-Z]{2,6})*)\b[^.]{0,100}? (?:melampaui|melebihi|di atas|lebih dari) (${POLA_ANGKA})(?!\d)`,
  'g',
);
const teks = (nilai: string): string =>
  `Perspektif\tSkor\tNKP\nPelanggan\t100,00\t${nilai}\nProses\t104,00\t126,00\n\nSecara keseluruhan, NKP unit melampaui 100 pada tahun ini.`;

/** "X melampaui N": semua nilai X di tabel memang lebih besar daripada N. */
export const melampauiBatas: Aturan = {
  id: 'melampaui-batas',
  keparahan: 'galat',
  pernyataan: 'Ukuran yang disebut melampaui sebuah angka memang lebih besar daripada angka itu.',
  contoh: {
    benar: [teks('125,00')],
    salah: [{ teks: teks('25,00'), tercetak: 'NKP melampaui 100', seharusnya: 'NKP 25,00–126,00' }],
  },
  periksa: ({ paragraf, tabel }) =>
    paragraf.flatMap((prosa) =>
      [...prosa.teks.matchAll(POLA)].flatMap(([utuh, nama = '', angka = ''], ke): Hasil[] => {
        const batas = bacaAngka(angka);
        if (batas === undefined || ke > 5) return [];
        return nama.split(/,? dan |, /).flatMap((ukuran) => {
          const satu = tabel.find(({ kolom }) => kolom.some(({ judul }) => judul === ukuran));
          const kolom = satu?.kolom.find(({ judul }) => judul === ukuran);
          if (satu === undefined || kolom === undefined) return [];
          const isi = satu.isi
            .slice(0, -1)
            .concat(satu.isi.slice(-1).filter(({ label }) => !/^[A-Z]{2,6}$/.test(label)));
          const urut = [...angkaKolom(isi, kolom)].sort((a, b) => a.nilai.compare(b.nilai));
          const [kecil, besar] = [urut[0], urut.at(-1)];
          if (kecil === undefined || besar === undefined || kecil.nilai.gt(batas.nilai)) return [];
          const baris = barisPada(prosa, prosa.teks.indexOf(utuh) + utuh.length);
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut ${ukuran} melampaui ${angka}; di ${namaTabel(satu)} nilainya ${kecil.tulisan} sampai ${besar.tulisan}.`,
              tercetak: `${ukuran} melampaui ${angka}`,
              seharusnya: `${ukuran} ${kecil.tulisan}–${besar.tulisan}`,
              lain: [satu.baris],
              saran: 'sebut ukuran yang benar',
            },
          ];
        });
      }),
    ),
};
