import { Fraction } from 'fraction.js';
import { jumlahkan } from '../../banding.ts';
import { isAngka } from '../../../schema/angka.ts';
import { tulisAngka } from './baca.ts';
import { type AturanData, nilaiButir } from './tipe.ts';

const rincian = (nilai: string): string =>
  `realisasi:\n  - indikator: IKU.1\n    nilai: ${nilai}\n    rincian: { mutu: 40.25, waktu: 43.75 }\n`;

/** Rincian adalah bagian-bagian nilai, sehingga jumlahnya sama dengan nilainya. */
export const rincianSesuaiNilai: AturanData = {
  id: 'rincian-sesuai-nilai',
  keparahan: 'galat',
  pernyataan: 'Rincian sebuah realisasi berjumlah sama dengan realisasinya.',
  contoh: {
    benar: { 'realisasi.yaml': rincian('84') },
    salah: { 'realisasi.yaml': rincian('84.9') },
    kena: { berkas: 'realisasi.yaml', pesan: 'Rincian IKU.1 berjumlah 84, realisasinya 84,90.' },
  },
  periksa: ({ periode }) => {
    const { realisasi } = periode.isi;
    const semua = (realisasi?.data.realisasi ?? []).flatMap(({ indikator, nilai, rincian: bagian }, i) =>
      bagian === undefined || !isAngka(nilai) ? [] : [{ indikator, nilai, bagian, i }],
    );
    return nilaiButir(semua, ({ indikator, nilai, bagian, i }) => {
      const jumlah = jumlahkan(Object.values(bagian).map((satu) => satu.nilai));
      if (realisasi === undefined || jumlah.equals(nilai.nilai)) return undefined;
      const isi = Object.values(bagian);
      const dibulatkan = jumlah
        .sub(nilai.nilai)
        .abs()
        .lte(batasBulat(isi.map(({ teks }) => teks)));
      return {
        ...(dibulatkan && { keparahan: 'catatan' as const }),
        place: realisasi.letak(['realisasi', i, 'nilai']),
        subjek: indikator,
        pesan: `Rincian ${indikator} berjumlah ${tulisAngka(jumlah)}, realisasinya ${tulisAngka(nilai.nilai)}.`,
        saran: dibulatkan
          ? 'selisih sebesar ini dapat timbul dari pembulatan rinciannya'
          : 'samakan nilai dengan jumlah rinciannya, atau catat alasannya di diterima',
      };
    });
  },
};

/** Selisih terbesar yang dapat timbul karena setiap bagian dibulatkan sendiri. */
function batasBulat(tulisan: readonly string[]): Fraction {
  const desimal = Math.max(0, ...tulisan.map((satu) => satu.split('.')[1]?.length ?? 0));
  return new Fraction(tulisan.length, 2).div(new Fraction(10).pow(desimal));
}
