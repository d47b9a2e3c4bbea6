import { KATA_BILANGAN, bacaCacah } from '../../claims/angka.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** `5 bidang (`, `tiga tahap:`, `4 sasaran yang ditetapkan, yaitu `: cacah, bendanya, dan pembuka daftarnya. */
const POLA = new RegExp(
  String.raw`(?<![\w.,-])(\d{1,2}|${KATA_BILANGAN.slice(2).join('|')})(?: ?\([a-z ]+\))? ([a-z]{3,})((?: [^\s\d,.;:()]+){0,8}?)(?:( \()|:\s|,? (?:yaitu|yakni|ialah)(?: :|:)? )`,
  'gi',
);
const BUKAN_BENDA =
  /^(?:belas|puluh|ratus|ribu|juta|mil[iy]ar|triliun|persen|poin|orang|pegawai|peserta|responden|siswa|jiwa|kali|jam|hari|minggu|bulan|tahun|triwulan|semester|dari|dan|atau|yang|pada|sampai|hingga)$/i;
/** Angka sesudah kata ini adalah nomor, atau bukan banyaknya yang tepat. */
const BUKAN_CACAH =
  /(?:\b(?:nomor|no|tabel|gambar|bab|pasal|ayat|angka|huruf|butir|kelas|level|ke|iku|ikk|indikator|misi|tujuan|sasaran|minimal|maksimal|sedikitnya|setidaknya|lebih dari|kurang dari|paling (?:sedikit|banyak|kurang)|sekitar)[\s.-]*|[A-Za-z][-.])$/i;
const SEBAGIAN =
  /\b(?:antara lain|di ?antaranya|seperti|termasuk|misalnya|terutama|utamanya|khususnya|s\.d|sampai|hingga|dll|dsb|dan lain-lain|dan sebagainya|lainnya|masing-masing|setiap|salah satu|satu lagi)\b|(?<!\d)\d{1,2}\s*[-–]\s*\d{1,2}(?!\d)/i;
const PISAH = /,\s*(?:dan|serta|maupun)\s|,\s|\s(?:dan|serta|maupun|atau|sekaligus)\s|\s[&/+]\s|\//g;
/** Anggota daftar yang sendirinya banyak: "dan dua kota lain". */
const BERCACAH = new RegExp(
  String.raw`(?:^|,\s|\s(?:dan|serta)\s)\s*(?:\d|(?:${KATA_BILANGAN.slice(1).join('|')}|beberapa|semua|seluruh|para|sejumlah)\b)`,
  'i',
);
const teks = (banyak: string): string =>
  `Dinas terdiri atas 1 sekretariat, ${banyak} bidang (Lalu Lintas, Angkutan, Pelayaran, dan Prasarana), serta 2 unit pelaksana.`;
const tahap = (banyak: string): string =>
  `Masa peta jalan terbagi dalam ${banyak} tahap: tahap pertama penataan, tahap kedua penguatan, dan tahap ketiga pemantapan.`;
const bab = (banyak: string): string =>
  `Laporan terdiri atas ${banyak} bab: Bab I gambaran, tugas, dan fungsi; Bab II rencana kinerja; Bab III hasil kinerja; dan Bab IV simpulan.`;

/** "5 bidang (A, B, C, dan D)": yang disebut sesudahnya sebanyak cacahnya. */
export const banyakDisebut: Aturan = {
  id: 'banyak-disebut',
  keparahan: 'peringatan',
  pernyataan: 'Banyaknya hal yang disebut satu per satu di kalimat sama dengan cacahnya.',
  contoh: {
    benar: [
      teks('4 (empat)'),
      tahap('tiga'),
      bab('4'),
      teks('5').replace('Lalu', 'antara lain Lalu'),
      teks('5').replace('Prasarana', 'dua bidang pendukung'),
      teks('5').replace('Pelayaran', 'Sungai dan Danau'),
    ],
    salah: [
      { teks: teks('5'), tercetak: '5 bidang', seharusnya: '4' },
      { teks: tahap('empat'), tercetak: 'empat tahap', seharusnya: '3' },
      { teks: bab('5 (lima)'), tercetak: '5 bab', seharusnya: '4' },
      {
        teks: 'Rencana memuat 4 misi, yaitu: (1) membangun manusia; (2) menggerakkan ekonomi; dan (3) menata kota.',
        tercetak: '4 misi',
        seharusnya: '3',
      },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }) =>
        [...isi.matchAll(POLA)].flatMap((cocok): readonly Hasil[] => {
          const [utuh, cacah = '', benda = '', , kurung] = cocok;
          if (BUKAN_BENDA.test(benda) || BUKAN_CACAH.test(isi.slice(0, cocok.index))) return [];
          const sesudah = isi.slice(cocok.index + utuh.length);
          const daftar = kurung === undefined ? sesudah : (/^([^()]*)\)/.exec(sesudah)?.[1] ?? '');
          const banyak = SEBAGIAN.test(utuh + daftar) ? undefined : banyakBeda(daftar, bacaCacah(cacah));
          if (banyak === undefined) return [];
          const baris = barisPada(prosa, letak + cocok.index);
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut ${cacah} ${benda}, tetapi yang disebut sesudahnya ${banyak}.`,
              tercetak: `${cacah} ${benda}`,
              seharusnya: String(banyak),
              saran: 'samakan angka dengan yang disebut',
            },
          ];
        }),
      ),
    ),
};

/** Banyaknya yang disebut bila pasti berbeda satu dari cacahnya; cocok atau tidak tentu: `undefined`. */
function banyakBeda(daftar: string, cacah: number): number | undefined {
  const banyak = bernomor(daftar) ?? bertitikKoma(daftar) ?? berkoma(daftar, cacah);
  return banyak !== undefined && Math.abs(banyak - cacah) === 1 ? banyak : undefined;
}

/** `(1) …; (2) …; dan (3) …`. */
function bernomor(daftar: string): number | undefined {
  if (!/^\(?(?:1|a)\)/.test(daftar)) return undefined;
  const nomor = [...daftar.matchAll(/(?:^|[\s(])(\d{1,2}|[a-z])\)/g)].map(([, satu = '']) =>
    /\d/.test(satu) ? Number(satu) : satu.charCodeAt(0) - 96,
  );
  return nomor.length > 1 && nomor.every((satu, i) => satu === i + 1) ? nomor.length : Number.NaN;
}

/** `A; B; dan C`: yang terakhir diawali kata sambung, sehingga daftarnya jelas selesai. */
function bertitikKoma(daftar: string): number | undefined {
  if (!daftar.includes(';')) return undefined;
  const bagian = daftar.split(/;\s*/);
  return bagian.length > 2 && /^(?:dan|serta)\s/.test(bagian.at(-1) ?? '') ? bagian.length : Number.NaN;
}

/** Koma dan kata sambung di dalam nama membuat daftar tampak lebih panjang: hanya yang kurang yang pasti. */
function berkoma(daftar: string, cacah: number): number | undefined {
  const polos = daftar.replace(/\([^()]*\)/g, '');
  if (/^\s*[^,]*:/.test(polos) || BERCACAH.test(polos) || !/\s(?:dan|serta)\s/.test(polos)) return undefined;
  const paling = [...polos.matchAll(PISAH)].length + 1;
  return paling < cacah ? paling : undefined;
}
