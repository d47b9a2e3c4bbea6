import { POLA_ANGKA, bacaAngka } from '../../claims/angka.ts';
import { terbilang } from '../../format/terbilang.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POLA = new RegExp(String.raw`(Rp\.?\s*)?(${POLA_ANGKA})(?:,-)?\s*\(([A-Za-z][A-Za-z ]+)\)`, 'g');
const BILANGAN =
  /^(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|belas|ratus|ribu)|belas|puluh|ratus|ribu|juta|mil[iy]ard?|tril?[iy]un|rupiah|koma|\s)+$/i;
/** `2023 (ribu rupiah)` menyebut satuan, bukan terbilang. */
const SATUAN = /^\s*(?:ratus|ribu|juta|mil[iy]ard?|tril?[iy]un|rupiah|\s)+$/i;

/** Bilangan dengan kata sesudah angka membaca angka itu: `4 (empat)`, `Rp8.225.000.000 (Delapan Miliar …)`. */
export const terbilangSesuaiAngka: Aturan = {
  id: 'terbilang-sesuai-angka',
  keparahan: 'galat',
  pernyataan: 'Terbilang dalam kurung sama dengan angkanya.',
  contoh: {
    benar: [
      'Unit didukung oleh 4 (empat) direktorat dengan pagu Rp2.500.000,- (Dua Juta Lima Ratus Ribu Rupiah).',
      'Realisasi anggaran Tahun 2023 (ribu rupiah):',
    ],
    salah: [
      { teks: 'Unit didukung oleh 4 (lima) direktorat.', tercetak: '4 (lima)', seharusnya: '4 (empat)' },
    ],
  },
  periksa: ({ baris }) =>
    baris.flatMap((teks, i) =>
      [...teks.replace(/\*+/g, '').matchAll(POLA)].flatMap(([utuh, , angka = '', kata = '']): Hasil[] => {
        const nilai = bacaAngka(angka)?.nilai;
        if (nilai === undefined || nilai.gte(10n ** 15n) || !BILANGAN.test(kata) || SATUAN.test(kata))
          return [];
        const baca = terbilang(nilai);
        if (bakukan(kata) === bakukan(baca)) return [];
        return [
          {
            baris: i + 1,
            pesan: `"${utuh}" di baris ${i + 1}: ${angka} dibaca ${baca}.`,
            tercetak: utuh,
            seharusnya: `${angka} (${baca})`,
            saran: 'samakan angka dan terbilangnya',
          },
        ];
      }),
    ),
};

function bakukan(kata: string): string {
  return kata
    .toLowerCase()
    .replace(/rupiah/g, '')
    .replace(/milyard?/g, 'miliar')
    .replace(/trilyun|triliyun/g, 'triliun')
    .replace(/se(puluh|belas|ratus|ribu)/g, 'satu$1')
    .replace(/\s+/g, '');
}
