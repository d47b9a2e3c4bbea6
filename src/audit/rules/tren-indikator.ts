import type { Dokumen } from '../../claims/dokumen.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { nilaiTahun, pokokKalimat } from '../fakta-indikator.ts';
import type { Aturan, Hasil } from '../temuan.ts';
import type { Indikator } from '../../claims/indikator.ts';
import type { Paragraf } from '../../claims/tipe.ts';
import { nilaiBertahun } from '../nilai-bertahun.ts';

const TREN =
  /\b(?:(?:selalu|terus(?: menerus)?|konsisten|setiap tahun)(?: mengalami)?|tren(?: yang)?)\s+(peningkatan|kenaikan|meningkat|naik|membaik|penurunan|menurun|turun)\b/i;
const FLUKTUASI = /\b(?:berfluktuasi|fluktuatif)\b/i;
/** "capaian nilai …" adalah nilainya, bukan persen capaiannya. */
const UKURAN = /\b(?:pen)?capaian (?=(?:nilai|indeks|skor|angka)\b)/gi;
const teks = (kata: string): string =>
  `LAPORAN KINERJA TAHUN 2024\n\nTabel 1 Perkembangan realisasi indikator\n\n| Indikator Kinerja | 2021 | 2022 | 2023 | 2024 |\n|---|---|---|---|---|\n| Tingkat kemiskinan | 10,86 | 10,35 | 9,98 | 9,42 |\n| Indeks pembangunan manusia | 70,72 | 71,45 | 72,02 | 72,91 |\n\nTingkat kemiskinan terus mengalami ${kata} sejak tahun 2021.`;

/** "X terus mengalami penurunan": deret tahunan X di tabel memang turun setiap tahun. */
export const trenIndikator: Aturan = {
  id: 'tren-indikator',
  keparahan: 'galat',
  pernyataan: 'Kata tren tentang sebuah indikator benar untuk deret tahunannya di tabel.',
  contoh: {
    benar: [
      teks('penurunan'),
      'Tren tiga tahun terakhir terus meningkat: 84,10% (2022), 87,35% (2023) dan 90,63% (2024).',
      'Tren tiga tahun terakhir berfluktuasi: 84,10% (2022), 87,35% (2023) dan 86,63% (2024).',
      teks('penurunan').replace('terus mengalami penurunan sejak', 'berfluktuasi di daerah lain sejak'),
    ],
    salah: [
      {
        teks: 'Tren tiga tahun terakhir berfluktuasi: 84,10% (2022), 87,35% (2023) dan 90,63% (2024).',
        tercetak: 'berfluktuasi',
        seharusnya: '84,10 → 87,35 → 90,63',
      },
      {
        teks: teks('kenaikan'),
        tercetak: 'terus mengalami kenaikan',
        seharusnya: '10,86 → 10,35 → 9,98 → 9,42',
      },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): readonly Hasil[] => {
        const cocok = TREN.exec(isi) ?? FLUKTUASI.exec(isi);
        if (cocok === null || /membaik/i.test(cocok[0])) return [];
        const [disini, arah] = [deretDisebut(anakKalimat(isi, cocok.index)), arahKata(cocok[0])];
        const perTabel = disini.length < 3 && arah !== 0;
        const deret = perTabel ? deretTabel(dokumen, prosa, isi, cocok) : disini;
        if (deret === undefined || deret.length < 2 || !dibantah(deret, arah)) return [];
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

/** Anak kalimat yang memuat letak itu: "A terus menurun, sementara B naik dari …" membicarakan dua hal. */
function anakKalimat(isi: string, di: number): string {
  const batas = [...isi.matchAll(/;|,?\s(?:sementara|sedangkan|namun|tetapi|adapun)\b/gi)].map(
    ({ index }) => index,
  );
  return isi.slice(
    batas.findLast((satu) => satu < di) ?? 0,
    batas.find((satu) => satu > di),
  );
}

/** Turun −1, naik 1, berfluktuasi 0. */
function arahKata(kata: string): number {
  if (FLUKTUASI.test(kata)) return 0;
  return /urun/i.test(kata) ? -1 : 1;
}

/** Deret yang searah membantah "berfluktuasi"; satu langkah ke arah lain membantah "terus naik". */
function dibantah(deret: readonly Angka[], arah: number): boolean {
  const langkah = deret.slice(1).map(({ nilai }, i) => nilai.compare(deret[i]?.nilai ?? nilai));
  if (arah === 0) return langkah.every((satu) => satu > 0) || langkah.every((satu) => satu < 0);
  return langkah.some((satu) => satu * arah < 0);
}

/** Deret yang ditulis di kalimat itu sendiri: "84,10% (2022), 87,35% (2023) dan 90,63% (2024)". */
function deretDisebut(isi: string): readonly Angka[] {
  const semua = nilaiBertahun(isi).toSorted((a, b) => a.tahun - b.tahun);
  const sejenis = semua.every(
    ({ bilangan: { persen, angka } }) =>
      persen === semua[0]?.bilangan.persen && angka.desimal === semua[0].bilangan.angka.desimal,
  );
  const berbeda = new Set(semua.map(({ tahun }) => tahun)).size === semua.length;
  return sejenis && berbeda ? semua.map(({ bilangan }) => bilangan.angka) : [];
}

/** Deret tahunan indikator yang dibicarakan; dua nilai cukup bila kalimatnya menyebut rentang tahunnya. */
function deretTabel(
  dokumen: Dokumen,
  prosa: Paragraf,
  isi: string,
  { index }: RegExpExecArray,
): readonly Angka[] | undefined {
  const pokok = isi.slice(Math.max(0, index - 110), index).replace(UKURAN, '');
  if (/capaian|anggaran|target/i.test(pokok)) return undefined;
  const jelas = dokumen.sebutanIndikator.cari(isi) !== undefined || /\bini\b|nya\b/i.test(isi);
  const indikator = jelas ? pokokKalimat(dokumen, prosa, isi) : undefined;
  if (indikator === undefined) return undefined;
  const selang = rentang(isi);
  const deret = deretTahunan(dokumen, indikator, selang);
  return deret.length >= (selang[0] > 0 && selang[1] < 9999 ? 2 : 3) ? deret : undefined;
}

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
