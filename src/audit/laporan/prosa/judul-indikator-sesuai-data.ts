import { kata, selisihKata } from '../../../claims/kata.ts';
import { nilaiSemua, type AturanProsa } from './tipe.ts';

/** Judul bagian sebuah indikator boleh dipendekkan, tetapi kata-katanya dari judul indikator itu. */
export const judulIndikatorSesuaiData: AturanProsa = {
  id: 'judul-indikator-sesuai-data',
  keparahan: 'galat',
  pernyataan: 'Judul di belakang kode indikator sama dengan, atau bagian dari, judul indikator itu di data.',
  contoh: {
    benar: [
      '#### IKU.1 Persentase layanan tepat waktu\n\nUraian.',
      '#### IKU.1 Layanan tepat waktu\n\nUraian.',
    ],
    salah: [
      {
        teks: '#### IKU.1 Persentase arsip digital terpadu\n\nUraian.',
        tercetak: 'Persentase arsip digital terpadu',
        seharusnya: 'Persentase layanan tepat waktu',
      },
    ],
  },
  periksa: ({ dokumen, periode }) =>
    nilaiSemua(dokumen.bagian.filter(kepala), ({ kode, judul, baris }) => {
      const milik = periode.indikator.filter((satu) => satu.kode === kode || satu.data.kode_pk === kode);
      const [pertama] = milik;
      const kataJudul = kata(judul);
      const cocok = milik.some((satu) => {
        const lain = selisihKata(kataJudul, [...kata(satu.judul), ...kata(satu.renstra?.judul ?? '')]);
        return lain.length * 2 < kataJudul.length;
      });
      if (pertama === undefined || cocok) return undefined;
      return {
        baris,
        pesan: `Bagian ${kode} berjudul "${judul}", sedangkan indikatornya "${pertama.judul}".`,
        tercetak: judul,
        seharusnya: pertama.judul,
        saran: 'pakai judul indikatornya, atau perbaiki kodenya',
      };
    }),
};

/** Kalimat yang diawali kode indikator bukan judul bagian. */
function kepala({ judul }: { readonly judul: string }): boolean {
  return judul.length <= 200 && /^[\p{Lu}“"]/u.test(judul) && !judul.includes('. ');
}
