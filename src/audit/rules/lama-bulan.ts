import { KATA_BILANGAN, bacaCacah } from '../../claims/angka.ts';
import { barisPada } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const BULAN = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(
  ' ',
);
const NAMA = `(${BULAN.join('|')})`;
const POLA = new RegExp(
  String.raw`\bselama (\d{1,2}|${KATA_BILANGAN.slice(2).join('|')})(?: \([a-z]+\))? bulan\s*[,(]?\s*(?:yaitu |yakni )?(?:(?:dari|mulai|sejak)(?: bulan)? |bulan )?${NAMA}(?: 20\d\d)?\s*(?:[-–—]|sampai(?: dengan)?|s\.?d\.?|hingga)\s*(?:bulan )?${NAMA}\b(?! 20\d\d)`,
  'gi',
);
const teks = (lama: string): string =>
  `Pemindai rusak selama ${lama} bulan, Mei sampai dengan Agustus, sehingga target tidak tercapai.`;

/** "selama 4 bulan, Mei sampai dengan Agustus": banyaknya bulan, kedua ujungnya ikut atau tidak. */
export const lamaBulan: Aturan = {
  id: 'lama-bulan',
  keparahan: 'galat',
  pernyataan: 'Lamanya dalam bulan sama dengan banyak bulan dari bulan awal sampai bulan akhirnya.',
  contoh: {
    benar: [teks('4'), teks('3'), 'Berlangsung selama tiga bulan (November - Januari).'],
    salah: [{ teks: teks('6'), tercetak: '6 bulan', seharusnya: '4 bulan' }],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      [...prosa.teks.matchAll(POLA)].flatMap((cocok): readonly Hasil[] => {
        const [, lama = '', awal = '', akhir = ''] = cocok;
        const jarak = BULAN.indexOf(akhir.toLowerCase()) - BULAN.indexOf(awal.toLowerCase());
        // Akhir yang tercetak lebih dahulu jatuh di tahun berikutnya.
        const banyak = (jarak < 0 ? jarak + 12 : jarak) + 1;
        if ([banyak, banyak - 1].includes(bacaCacah(lama))) return [];
        const baris = barisPada(prosa, cocok.index);
        return [
          {
            baris,
            pesan: `Baris ${baris} menyebut ${lama} bulan; ${awal} sampai ${akhir} ${banyak} bulan.`,
            tercetak: `${lama} bulan`,
            seharusnya: `${banyak} bulan`,
            saran: 'perbaiki lama atau bulannya',
          },
        ];
      }),
    ),
};
