import { POLA_ANGKA, bacaAngka } from '../../claims/angka.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada } from '../../claims/paragraf.ts';
import { angkaDi, namaBaris, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const BATAS = new RegExp(
  String.raw`(?:batas|nilai) (maksimal|minimal)(?: nilai| dari)? ([a-z ]{4,30}?) (?:adalah|sebesar|yaitu) (-?)(${POLA_ANGKA})\s*%?`,
  'gi',
);
const tabel = (nilai: string): string =>
  `Kode IKU\tIndikator Kinerja\tEfisiensi\nIKU.1\tIndeks kepuasan layanan\t${nilai}\n\nDalam pedoman, batas maksimal nilai efisiensi adalah 20% untuk setiap indikator.`;

/** Angka di kolom sebuah ukuran tidak melampaui batas yang dinyatakan dokumen itu sendiri. */
export const dalamBatasDinyatakan: Aturan = {
  id: 'dalam-batas-dinyatakan',
  keparahan: 'galat',
  pernyataan: 'Nilai di tabel berada dalam batas maksimal dan minimal yang disebut dokumen.',
  contoh: {
    benar: [tabel('19,50%')],
    salah: [{ teks: tabel('20,13%'), tercetak: '20,13%', seharusnya: 'paling besar 20%' }],
  },
  periksa: ({ paragraf, tabel: semua }) =>
    paragraf.flatMap((prosa) =>
      [...prosa.teks.matchAll(BATAS)].flatMap(
        ([utuh, arah = '', nama = '', minus = '', angka = ''], i): Hasil[] => {
          const batas = bacaAngka(angka);
          if (batas === undefined || i > 3) return [];
          const nilai = minus === '-' ? batas.nilai.neg() : batas.nilai;
          const atas = arah.toLowerCase() === 'maksimal';
          const nomor = barisPada(prosa, prosa.teks.indexOf(utuh));
          return semua.flatMap((satu) =>
            satu.kolom
              .filter(({ judul }) => lipat(judul).includes(lipat(nama)))
              .flatMap((kolom) =>
                satu.isi.flatMap((baris): Hasil[] => {
                  const tercetak = angkaDi(baris, kolom);
                  if (
                    tercetak === undefined ||
                    (atas ? tercetak.nilai.lte(nilai) : tercetak.nilai.gte(nilai))
                  )
                    return [];
                  return [
                    {
                      baris: baris.baris,
                      pesan: `${kolom.judul} ${namaBaris(baris)} di ${namaTabel(satu)} ${tercetak.tulisan}, di luar batas ${arah} ${minus}${angka} yang disebut di baris ${nomor}.`,
                      tercetak: tercetak.tulisan,
                      seharusnya: `paling ${atas ? 'besar' : 'kecil'} ${minus}${angka}${tercetak.satuan === '%' ? '%' : ''}`,
                      lain: [nomor],
                      saran: 'batasi nilainya atau jelaskan mengapa dilampaui',
                    },
                  ];
                }),
              ),
          );
        },
      ),
    ),
};
