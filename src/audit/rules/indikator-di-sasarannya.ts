import { isSasaran, type Sebutan } from '../../claims/indikator.ts';
import { kata, mirip } from '../../claims/kata.ts';
import { namaTabel } from '../kolom-angka.ts';
import { rumpunkan, terbanyak } from '../ragam.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Kode SS\tSasaran Strategis\tKode IKU\tIndikator Kinerja Utama\tTarget';
const tabel = (pemilik: string): string =>
  `${KEPALA}\nSS.1\tTerwujudnya birokrasi yang lincah\tIKU.1\tIndeks kelincahan birokrasi\t80\n${pemilik}\tIKU.2\tSkor akuntabilitas unit kerja\t78\n\nUraian pemisah antartabel.\n\n`;

/** Sebuah indikator berada di bawah sasaran yang sama di semua tabel. */
export const indikatorDiSasarannya: Aturan = {
  id: 'indikator-di-sasarannya',
  keparahan: 'peringatan',
  pernyataan: 'Indikator tidak berpindah sasaran antara satu tabel dan tabel lain.',
  contoh: {
    benar: [tabel('\t') + tabel('\t')],
    salah: [
      {
        teks: tabel('\t') + tabel('\t') + tabel('SS.2\tTerkelolanya anggaran yang akuntabel'),
        tercetak: 'SS.2 IKU.2',
        seharusnya: 'SS.1 IKU.2',
      },
    ],
  },
  periksa: ({ sebutan }) => {
    const sekode = Map.groupBy(sebutan, (satu) => kunci(satu.tabel?.baris, satu.kode));
    const kacau = new Set(
      sebutan
        .filter((satu) => gandaDiTabel(satu, sekode.get(kunci(satu.tabel?.baris, satu.kode)) ?? []))
        .map(({ tabel: satu, kode }) => kunci(satu?.baris, kode)),
    );
    const layak = sebutan.filter(
      ({ kode, sasaran, tabel: satu }) =>
        satu !== undefined &&
        kode !== '' &&
        !isSasaran(kode) &&
        sasaran !== '' &&
        !kacau.has(kunci(satu.baris, sasaran)),
    );
    return [...Map.groupBy(layak, ({ kode }) => kode).values()].flatMap((semua): readonly Hasil[] => {
      const utama = terbanyak(rumpunkan(semua, ([wakil], satu) => wakil.sasaran === satu.sasaran));
      if (utama === undefined || utama.length * 2 <= semua.length) return [];
      const [{ sasaran }] = utama;
      return semua
        .filter((satu) => satu.sasaran !== sasaran)
        .map((satu) => ({
          baris: satu.baris,
          pesan: `${satu.kode} berada di bawah ${satu.sasaran} di ${satu.tabel === undefined ? '' : namaTabel(satu.tabel)} (baris ${satu.baris}), di ${utama.length} tabel lain di bawah ${sasaran}.`,
          tercetak: `${satu.sasaran} ${satu.kode}`,
          seharusnya: `${sasaran} ${satu.kode}`,
          lain: utama.map(({ baris }) => baris),
          saran: 'samakan susunan sasaran dan indikatornya',
        }));
    });
  },
};

function kunci(tabel: number | undefined, kode: string): string {
  return `${tabel ?? 0}|${kode}`;
}

/** Kode sasaran yang dipakai untuk dua judul dalam satu tabel sudah menjadi temuan aturan lain. */
function gandaDiTabel(satu: Sebutan, sekode: readonly Sebutan[]): boolean {
  return (
    isSasaran(satu.kode) &&
    sekode.some((lain) => lain.judul !== '' && mirip(kata(lain.judul), kata(satu.judul)) < 0.4)
  );
}
