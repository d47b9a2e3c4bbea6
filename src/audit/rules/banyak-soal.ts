import { POLA_ANGKA, bacaAngka } from '../../claims/angka.ts';
import { barisPada } from '../../claims/paragraf.ts';
import type { BarisTabel, Kolom } from '../../claims/tipe.ts';
import { jumlahkan } from '../banding.ts';
import { angkaDi, barisJumlah, namaTabel, nilaiSel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const BENDA: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:pertanyaan|soal|butir)$/i, /^(?:jumlah|banyak(?:nya)?) (?:soal|pertanyaan|butir)/i],
  [/^(?:pegawai|orang)$/i, /^(?:jumlah )?pegawai$/i],
];
const POLA = new RegExp(
  String.raw`(?:terdiri(?: dari| atas)?|memuat|berisi|sebanyak|sejumlah|berjumlah) (${POLA_ANGKA})(?: \([a-z ]+\))? (pertanyaan|soal|butir|pegawai|orang)\b`,
  'gi',
);
const teks = (angka: number): string =>
  `Instrumen terdiri dari ${angka} pertanyaan.\n\nTabel 1 Tata cara penghitungan\n\nKategori\tBobot\tJumlah Soal\nSatu\t50%\t8\nDua\t30%\t8\nTiga\t20%\t6\nTotal\t100%\t22`;

/** Banyaknya soal atau pegawai dalam kalimat sama dengan jumlahnya di tabel sesudahnya. */
export const banyakSoal: Aturan = {
  id: 'banyak-soal',
  keparahan: 'galat',
  pernyataan: 'Banyaknya soal atau pegawai di kalimat sama dengan total tabel terdekat.',
  contoh: { benar: [teks(22)], salah: [{ teks: teks(44), tercetak: '44 pertanyaan', seharusnya: '22' }] },
  periksa: ({ paragraf, tabel }) =>
    paragraf.flatMap((prosa) =>
      [...prosa.teks.matchAll(POLA)].flatMap((cocok): Hasil[] => {
        const [, angka = '', benda = ''] = cocok;
        const judul = BENDA.find(([nama]) => nama.test(benda))?.[1];
        const nilai = bacaAngka(angka);
        const baris = barisPada(prosa, cocok.index);
        const satu = tabel.find(
          (itu) =>
            Math.abs(itu.baris - baris) < 60 && itu.kolom.some((kolom) => judul?.test(kolom.judul) === true),
        );
        const kolom = satu?.kolom.find((itu) => judul?.test(itu.judul) === true);
        const total = satu === undefined ? undefined : barisJumlah(satu).at(-1);
        if (nilai === undefined || satu === undefined || kolom === undefined || total === undefined)
          return [];
        const tercetak = angkaDi(total, kolom);
        const isi = satu.isi
          .filter((itu) => itu !== total)
          .map(({ sel }) => nilaiSel(sel[kolom.indeks]))
          .filter((itu) => itu !== undefined);
        if (
          tercetak === undefined ||
          !jumlahkan(isi).equals(tercetak.nilai) ||
          tercetak.nilai.equals(nilai.nilai)
        )
          return [];
        return [
          {
            baris,
            pesan: `Baris ${baris} menyebut ${angka} ${benda}; jumlahnya di ${namaTabel(satu)} (baris ${total.baris}) ${tercetak.tulisan}.${kolomLain(satu.kolom, total, angka)}`,
            tercetak: `${angka} ${benda}`,
            seharusnya: tercetak.tulisan,
            lain: [total.baris],
            saran: 'samakan kalimat dengan tabel',
          },
        ];
      }),
    ),
};

function kolomLain(kolom: readonly Kolom[], total: BarisTabel, angka: string): string {
  const satu = kolom.find((itu) => angkaDi(total, itu)?.tulisan === angka);
  return satu === undefined ? '' : ` Angka ${angka} adalah total kolom "${satu.judul}".`;
}
