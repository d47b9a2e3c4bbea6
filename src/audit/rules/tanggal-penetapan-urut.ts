import { BULAN, nomorBulan } from '../../format/tanggal.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const TANGGAL = new RegExp(String.raw`^(\d{1,2}) (${BULAN.join('|')}) (\d{4})`, 'i');
const teks = (undang: string): string =>
  `No\tNomor Peraturan\tTanggal ditetapkan\tTanggal diundangkan\n1\tPeraturan Nomor 1 Tahun 2023\t6 Januari 2023\t${undang}\n2\tPeraturan Nomor 2 Tahun 2023\t27 Juni 2023\t6 Juli 2023`;

/** Peraturan diundangkan pada atau sesudah ditetapkan. */
export const tanggalPenetapanUrut: Aturan = {
  id: 'tanggal-penetapan-urut',
  keparahan: 'galat',
  pernyataan: 'Tanggal diundangkan tidak mendahului tanggal ditetapkan.',
  contoh: {
    benar: [teks('10 Januari 2023')],
    salah: [
      {
        teks: teks('3 Januari 2023'),
        tercetak: '3 Januari 2023',
        seharusnya: 'pada atau sesudah 6 Januari 2023',
      },
    ],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) => {
      const tetap = satu.kolom.find(({ judul }) => /tanggal.*(ditetapkan|penetapan)/i.test(judul));
      const undang = satu.kolom.find(({ judul }) => /tanggal.*(diundangkan|pengundangan)/i.test(judul));
      if (tetap === undefined || undang === undefined) return [];
      return satu.isi.flatMap(({ sel, baris }): Hasil[] => {
        const [a, b] = [tetap, undang].map(({ indeks }) => sel[indeks]?.teks ?? '');
        const [x, y] = [hari(a ?? ''), hari(b ?? '')];
        if (x === undefined || y === undefined || y >= x) return [];
        const tercetak = TANGGAL.exec(b ?? '')?.[0] ?? '';
        return [
          {
            baris,
            pesan: `Baris ${baris}: diundangkan ${tercetak}, sebelum ditetapkan ${a ?? ''}.`,
            tercetak,
            seharusnya: `pada atau sesudah ${a ?? ''}`,
            saran: 'periksa kedua tanggalnya',
          },
        ];
      });
    }),
};

function hari(teks: string): number | undefined {
  const cocok = TANGGAL.exec(teks);
  if (cocok === null) return undefined;
  return Number(cocok[3]) * 372 + nomorBulan(cocok[2] ?? '') * 31 + Number(cocok[1]);
}
