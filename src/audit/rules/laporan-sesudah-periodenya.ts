import { BULAN } from '../../format/tanggal.ts';
import { bacaTandaTangan } from '../tanda-tangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** Hari terakhir setiap triwulan. */
const AKHIR: Readonly<Record<string, string>> = {
  I: '31 Maret',
  II: '30 Juni',
  III: '30 September',
  IV: '31 Desember',
};
const JUDUL = /\bLAPORAN\b[^\n]{0,60}\bTRIWULAN\s+(IV|I{1,3})\b/;
const PERIODE = new RegExp(
  String.raw`^\W*periode(?: pelaporan| laporan)?\s*:.*\b(?:s\.?\s?d\.?|sampai dengan|hingga|[-–])\s*(\d{1,2} (?:${BULAN.join('|')}))\b`,
  'i',
);
const teks = (akhir: string, tanda: number): string =>
  `LAPORAN KINERJA TRIWULAN III TAHUN 2024\n\nPeriode pelaporan: 1 Januari s.d. ${akhir} 2024\n\nUraian kinerja.\n\nTeluk Biru, 11 Oktober ${tanda}`;

/** Laporan ditandatangani sesudah tahunnya mulai, dan periodenya berakhir bersama triwulannya. */
export const laporanSesudahPeriodenya: Aturan = {
  id: 'laporan-sesudah-periodenya',
  keparahan: 'galat',
  pernyataan:
    'Laporan tidak ditandatangani sebelum tahun laporannya, dan periode laporan triwulan berakhir di akhir triwulannya.',
  contoh: {
    benar: [teks('30 September', 2024)],
    salah: [
      { teks: teks('30 September', 2023), tercetak: '11 Oktober 2023', seharusnya: 'tanggal di tahun 2024' },
      { teks: teks('30 Juni', 2024), tercetak: '30 Juni', seharusnya: '30 September' },
    ],
  },
  periksa: (dokumen) =>
    /\bLAPORAN\b[^\n]{0,80}\bKINERJA\b|\bLAKIP\b|\bLKJ/i.test(dokumen.baris.slice(0, 15).join('\n'))
      ? [...terlaluDini(dokumen), ...periode(dokumen)]
      : [],
};

function terlaluDini(dokumen: Dokumen): readonly Hasil[] {
  const { tahun: laporan } = dokumen;
  return bacaTandaTangan(dokumen).flatMap(({ lampiran, tahun, tulisan, baris }): Hasil[] =>
    laporan === undefined || lampiran || tahun !== laporan - 1
      ? []
      : [
          {
            baris,
            pesan: `Laporan tahun ${laporan} bertanggal ${tulisan} (baris ${baris}).`,
            tercetak: tulisan,
            seharusnya: `tanggal di tahun ${laporan}`,
            saran: 'perbarui tanggal penandatanganannya',
          },
        ],
  );
}

function periode({ baris }: Dokumen): readonly Hasil[] {
  const triwulan = JUDUL.exec(baris.slice(0, 15).join('\n'))?.[1] ?? '';
  const akhir = AKHIR[triwulan];
  return baris.slice(0, 60).flatMap((isi, i): Hasil[] => {
    const tertulis = PERIODE.exec(isi)?.[1];
    if (akhir === undefined || tertulis === undefined || tertulis.toLowerCase() === akhir.toLowerCase())
      return [];
    return [
      {
        baris: i + 1,
        pesan: `Periode laporan Triwulan ${triwulan} di baris ${i + 1} berakhir ${tertulis}; triwulan itu berakhir ${akhir}.`,
        tercetak: tertulis,
        seharusnya: akhir,
        saran: 'perbarui periode yang terbawa dari laporan sebelumnya',
      },
    ];
  });
}
