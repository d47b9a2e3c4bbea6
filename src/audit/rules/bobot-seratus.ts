import { jumlahkan, tulisPolos } from '../banding.ts';
import { angkaKolom, barisJumlah, kolomJenis, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const teks = (angka: number): string =>
  `Komponen\tBobot\tNilai\nPerencanaan\t${angka}\t25\nPengukuran\t30\t22\nPelaporan\t15\t10\nEvaluasi\t25\t20`;

/** Bobot komponen berjumlah 100. */
export const bobotSeratus: Aturan = {
  id: 'bobot-seratus',
  keparahan: 'galat',
  pernyataan: 'Bobot dalam satu tabel berjumlah 100.',
  contoh: { benar: [teks(30)], salah: [{ teks: teks(35), tercetak: 'jumlah bobot 105', seharusnya: '100' }] },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu) =>
      kolomJenis(satu, 'bobot').flatMap((kolom): Hasil[] => {
        const isi = satu.isi.filter((baris) => !barisJumlah(satu).includes(baris));
        const semua = angkaKolom(isi, kolom);
        const jumlah = jumlahkan(semua.map(({ nilai }) => nilai));
        const layak = semua.length >= 3 && semua.every(({ nilai }) => nilai.gt(1) && nilai.lt(100));
        if (
          !layak ||
          jumlah.equals(100) ||
          jumlah.lt(90) ||
          jumlah.gt(150) ||
          satu.isi.some(({ sel }) => /\bsub/i.test(sel[0]?.teks ?? ''))
        )
          return [];
        const baris = isi.find(({ sel }) => sel[kolom.indeks]?.angka !== undefined)?.baris ?? satu.baris;
        return [
          {
            baris,
            pesan: `Bobot di ${namaTabel(satu)} berjumlah ${tulisPolos(jumlah)}, bukan 100 (${semua.map(({ tulisan }) => tulisan).join(' + ')}).`,
            tercetak: `jumlah bobot ${tulisPolos(jumlah)}`,
            seharusnya: '100',
            saran: 'periksa bobot setiap baris',
          },
        ];
      }),
    ),
};
