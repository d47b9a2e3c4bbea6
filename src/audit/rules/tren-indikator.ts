import type { Dokumen } from '../../claims/dokumen.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { nilaiTahun, pokokKalimat } from '../fakta-indikator.ts';
import type { Aturan, Hasil } from '../temuan.ts';
import type { Indikator } from '../../claims/indikator.ts';

const TREN =
  /\b(?:(?:selalu|terus(?: menerus)?|konsisten|setiap tahun)(?: mengalami)?|tren(?: yang)?)\s+(peningkatan|kenaikan|meningkat|naik|membaik|penurunan|menurun|turun)\b/i;
const teks = (kata: string): string =>
  `LAPORAN KINERJA TAHUN 2024\n\nTabel 1 Perkembangan realisasi indikator\n\n| Indikator Kinerja | 2021 | 2022 | 2023 | 2024 |\n|---|---|---|---|---|\n| Tingkat kemiskinan | 10,86 | 10,35 | 9,98 | 9,42 |\n| Indeks pembangunan manusia | 70,72 | 71,45 | 72,02 | 72,91 |\n\nTingkat kemiskinan terus mengalami ${kata} sejak tahun 2021.`;

/** "X terus mengalami penurunan": deret tahunan X di tabel memang turun setiap tahun. */
export const trenIndikator: Aturan = {
  id: 'tren-indikator',
  keparahan: 'galat',
  pernyataan: 'Kata tren tentang sebuah indikator benar untuk deret tahunannya di tabel.',
  contoh: {
    benar: [teks('penurunan')],
    salah: [
      {
        teks: teks('kenaikan'),
        tercetak: 'terus mengalami kenaikan',
        seharusnya: '10,86 → 10,35 → 9,98 → 9,42',
      },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): Hasil[] => {
        const cocok = TREN.exec(isi);
        const jelas = dokumen.sebutanIndikator.cari(isi) !== undefined || /\bini\b|nya\b/i.test(isi);
        const indikator = cocok === null || !jelas ? undefined : pokokKalimat(dokumen, prosa, isi);
        if (cocok === null || indikator === undefined || /capaian|anggaran|target/i.test(isi)) return [];
        if (/membaik/i.test(cocok[1] ?? '')) return [];
        const deret = deretTahunan(dokumen, indikator, rentang(isi));
        const arah = /urun/i.test(cocok[1] ?? '') ? -1 : 1;
        const salah = deret.some(({ nilai }, i) => {
          const dulu = deret[i - 1];
          return dulu !== undefined && nilai.sub(dulu.nilai).mul(arah).lt(0);
        });
        if (deret.length < 3 || !salah) return [];
        const baris = barisPada(prosa, letak + cocok.index);
        const tulisan = deret.map((satu) => satu.tulisan).join(' → ');
        return [
          {
            baris,
            pesan: `Baris ${baris} menyebut "${cocok[0]}", tetapi deretnya ${tulisan}.`,
            tercetak: cocok[0],
            seharusnya: tulisan,
            saran: 'ubah kalimatnya atau periksa deretnya',
          },
        ];
      }),
    ),
};

/** Realisasi menurut tahun; tahun dengan dua nilai berbeda tidak tentu dan dilewati. */
function deretTahunan(
  dokumen: Dokumen,
  indikator: Indikator,
  [awal, akhir]: readonly [number, number],
): readonly Angka[] {
  const sampai = Math.min(akhir, dokumen.tahun ?? 0);
  return Array.from({ length: 8 }, (_, i) => sampai - 7 + i)
    .filter((tahun) => tahun >= awal)
    .map((tahun) => nilaiTahun(dokumen, indikator, 'realisasi', tahun).map(({ angka }) => angka))
    .flatMap(([satu, ...lain]) =>
      satu === undefined || lain.some(({ nilai }) => !nilai.equals(satu.nilai)) ? [] : [satu],
    );
}

/** Tahun-tahun yang disebut kalimat: "periode 2021–2023", "sejak tahun 2020"; tidak disebut: semua. */
function rentang(isi: string): readonly [number, number] {
  const dua = /\b(20\d\d)\s*(?:-|–|s\.?d\.?|sampai(?: dengan)?|hingga)\s*(?:tahun )?(20\d\d)\b/i.exec(isi);
  if (dua !== null) return [Number(dua[1]), Number(dua[2])];
  const sejak = /\b(?:sejak|mulai|dari)(?: tahun)? (20\d\d)\b/i.exec(isi);
  return [sejak === null ? 0 : Number(sejak[1]), 9999];
}

type Angka = ReturnType<typeof nilaiTahun>[number]['angka'];
