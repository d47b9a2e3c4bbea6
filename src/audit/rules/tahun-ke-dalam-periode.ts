import { KATA_BILANGAN, bacaCacah } from '../../claims/angka.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KE = String.raw`pertama|ke-?\s?(?:\d{1,2}|${KATA_BILANGAN.slice(2).join('|')})`;
const POLA = new RegExp(
  String.raw`\btahun (20\d\d) (?:merupakan|adalah|menjadi|ialah) tahun (?:terakhir )?\(?(${KE})\)?[^.;]{0,70}?\b(20\d\d)\s*(?:-|–|—|s\.?d\.?|sampai dengan)\s*(20\d\d)\b`,
  'gi',
);

/** "Tahun 2024 merupakan tahun kelima pelaksanaan Renstra 2020-2024": urutannya dihitung dari tahun awal periode. */
export const tahunKeDalamPeriode: Aturan = {
  id: 'tahun-ke-dalam-periode',
  keparahan: 'galat',
  pernyataan: 'Urutan tahun dalam sebuah periode dihitung dari tahun awalnya.',
  contoh: {
    benar: [
      'Tahun 2024 merupakan tahun terakhir (kelima) pelaksanaan Renstra 2020-2024.',
      'Tahun 2023 adalah tahun ke-3 dari RPJMD 2021–2026.',
      'Tahun 2025 merupakan tahun pertama sesudah Renstra 2020-2024.',
    ],
    salah: [
      {
        teks: 'Tahun 2024 merupakan tahun terakhir (keempat) pelaksanaan Renstra 2020-2024.',
        tercetak: 'keempat',
        seharusnya: 'kelima',
      },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks, letak }) =>
        [...teks.matchAll(POLA)].flatMap((cocok): readonly Hasil[] => {
          const [, tahun = '', kata = '', awal = '', akhir = ''] = cocok;
          const harus = Number(tahun) - Number(awal) + 1;
          if (urutan(kata) === harus || harus < 1 || Number(tahun) > Number(akhir)) return [];
          const baris = barisPada(prosa, letak + cocok.index);
          const tulisan = harus === 1 ? 'pertama' : `ke${KATA_BILANGAN[harus] ?? `-${harus}`}`;
          return [
            {
              baris,
              pesan: `Tahun ${tahun} di baris ${baris} disebut tahun ${kata} periode ${awal}–${akhir}; seharusnya ${tulisan}.`,
              tercetak: kata,
              seharusnya: tulisan,
              saran: 'betulkan urutan tahunnya',
            },
          ];
        }),
      ),
    ),
};

function urutan(kata: string): number {
  return /^pertama$/i.test(kata) ? 1 : bacaCacah(kata.replace(/^ke-?\s?/i, ''));
}
