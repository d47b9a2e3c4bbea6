import type { Dokumen } from '../../claims/dokumen.ts';
import { bagianPada } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { terakhirSampai } from '../../claims/letak.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { BarisTabel, JenisKolom, Kolom, Paragraf, Tabel } from '../../claims/tipe.ts';
import { angkaDi, barisJumlah, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';
import { barisSetara } from '../ujung-kolom.ts';

const NAIK =
  /(?:(?:selalu|terus|konsisten)(?: mengalami)? (?:peningkatan|kenaikan|meningkat|naik)|mengalami (?:tren )?(?:kenaikan|peningkatan)|tren (?:yang )?(?:meningkat|naik))/i;
const TURUN =
  /(?:(?:selalu|terus|konsisten)(?: mengalami)? (?:penurunan|menurun|turun)|mengalami (?:tren )?penurunan|tren (?:yang )?menurun)/i;
const SUBJEK: readonly (readonly [RegExp, JenisKolom])[] = [
  [/penyerapan|serapan/i, 'serapan'],
  [/realisasi anggaran/i, 'realisasi-anggaran'],
  [/pagu/i, 'pagu'],
  [/capaian/i, 'capaian'],
  [/realisasi(?! anggaran)/i, 'realisasi'],
];
const tabel = (b: string): string =>
  `Indikator Kinerja\tRealisasi\t\t\tCapaian\t\t\n\t2021\t2022\t2023\t2021\t2022\t2023\nPersentase layanan yang dibuka\t65,38\t79,00\t92,79\t108,97\t${b}\t109,16\n\nSejak tahun 2021 sampai dengan 2023 capaian indikator ini selalu mengalami peningkatan.`;

const lokasi = (kata: string): string =>
  `Lokasi\t2022\t2023\nMuseum Tirta\t48.210\t51.874\nGaleri Kriya\t12.875\t12.190\n\nKunjungan Museum Tirta meningkat, sedangkan Galeri Kriya ${kata}.`;

/** Kalimat tren cocok dengan deret tahunnya: naik berarti setiap tahun lebih tinggi daripada tahun sebelumnya. */
export const trenSesuaiDeret: Aturan = {
  id: 'tren-sesuai-deret',
  keparahan: 'peringatan',
  pernyataan: 'Kata naik, turun, dan terus meningkat benar untuk deret di tabelnya.',
  contoh: {
    benar: [tabel('109,00'), lokasi('menurun'), lokasi('belum naik')],
    salah: [
      { teks: lokasi('juga naik'), tercetak: 'Galeri Kriya naik', seharusnya: '12.875 → 12.190' },
      {
        teks: tabel('112,86'),
        tercetak: 'selalu mengalami peningkatan',
        seharusnya: '108,97 → 112,86 → 109,16',
      },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks, letak }): readonly Hasil[] => [
        ...gerakBaris(dokumen, prosa, teks, (di) => barisPada(prosa, letak + di)),
        ...(
          [
            [NAIK, 1],
            [TURUN, -1],
          ] as const
        ).flatMap(([pola, arah]): Hasil[] => {
          const cocok = pola.exec(teks);
          if (cocok === null || /\d+ (?:poin|persen|%)/.test(teks.slice(cocok.index, cocok.index + 60)))
            return [];
          const depan = teks.slice(0, cocok.index).split(/, /).at(-1) ?? '';
          const baris = barisPada(prosa, letak + cocok.index);
          return jenisDisebut(depan).flatMap((jenis) =>
            periksaDeret(dokumen, prosa, jenis, arah, cocok[0], baris),
          );
        }),
      ]),
    ),
};

/** Sebanyak ini baris di atas kalimat tabelnya masih yang dibicarakan. */
const TERJAUH = 10;

/** "Galeri Kriya juga naik": nilai baris bernama itu memang naik dari tahun sebelumnya di tabel tepat di atasnya. */
function gerakBaris(
  { tabel: semua }: Dokumen,
  prosa: Paragraf,
  isi: string,
  barisnya: (letak: number) => number,
): readonly Hasil[] {
  const tabel = terakhirSampai(semua, prosa.baris - 1, ({ baris }) => baris);
  const tahunan = tabel?.kolom.filter(({ judul }) => /^(?:tahun )?20\d\d$/i.test(judul)) ?? [];
  const [a, b] = [...tahunan].sort((x, y) => (x.tahun ?? 0) - (y.tahun ?? 0)).slice(-2);
  if (tabel === undefined || a === undefined || b === undefined || prosa.baris - tabel.akhir > TERJAUH)
    return [];
  if (/target|capaian|anggaran|triwulan|persen|20\d\d|\d%/i.test(isi)) return [];
  return barisSetara(tabel).flatMap((baris): readonly Hasil[] => {
    const [dulu, kini] = [angkaDi(baris, a), angkaDi(baris, b)];
    const kata = geraknya(isi, baris.label);
    if (dulu === undefined || kini === undefined || kata === undefined) return [];
    const langkah = kini.nilai.compare(dulu.nilai);
    if (langkah === 0 || langkah > 0 === !/urun|kurang/i.test(kata)) return [];
    const nomor = barisnya(isi.toLowerCase().indexOf(baris.label.toLowerCase()));
    const tulisan = `${dulu.tulisan} → ${kini.tulisan}`;
    return [
      {
        baris: nomor,
        keparahan: 'galat',
        pesan: `Baris ${nomor} menyebut ${baris.label} ${kata}, tetapi di ${namaTabel(tabel)} (baris ${baris.baris}) ${tulisan}.`,
        tercetak: `${baris.label} ${kata}`,
        seharusnya: tulisan,
        lain: [baris.baris],
        saran: 'betulkan kata atau periksa tabelnya',
      },
    ];
  });
}

/** Kata gerak tepat sesudah nama baris. */
function geraknya(isi: string, label: string): string | undefined {
  const nama = lipat(label);
  const tulisan = ` ${lipat(isi)} `;
  const di = nama.length < 5 ? -1 : tulisan.indexOf(` ${nama} `);
  if (di < 0) return undefined;
  return /^(?:(?:juga|mengalami|kembali|justru|ikut) )*(naik|meningkat|bertambah|turun|menurun|berkurang)\b/.exec(
    tulisan.slice(di + nama.length + 2),
  )?.[1];
}

function jenisDisebut(teks: string): readonly JenisKolom[] {
  const semua = SUBJEK.filter(([pola]) => pola.test(teks)).map(([, jenis]) => jenis);
  return semua.length > 2 ? [] : semua;
}

function periksaDeret(
  dokumen: Dokumen,
  { baris: mulai }: Paragraf,
  jenis: JenisKolom,
  arah: number,
  kata: string,
  baris: number,
): readonly Hasil[] {
  const bagian = bagianPada(dokumen.bagian, mulai);
  const dekat = dokumen.tabel.findLast((satu) => {
    const seBagian = bagian === undefined || (satu.baris >= bagian.baris && satu.akhir <= bagian.akhir);
    return satu.akhir < mulai && mulai - satu.akhir < 30 && seBagian && kolomTahun(satu, jenis).length >= 3;
  });
  const sumber = dekat === undefined ? undefined : barisUtama(dekat);
  if (dekat === undefined || sumber === undefined) return [];
  const deret = kolomTahun(dekat, jenis).map((kolom) => angkaDi(sumber, kolom));
  const angka = deret.filter((satu) => satu !== undefined);
  const salah = angka.some((satu, i) => {
    const dulu = angka[i - 1];
    return dulu !== undefined && satu.nilai.sub(dulu.nilai).mul(arah).lt(0);
  });
  if (angka.length < 3 || !salah) return [];
  const tulisan = angka.map((satu) => satu.tulisan).join(' → ');
  return [
    {
      baris,
      pesan: `Baris ${baris} menyebut ${jenis.replace('-', ' ')} "${kata}", tetapi deretnya di ${namaTabel(dekat)} (baris ${sumber.baris}) ${tulisan}.`,
      tercetak: kata,
      seharusnya: tulisan,
      lain: [sumber.baris],
      saran: 'sebut angka mana yang naik, atau ubah kalimatnya',
    },
  ];
}

function kolomTahun(tabel: Tabel, jenis: JenisKolom): readonly Kolom[] {
  return tabel.kolom
    .filter((kolom) => kolom.jenis === jenis && kolom.tahun !== undefined)
    .sort((a, b) => (a.tahun ?? 0) - (b.tahun ?? 0));
}

/** Satu-satunya baris berangka, atau baris jumlah. */
function barisUtama(tabel: Tabel): BarisTabel | undefined {
  const isi = tabel.isi.filter(({ jenis }) => jenis !== 'kelompok');
  return isi.length === 1 ? isi[0] : (barisJumlah(tabel).at(-1) ?? isi.find(({ jenis }) => jenis === 'rata'));
}
