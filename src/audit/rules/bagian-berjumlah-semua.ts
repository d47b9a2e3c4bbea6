import { KATA_BILANGAN, bacaCacah } from '../../claims/angka.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** `4 dari 5 rekomendasi`, `9 aksi`, `dua indikator`: cacah, seluruhnya bila disebut, dan bendanya. */
const SEBUT = new RegExp(
  String.raw`(?<![\w.,-]|\b(?:nomor|indikator|sasaran|tabel|iku|ikk) )(\d{1,3}|${KATA_BILANGAN.slice(1).join('|')})(?: ?\([a-z ]+\))?(?: dari (?:total |seluruh )?(\d{1,3}|${KATA_BILANGAN.slice(2).join('|')})(?: ?\([a-z ]+\))?)? ([a-z]{3,})\b`,
  'gi',
);
const SUDAH =
  /\b(?:selesai|tuntas|tercapai|terpenuhi|mencapai|memenuhi|terlaksana|ditindaklanjuti|terealisasi|disetujui)\b/i;
const BELUM = /^[^,;]{0,30}?\b(?:belum|tidak|masih|dalam proses)\b/i;
const LAIN =
  /\b(?:lainnya|sisanya|selebihnya|di ?antaranya|baru|tambahan|tahun lalu|sebelumnya|masing-masing)\b/i;
const teks = (sudah: string): string =>
  `Rencana aksi memuat 14 aksi. Sampai akhir tahun, ${sudah} aksi selesai 100% dan 6 aksi belum tuntas.`;

interface Sebut {
  readonly cacah: string;
  readonly nilai: number;
  readonly benda: string;
  readonly letak: number;
  readonly akhir: number;
}

/** "9 aksi selesai dan 6 aksi belum tuntas": berjumlah seluruh aksi yang disebut terakhir sebelumnya. */
export const bagianBerjumlahSemua: Aturan = {
  id: 'bagian-berjumlah-semua',
  keparahan: 'galat',
  pernyataan: 'Yang sudah dan yang belum selesai berjumlah semuanya.',
  contoh: {
    benar: [teks('8'), teks('9').replace('14 aksi', '20 aksi'), teks('9').replace('belum', 'lainnya belum')],
    salah: [
      { teks: teks('9'), tercetak: '9 + 6', seharusnya: '14' },
      {
        teks: 'Dengan demikian 4 dari 5 rekomendasi (80,00%) telah selesai dan 2 rekomendasi (40,00%) masih dalam proses.',
        tercetak: '4 + 2',
        seharusnya: '5',
      },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }, ke, semua): readonly Hasil[] => {
        const disini = sebutan(isi);
        const [a, b] = disini.length === 2 ? disini : disini.slice(-2);
        const dasar = seluruhnya(disini, sebutan(semua[ke - 1]?.teks ?? ''));
        if (a === undefined || b === undefined || dasar === undefined || !terbagi(isi, a, b)) return [];
        const jumlah = a.nilai + b.nilai;
        if (Math.abs(jumlah - dasar) !== 1 || dasar <= Math.max(a.nilai, b.nilai)) return [];
        const baris = barisPada(prosa, letak + a.letak);
        const tulisan = `${a.cacah} + ${b.cacah}`;
        return [
          {
            baris,
            pesan: `Baris ${baris} membagi ${dasar} ${a.benda} menjadi ${tulisan} = ${jumlah}.`,
            tercetak: tulisan,
            seharusnya: String(dasar),
            saran: 'hitung ulang banyaknya',
          },
        ];
      }),
    ),
};

/** Bagian pertama sudah, bagian kedua belum, tanpa cacah lain bagi benda yang sama. */
function terbagi(isi: string, a: Sebut, b: Sebut): boolean {
  const antara = isi.slice(a.akhir, b.letak);
  return (
    a.benda === b.benda &&
    SUDAH.test(antara) &&
    !/\b(?:belum|tidak)\b/i.test(antara) &&
    /(?:\b(?:dan|serta|sedangkan|sementara)|,) $/i.test(antara) &&
    BELUM.test(isi.slice(b.akhir).replace(/\([^()]*\)/g, '')) &&
    !LAIN.test(isi.slice(a.letak))
  );
}

/** Seluruhnya menurut "a dari n", atau sebutan tunggal benda itu tepat sebelum bagian-bagiannya. */
function seluruhnya(
  disini: readonly (Sebut & { readonly dari: number | undefined })[],
  dulu: readonly Sebut[],
): number | undefined {
  const [pertama, kedua] = disini;
  if (pertama === undefined || kedua === undefined) return undefined;
  if (disini.length === 3) return pertama.benda === kedua.benda ? pertama.nilai : undefined;
  if (disini.length !== 2) return undefined;
  const sebelumnya = dulu.filter(({ benda }) => benda === pertama.benda);
  return pertama.dari ?? (sebelumnya.length === 1 ? sebelumnya[0]?.nilai : undefined);
}

function sebutan(isi: string): readonly (Sebut & { readonly dari: number | undefined })[] {
  const semua = [...isi.matchAll(SEBUT)].flatMap((cocok) => {
    const [utuh, cacah = '', dari, benda = ''] = cocok;
    if (
      /^(?:persen|poin|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/i.test(
        benda,
      )
    )
      return [];
    return [
      {
        cacah,
        nilai: bacaCacah(cacah),
        dari: dari === undefined ? undefined : bacaCacah(dari),
        benda: benda.toLowerCase(),
        letak: cocok.index,
        akhir: cocok.index + utuh.length,
      },
    ];
  });
  const utama = semua.at(-1)?.benda;
  return semua.filter(({ benda }) => benda === utama);
}
