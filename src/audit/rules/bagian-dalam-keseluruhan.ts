import { POLA_ANGKA, bacaAngka } from '../../claims/angka.ts';
import { barisPada } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POLA = new RegExp(
  String.raw`\b(${POLA_ANGKA})(?:\s*\([a-z ]+\))? ([a-z]+)(?: [a-z]+)? dari (?:total |jumlah |seluruh )?(${POLA_ANGKA})(?:\s*\([a-z ]+\))? ([a-z]+)`,
  'gi',
);

/** "x instansi dari y instansi": bagian tidak lebih banyak daripada keseluruhannya. */
export const bagianDalamKeseluruhan: Aturan = {
  id: 'bagian-dalam-keseluruhan',
  keparahan: 'galat',
  pernyataan: 'Bagian tidak melebihi keseluruhan.',
  contoh: {
    benar: ['Survei diisi 450 instansi dari 524 instansi yang diundang.'],
    salah: [
      {
        teks: 'Survei diisi 628 instansi dari 623 instansi yang diundang.',
        tercetak: '628 instansi dari 623 instansi',
        seharusnya: '≤ 623',
      },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      [...prosa.teks.matchAll(POLA)].flatMap((cocok): Hasil[] => {
        const [utuh, a = '', bendaA = '', b = '', bendaB = ''] = cocok;
        const [bagian, semua] = [bacaAngka(a), bacaAngka(b)];
        if (bagian === undefined || semua === undefined || bendaA.toLowerCase() !== bendaB.toLowerCase())
          return [];
        if (bagian.nilai.lte(semua.nilai) || /^(poin|persen|rupiah)$/i.test(bendaA)) return [];
        const baris = barisPada(prosa, cocok.index);
        return [
          {
            baris,
            pesan: `"${utuh}" di baris ${baris}: ${a} lebih banyak daripada keseluruhannya, ${b}.`,
            tercetak: utuh,
            seharusnya: `≤ ${b}`,
            saran: 'periksa pembilang dan penyebutnya',
          },
        ];
      }),
    ),
};
