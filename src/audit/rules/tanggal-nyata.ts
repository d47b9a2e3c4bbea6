import { BULAN, isTanggal, nomorBulan } from '../../format/tanggal.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POLA = new RegExp(
  String.raw`\b(\d{1,2})(?:\s*(?:-|–|s\.?d\.?)\s*(\d{1,2}))? (${BULAN.join('|')}) (\d{4})\b`,
  'gi',
);

/** Tanggal ada di kalender, dan rentang tanggal berurut. */
export const tanggalNyata: Aturan = {
  id: 'tanggal-nyata',
  keparahan: 'galat',
  pernyataan: 'Setiap tanggal ada di kalender; awal rentang tidak sesudah akhirnya.',
  contoh: {
    benar: ['Kegiatan 27–28 Februari 2023 dan 31 Maret 2023.'],
    salah: [
      { teks: 'Ditetapkan 30 Februari 2023.', tercetak: '30 Februari 2023', seharusnya: 'tanggal yang ada' },
      { teks: 'Kegiatan 28-24 Mei 2023.', tercetak: '28-24 Mei 2023', seharusnya: '24–28 Mei 2023' },
    ],
  },
  periksa: ({ baris }) =>
    baris.flatMap((teks, i) =>
      [...teks.matchAll(POLA)].flatMap(([utuh, a = '', b, nama = '', tahun = '']): Hasil[] => {
        const bulan = String(nomorBulan(nama)).padStart(2, '0');
        const ada = (hari: string): boolean => isTanggal(`${tahun}-${bulan}-${hari.padStart(2, '0')}`);
        const terbalik = b !== undefined && Number(a) > Number(b);
        if (ada(a) && (b === undefined || ada(b)) && !terbalik) return [];
        return [
          {
            baris: i + 1,
            pesan: terbalik
              ? `Rentang "${utuh}" di baris ${i + 1} terbalik.`
              : `Tanggal "${utuh}" di baris ${i + 1} tidak ada di kalender.`,
            tercetak: utuh,
            seharusnya: terbalik ? `${b}–${a} ${nama} ${tahun}` : 'tanggal yang ada',
            saran: 'periksa tanggalnya',
          },
        ];
      }),
    ),
};
