import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import type { Indikator } from '../../claims/indikator.ts';
import type { JenisKlaim } from '../../claims/klaim.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import {
  angkaIndikator,
  banyakTulisan,
  nilaiTahun,
  pokokKalimat,
  samaBilangan,
  tahunDi,
} from '../fakta-indikator.ts';
import { beda, salahKetik, tertukar } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KATA: readonly (readonly [RegExp, JenisKlaim])[] = [
  [/\b(?:te)?realisasi(?:nya)?\b/gi, 'realisasi'],
  [/\b(?:di)?target(?:kan|nya)?\b/gi, 'target'],
];
/** Antara kata kunci dan angkanya hanya nama indikator, tahun, dan kata penyambung ini. */
const SAMBUNG =
  /(?:\b(?:sebesar|sebanyak|sejumlah|adalah|yaitu|yakni|mencapai|menjadi|pada angka|ialah|senilai)|(?:\b(?:te)?realisasi|target|\b20\d\d))\s*$/i;
const LAIN =
  /triwulan|\btw\b|semester|bulan|jangka menengah|renstra|rpjm|nasional|provinsi|semula|rata-rata|\bselisih|anggaran|pagu|bila|jika|seandainya|terpaut|akhir periode|unit|per \w+$/i;
const KEPALA = '| No | Indikator Kinerja | Target | Realisasi | Capaian (%) |';
const atas = (kalimatnya: string): string =>
  `LAPORAN KINERJA TAHUN 2024\n\n${KEPALA}\n| 1 | Tingkat pengangguran terbuka daerah | 9,75 | 9,42 | 103,38 |\n| 2 | Indeks kualitas lingkungan hidup | 68,00 | 70,15 | 103,16 |\n\n${kalimatnya}`;

/** Angka sebuah indikator di kalimat mana pun, berkode atau tidak, sama dengan angkanya di tabel. */
export const faktaProsa: Aturan = {
  id: 'fakta-prosa',
  keparahan: 'galat',
  pernyataan:
    'Target dan realisasi indikator yang disebut kalimat sama dengan yang di tabel untuk tahun itu.',
  contoh: {
    benar: [
      atas('Tingkat pengangguran terbuka daerah tahun 2024 sebesar 9,42%, di bawah target 9,75%.'),
      atas('Realisasi tingkat pengangguran terbuka daerah tahun 2019 sebesar 11,90%.'),
    ],
    salah: [
      {
        teks: atas('Tingkat pengangguran terbuka daerah tahun 2024 sebesar 9,24%, di bawah target 9,75%.'),
        tercetak: '9,24',
        seharusnya: '9,42',
      },
      {
        teks: atas('Realisasi indeks kualitas lingkungan hidup sebesar 71,90 poin.'),
        tercetak: '71,90',
        seharusnya: '70,15',
      },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks, letak }): Hasil[] => {
        const indikator = pokokKalimat(dokumen, prosa, teks);
        if (indikator === undefined) return [];
        const semua = bacaBilangan(teks);
        return semua.flatMap((satu, i) =>
          periksaAngka(dokumen, indikator, teks, satu, semua[i - 1]?.akhir ?? 0).map((hasil) => ({
            ...hasil,
            baris: barisPada(prosa, letak + satu.letak),
          })),
        );
      }),
    ),
};

function periksaAngka(
  dokumen: Dokumen,
  indikator: Indikator,
  teks: string,
  bilangan: Bilangan,
  dari: number,
): readonly Hasil[] {
  const { tulisan } = bilangan.angka;
  const dikenal = angkaIndikator(dokumen, indikator);
  if (dikenal.length === 0 || dikenal.some(({ angka }) => samaBilangan(bilangan, angka))) return [];
  // Angka yang juga tertulis di tempat lain mungkin memang angka lain.
  if (banyakTulisan(dokumen, tulisan) > 1) return [];
  if (/^\s*%?\s*(?:dari|terhadap) target\b/i.test(teks.slice(bilangan.akhir))) return [];
  const depan = teks.slice(dari, bilangan.letak);
  const tahun = tahunDi(teks, bilangan.letak, dokumen.tahun);
  const jenis = KATA.map(([pola, nama]) => ({ nama, di: [...depan.matchAll(pola)].at(-1)?.index ?? -1 }))
    .filter(({ di }) => di >= 0)
    .sort((a, b) => b.di - a.di)[0];
  const milik =
    jenis === undefined || !SAMBUNG.test(depan) || LAIN.test(depan)
      ? undefined
      : nilaiTahun(dokumen, indikator, jenis.nama, tahun)[0];
  if (milik !== undefined && sesatuan(bilangan, milik.angka.satuan) && wajar(bilangan, milik.angka.nilai))
    return [temuan(bilangan, milik.angka.tulisan, milik.baris, indikator, `${jenis?.nama ?? ''} `)];
  const panjang = tulisan.replace(/\D/g, '').length;
  const jelas = bilangan.angka.desimal > 0 && panjang >= 4;
  if (!jelas && (!SAMBUNG.test(depan) || panjang < 3 || LAIN.test(depan))) return [];
  const mirip = dikenal.find(
    ({ angka }) => tertukar(angka.tulisan, tulisan) && seDesimal(angka.tulisan, tulisan),
  );
  return mirip === undefined ? [] : [temuan(bilangan, mirip.angka.tulisan, mirip.baris, indikator, '')];
}

/** Koma di tempat yang sama: 11,4 dan 14,1, bukan 2.600 dan 26,00. */
function seDesimal(a: string, b: string): boolean {
  return (
    a
      .replace(/\D*$/, '')
      .replace(/\d/g, '')
      .replace(/[Rp\s]/g, '') === b.replace(/\D*$/, '').replace(/\d/g, '')
  );
}

function sesatuan({ persen, rupiah }: Bilangan, satuan: string): boolean {
  return !rupiah && (!persen || satuan === '%' || satuan === '');
}

/** Salah ketik atau meleset sedikit; yang jauh sekali membicarakan hal lain. */
function wajar({ angka }: Bilangan, nilai: Bilangan['angka']['nilai']): boolean {
  return angka.desimal > 0
    ? beda(angka.nilai, nilai).lte('1/4')
    : beda(angka.nilai, nilai).lte('1/10') || salahKetik(angka.tulisan, nilai.toString());
}

function temuan(
  { angka }: Bilangan,
  harus: string,
  baris: number,
  { kode, judul }: Indikator,
  jenis: string,
): Hasil {
  return {
    baris,
    pesan: `Kalimat menyebut ${jenis}${kode === '' ? `"${judul}"` : kode} ${angka.tulisan}; di tabel tertulis ${harus} (baris ${baris}).`,
    tercetak: angka.tulisan,
    seharusnya: harus,
    lain: [baris],
    saran: 'samakan kalimat dengan tabel',
  };
}
