import type { Fraction } from 'fraction.js';
import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Paragraf } from '../../claims/tipe.ts';
import { SERATUS, tulis } from '../banding.ts';
import { nilaiTahun, pokokKalimat } from '../fakta-indikator.ts';
import { beda, setengah } from '../ketik.ts';
import { bacaPerubahan, perubahanKeliru, type SebutPerubahan } from '../perubahan.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const GERAK =
  /\b(naik|meningkat|bertambah|kenaikan|peningkatan|turun|menurun|berkurang|penurunan)\b(?! dari)(?: (?:sebesar|sebanyak))?\s*$/i;
const BANDING =
  /\b(?:dibanding(?:kan)?(?: dengan)?|daripada|dari|terhadap)\b[^.;]{0,60}?\btahun\s+(20\d\d)\b[^.;\d]{0,40}$/i;
const ANTAR_TAHUN =
  /\b(kenaikan|peningkatan|penurunan|selisih)\b[^.;\d]{0,40}?\b(?:tahun )?(20\d\d) (?:terhadap|dibanding(?:kan)?(?: dengan)?|dari|atas)(?: tahun)? (20\d\d) (?:adalah |yaitu )?(?:sebesar|sebanyak) $/i;
const TERPAUT = /\b(?:terpaut|kurang|selisih)(?: (?:sebesar|sebanyak))?\s*$/i;
const teks = (kalimatnya: string): string =>
  `LAPORAN KINERJA TAHUN 2024\n\nNo\tIndikator Kinerja\tTarget\tRealisasi\tCapaian\n1\tIndeks kualitas lingkungan hidup\t72,00\t70,15\t97,43\n\n${kalimatnya}`;

const deret = (kalimatnya: string): string =>
  `LAPORAN KINERJA TAHUN 2024\n\nIndikator\t2022\t2023\t2024\nIndeks kualitas lingkungan\t67,40\t69,10\t70,15\n\nIndeks kualitas lingkungan ${kalimatnya}.`;

/** "turun 0,56 poin dibandingkan tahun 2023 sebesar 9,98": besar dan arahnya cocok dengan realisasi indikatornya. */
export const selisihIndikator: Aturan = {
  id: 'selisih-indikator',
  keparahan: 'galat',
  pernyataan: 'Perubahan yang disebut = realisasi indikator itu − nilai tahun pembandingnya.',
  contoh: {
    benar: [
      teks('Indeks kualitas lingkungan hidup naik 1,05 poin dibandingkan tahun 2023 yang sebesar 69,10.'),
      teks('Dibandingkan dengan tahun 2023 sebesar 69,10, indeks kualitas lingkungan hidup naik 1,05 poin.'),
      teks('Indeks kualitas lingkungan hidup masih terpaut 1,85 poin dari target 72.'),
      deret('naik 1,05 poin dari tahun 2023'),
      teks(
        'Dari 67,40 tahun 2022 menjadi 69,10 tahun 2023 dan 70,15 tahun 2024, naik 1,05 poin dari tahun 2023.',
      ),
    ],
    salah: [
      { teks: deret('turun 1,05 poin dari tahun 2023'), tercetak: 'turun 1,05', seharusnya: 'naik 1,05' },
      { teks: deret('lebih tinggi 2,75 poin dibandingkan tahun 2023'), tercetak: '2,75', seharusnya: '1,05' },
      {
        teks: teks(
          'Tahun 2023 indeks kualitas lingkungan hidup 69,10, sehingga terjadi penurunan 1,05 poin.',
        ),
        tercetak: 'penurunan 1,05',
        seharusnya: 'naik 1,05',
      },
      {
        teks: teks(
          'Indeks kualitas lingkungan hidup naik 1,50 poin dibandingkan tahun 2023 yang sebesar 69,10.',
        ),
        tercetak: '1,50',
        seharusnya: '1,05',
      },
      {
        teks: teks(
          'Dibandingkan dengan tahun 2023 sebesar 69,10, indeks kualitas lingkungan hidup turun 1,05 poin.',
        ),
        tercetak: 'turun 1,05',
        seharusnya: 'naik 1,05',
      },
      {
        teks: teks('Indeks kualitas lingkungan hidup masih terpaut 1,58 poin dari target 72.'),
        tercetak: '1,58',
        seharusnya: '1,85',
      },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap((_, ke) => periksaKalimat(dokumen, prosa, ke)),
    ),
};

function periksaKalimat(dokumen: Dokumen, prosa: Paragraf, ke: number): readonly Hasil[] {
  const { teks: isi, letak } = kalimat(prosa)[ke] ?? { teks: '', letak: 0 };
  const semua = bacaBilangan(isi);
  return semua.flatMap((selisih, i): readonly Hasil[] => {
    const berikut = semua[i + 1];
    const bernilai = berikut !== undefined && BANDING.test(isi.slice(selisih.akhir, berikut.letak));
    const perubahan = bernilai ? undefined : bacaPerubahan(isi, semua, i, dokumen.tahun);
    if (perubahan !== undefined)
      return periksaPerubahan(dokumen, prosa, ke, perubahan, barisPada(prosa, letak + selisih.letak));
    const depan = isi.slice(semua[i - 1]?.akhir ?? 0, selisih.letak);
    const antara = ANTAR_TAHUN.exec(isi.slice(0, selisih.letak));
    if (antara !== null)
      return antarTahun(dokumen, prosa, isi, antara, selisih, barisPada(prosa, letak + selisih.letak));
    const gerak = GERAK.exec(depan);
    const terpaut = gerak === null && TERPAUT.test(depan);
    if (selisih.rupiah || (gerak === null && !terpaut)) return [];
    const acuan = terpaut ? targetSesudah(isi, selisih, semua[i + 1]) : dasar(isi, semua, i);
    if (acuan !== undefined && selisih.persen && !acuan.persen)
      return periksaLaju(isi, acuan, selisih, semua[i - 1], (di) => barisPada(prosa, letak + di));
    if (acuan === undefined || acuan.rupiah) return [];
    const kini = nilaiKini(dokumen, prosa, isi, semua, [acuan, selisih]);
    if (kini.length === 0) return [];
    const arah = gerak === null ? 0 : /urun|kurang/i.test(gerak[1] ?? '') ? -1 : 1;
    const longgar = setengah(selisih.angka).add(acuan.angka.desimal > 0 ? acuan.setengah : 0);
    const cocok = kini.filter(({ nilai }) =>
      nilai.sub(acuan.angka.nilai).abs().sub(selisih.angka.nilai).abs().lte(longgar),
    );
    const tepat = cocok.some(({ nilai }) => arah === 0 || nilai.sub(acuan.angka.nilai).mul(arah).gte(0));
    const [satu] = cocok.length > 0 ? cocok : kini;
    if (tepat || satu === undefined) return [];
    const hitung = satu.nilai.sub(acuan.angka.nilai);
    if (hitung.equals(0) || beda(hitung.abs(), selisih.angka.nilai).gt(1)) return [];
    const baris = barisPada(prosa, letak + selisih.letak);
    const [kata, harus] = [gerak?.[1] ?? '', tulis(hitung.abs(), selisih.angka)];
    const terbalik = arah !== 0 && hitung.mul(arah).lt(0);
    const harusKata = terbalik ? `${hitung.gt(0) ? 'naik' : 'turun'} ${harus}` : harus;
    return [
      {
        baris,
        pesan: `Baris ${baris} menyebut "${`${kata} ${selisih.angka.tulisan}`.trim()}"; ${satu.tulisan} dibandingkan ${acuan.angka.tulisan} ${hitung.gt(0) ? 'lebih besar' : 'lebih kecil'} ${harus}.`,
        tercetak: terbalik ? `${kata} ${selisih.angka.tulisan}` : selisih.angka.tulisan,
        seharusnya: harusKata,
        saran: 'hitung ulang selisihnya',
      },
    ];
  });
}

/** "turun 1,99 poin dari tahun 2022": nilai kedua tahun itu disebut di dekatnya atau ada di tabelnya. */
function periksaPerubahan(
  dokumen: Dokumen,
  prosa: Paragraf,
  ke: number,
  perubahan: SebutPerubahan,
  baris: number,
): readonly Hasil[] {
  const keliru = perubahanKeliru(dokumen, prosa, ke, perubahan);
  if (keliru === undefined) return [];
  const { tercetak, seharusnya, dari, ke: menjadi } = keliru;
  return [
    {
      baris,
      pesan: `Baris ${baris} menyebut "${tercetak}" terhadap tahun ${perubahan.banding}; dari ${dari} menjadi ${menjadi} berarti ${seharusnya}.`,
      tercetak,
      seharusnya,
      saran: 'hitung ulang selisihnya',
    },
  ];
}

/** "RpB, naik P% dari tahun lalu sebesar RpA": P = (B − A) : A × 100, selama A dan B tercetak cukup halus. */
function periksaLaju(
  isi: string,
  acuan: Bilangan,
  laju: Bilangan,
  kini: Bilangan | undefined,
  baris: (letak: number) => number,
): readonly Hasil[] {
  if (kini === undefined || kini.persen || kini.rupiah !== acuan.rupiah || acuan.angka.nilai.lte(0))
    return [];
  if (/[.;]/.test(isi.slice(kini.akhir, laju.letak))) return [];
  const persen = (b: Fraction, a: Fraction): Fraction => b.sub(a).abs().div(a).mul(SERATUS);
  const hitung = persen(kini.angka.nilai, acuan.angka.nilai);
  const longgar = kini.setengah
    .add(acuan.setengah)
    .div(acuan.angka.nilai)
    .mul(SERATUS)
    .add(setengah(laju.angka));
  if (hitung.sub(laju.angka.nilai).abs().lte(longgar) || beda(hitung, laju.angka.nilai).gt('3/5')) return [];
  const harus = tulis(hitung, laju.angka);
  return [
    {
      baris: baris(laju.letak),
      pesan: `Baris ${baris(laju.letak)} menyebut perubahan ${laju.angka.tulisan}%; dari ${acuan.angka.tulisan} menjadi ${kini.angka.tulisan} berubah ${harus}.`,
      tercetak: `${laju.angka.tulisan}%`,
      seharusnya: harus,
      saran: 'hitung ulang pertumbuhannya',
    },
  ];
}

/** "Kenaikan tahun B terhadap tahun A sebesar N": N = selisih kedua nilai di deret indikator itu. */
function antarTahun(
  dokumen: Dokumen,
  prosa: Paragraf,
  isi: string,
  [, , b = '', a = '']: RegExpExecArray,
  selisih: Bilangan,
  baris: number,
): readonly Hasil[] {
  const indikator = pokokKalimat(dokumen, prosa, isi);
  if (indikator === undefined || selisih.rupiah) return [];
  const nilai = (tahun: string): readonly Bilangan['angka'][] =>
    nilaiTahun(dokumen, indikator, 'realisasi', Number(tahun)).map(({ angka }) => angka);
  const beda_ = nilai(b).flatMap((x) => nilai(a).map((y) => x.nilai.sub(y.nilai).abs()));
  const [hitung] = beda_;
  if (
    hitung === undefined ||
    beda_.some((satu) => satu.sub(selisih.angka.nilai).abs().lte(setengah(selisih.angka)))
  )
    return [];
  if (beda(hitung, selisih.angka.nilai).gt(1)) return [];
  const harus = tulis(hitung, selisih.angka);
  return [
    {
      baris,
      pesan: `Baris ${baris} menyebut selisih ${selisih.angka.tulisan} antara tahun ${a} dan ${b}; deretnya memberi ${harus}.`,
      tercetak: selisih.angka.tulisan,
      seharusnya: harus,
      saran: 'hitung ulang selisihnya',
    },
  ];
}

/** Nilai tahun pembanding: sesudah selisih ("dibandingkan tahun A sebesar B") atau sebelumnya. */
function dasar(isi: string, semua: readonly Bilangan[], i: number): Bilangan | undefined {
  const [dulu, selisih, berikut] = [semua[i - 1], semua[i], semua[i + 1]];
  if (selisih === undefined) return undefined;
  if (berikut !== undefined && BANDING.test(isi.slice(selisih.akhir, berikut.letak))) return berikut;
  if (dulu === undefined || !BANDING.test(isi.slice(0, dulu.letak))) return undefined;
  // "dari A tahun 2022 menjadi B tahun 2026, atau turun N": B bukan pembanding, dan arah-prosa yang menilainya.
  if (/\bmenjadi\s+\S*$/i.test(isi.slice(0, dulu.letak))) return undefined;
  return /^[^.;]{0,90}$/.test(isi.slice(dulu.akhir, selisih.letak)) ? dulu : undefined;
}

function targetSesudah(isi: string, selisih: Bilangan, berikut: Bilangan | undefined): Bilangan | undefined {
  if (berikut === undefined) return undefined;
  return /^[^.;\d]{0,20}\bdari target(?: (?:sebesar|tahun 20\d\d(?: sebesar)?|yaitu))?\s*$/i.test(
    isi.slice(selisih.akhir, berikut.letak),
  )
    ? berikut
    : undefined;
}

/** Nilai sekarang: angka lain di paragraf itu yang sehalus pembandingnya, dan realisasi indikatornya. */
function nilaiKini(
  dokumen: Dokumen,
  prosa: Paragraf,
  isi: string,
  semua: readonly Bilangan[],
  bukan: readonly Bilangan[],
): readonly Bilangan['angka'][] {
  const indikator = pokokKalimat(dokumen, prosa, isi);
  const realisasi =
    indikator === undefined
      ? []
      : nilaiTahun(dokumen, indikator, /^\W*target\b/i.test(isi) ? 'target' : 'realisasi', dokumen.tahun).map(
          ({ angka }) => angka,
        );
  const lain = semua.filter((satu) => !bukan.includes(satu) && satu.persen === bukan[0]?.persen);
  const disebut = bacaBilangan(prosa.teks)
    .filter(({ angka }) => !semua.some((satu) => satu.angka.tulisan === angka.tulisan))
    .map(({ angka }) => angka);
  const utama = [...realisasi, ...lain.map(({ angka }) => angka)];
  if (utama.length > 0) return [...utama, ...disebut];
  const halus = bukan[0]?.angka.desimal;
  // "Nilai tersebut naik …": nilainya ada di kalimat sebelumnya, sehalus pembandingnya.
  return /\b(?:tersebut|ini)\b/i.test(isi) && disebut.length <= 4 && halus !== undefined && halus > 0
    ? disebut.filter(({ desimal }) => desimal === halus)
    : [];
}
