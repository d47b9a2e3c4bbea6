import { isSasaran, type Sebutan } from '../../claims/indikator.ts';
import { kata, serupa } from '../../claims/kata.ts';
import type { Tabel } from '../../claims/tipe.ts';
import { namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Kode SS\tSasaran Strategis\tKode IKU\tIndikator Kinerja Utama\tTarget';
const ATAS = `${KEPALA}\nSS.1\tTerwujudnya birokrasi yang lincah\tIKU.1\tIndeks kelincahan birokrasi\t80\n`;

/** Satu kode dalam satu tabel hanya menamai satu sasaran atau indikator. */
export const satuKodeSatuSebutan: Aturan = {
  id: 'satu-kode-satu-sebutan',
  keparahan: 'galat',
  pernyataan: 'Sebuah kode sasaran atau indikator tidak dipakai untuk dua hal yang berbeda dalam satu tabel.',
  contoh: {
    benar: [`${ATAS}SS.2\tTerkelolanya anggaran secara akuntabel\tIKU.2\tPersentase penyerapan anggaran\t95`],
    salah: [
      {
        teks: `${ATAS}SS.1\tTerkelolanya anggaran secara akuntabel\tIKU.2\tPersentase penyerapan anggaran\t95`,
        tercetak: 'SS.1',
        seharusnya: 'SS.2',
      },
    ],
  },
  periksa: ({ tabel, sebutan }) =>
    tabel.flatMap((satu) => {
      const disini = sebutan.filter(
        (itu) => itu.tabel === satu && itu.kode !== '' && kata(itu.judul).length >= 2,
      );
      return disini.flatMap((itu, i): Hasil[] => {
        const dulu = disini.slice(0, i).find((lain) => lain.kode === itu.kode && !serupaSebutan(lain, itu));
        return dulu === undefined ? [] : [temuan(satu, dulu, itu, sebutan, disini)];
      });
    }),
};

function temuan(
  tabel: Tabel,
  dulu: Sebutan,
  itu: Sebutan,
  semua: readonly Sebutan[],
  disini: readonly Sebutan[],
): Hasil {
  const benar = semua.find(
    (lain) =>
      lain.kode !== itu.kode && isSasaran(lain.kode) === isSasaran(itu.kode) && serupaSebutan(lain, itu),
  );
  const kode = benar?.kode ?? berikutnya(itu.kode, disini);
  const tempat = benar === undefined ? '' : ` (baris ${benar.baris} memakai ${benar.kode})`;
  return {
    baris: itu.baris,
    pesan: `${itu.kode} di ${namaTabel(tabel)} dipakai untuk "${dulu.judul}" (baris ${dulu.baris}) dan "${itu.judul}" (baris ${itu.baris})${tempat}.`,
    tercetak: itu.kode,
    seharusnya: kode,
    lain: [dulu.baris],
    saran: 'beri setiap sasaran dan indikator kode sendiri',
  };
}

function berikutnya(kode: string, disini: readonly Sebutan[]): string {
  const [awal = '', nomor = '0'] = kode.split('.');
  let angka = Number(nomor) + 1;
  while (disini.some((satu) => satu.kode === `${awal}.${angka}`)) angka += 1;
  return `${awal}.${angka}`;
}

function serupaSebutan(a: Sebutan, b: Sebutan): boolean {
  return serupa(kata(a.judul), kata(b.judul), 0.4);
}
