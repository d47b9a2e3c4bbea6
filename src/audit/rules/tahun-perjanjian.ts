import { NAMA_BULAN } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const TTD = new RegExp(
  String.raw`perjanjian kinerja[^.;]{0,30}?\btahun (20\d\d)[^.;]{0,90}?\b(?:ditandatangani|ditetapkan|disahkan)\b[^.;]{0,30}?\b\d{1,2} (${NAMA_BULAN}) (20\d\d)`,
  'gi',
);
const TEMPAT = new RegExp(String.raw`^[A-Z][A-Za-z .]{2,30}, {1,3}\d{1,2} (${NAMA_BULAN}) (20\d\d)\s*$`, 'i');
const JUDUL =
  /^\W*(?:(?:LAMPIRAN|FORMULIR|RENCANA AKSI|PENGUKURAN) )*(?:PERJANJIAN|PENETAPAN) KINERJA(?: \w+){0,6}? TAHUN (20\d\d)\W*$/i;
const DASAR =
  /\b(?:pertanggungjawaban|pelaksanaan|penjabaran|ditetapkan dalam)\b[^.;]{0,60}?perjanjian kinerja[^.;\d]{0,30}?\btahun (20\d\d)\b/gi;
const laporan = (tahun: number, ttd: string): string =>
  `LAPORAN KINERJA TAHUN 2024\n\nLaporan ini merupakan pertanggungjawaban atas pelaksanaan Perjanjian Kinerja Tahun ${tahun}.\n\nPerjanjian Kinerja Tahun 2024 ditandatangani pada 29 Januari ${ttd} oleh kepala dinas.`;

/** Perjanjian kinerja yang dilaporkan bertahun laporan, dan ditandatangani paling lambat di tahun itu. */
export const tahunPerjanjian: Aturan = {
  id: 'tahun-perjanjian',
  keparahan: 'galat',
  pernyataan: 'Tahun perjanjian kinerja, lampirannya, dan tanggal tanda tangannya saling sesuai.',
  contoh: {
    benar: [
      laporan(2024, '2024'),
      'PERJANJIAN KINERJA TAHUN 2025\n\nKami berjanji mewujudkan target.\n\nBatu Lapisi, 30 Desember 2024\n\nLAMPIRAN PERJANJIAN KINERJA TAHUN 2025',
    ],
    salah: [
      { teks: laporan(2023, '2024'), tercetak: '2023', seharusnya: '2024' },
      {
        teks: `${laporan(2024, '2024')}\n\nLAMPIRAN\n\nPERJANJIAN KINERJA PERUBAHAN TAHUN 2023\n\nIndikator\tTarget\nNilai\t80`,
        tercetak: '2023',
        seharusnya: '2024',
      },
      { teks: laporan(2024, '2025'), tercetak: '29 Januari 2025', seharusnya: 'tanggal di tahun 2024' },
      {
        teks: 'PERJANJIAN KINERJA TAHUN 2025\n\nKami berjanji mewujudkan target.\n\nBatu Lapisi, 22 Januari 2024\n\nLAMPIRAN PERJANJIAN KINERJA TAHUN 2025',
        tercetak: '22 Januari 2024',
        seharusnya: 'tanggal di tahun 2025',
      },
    ],
  },
  periksa: (dokumen) =>
    dokumen.tahun === undefined ? [] : [...prosa(dokumen, dokumen.tahun), ...naskah(dokumen, dokumen.tahun)],
};

function prosa({ paragraf }: Dokumen, tahun: number): readonly Hasil[] {
  return paragraf.flatMap((satu) =>
    kalimat(satu).flatMap(({ teks, letak }): Hasil[] => {
      const baris = (di: number): number => barisPada(satu, letak + di);
      const dasar = teks.includes(String(tahun))
        ? []
        : [...teks.matchAll(DASAR)].filter(
            (cocok) => Number(cocok[1]) === tahun - 1 && /laporan/i.test(teks),
          );
      return [
        ...[...teks.matchAll(TTD)]
          .filter((cocok) => janggal(Number(cocok[1]), Number(cocok[3]), cocok[2] ?? ''))
          .map((cocok) => tanggal(baris(cocok.index + cocok[0].length - 1), cocok[0], Number(cocok[1]))),
        ...dasar.map((cocok) => tahunSalah(baris(cocok.index + cocok[0].length - 1), cocok[1] ?? '', tahun)),
      ];
    }),
  );
}

/** Naskah perjanjian kinerja sendiri: judul-judulnya setahun, tanda tangannya di tahun itu atau akhir tahun sebelumnya. */
function naskah({ baris }: Dokumen, tahun: number): readonly Hasil[] {
  const isPk =
    /^\W*PERJANJIAN KINERJA/im.test(baris.slice(0, 12).join('\n')) &&
    !/LAPORAN/.test(baris.slice(0, 12).join('\n'));
  const judul = baris.flatMap((teks, i) => {
    const cocok = JUDUL.exec(teks);
    return cocok === null ? [] : [{ baris: i + 1, tahun: Number(cocok[1]) }];
  });
  if (!isPk) return terlampir(judul, baris, tahun);
  const utama = judul[0]?.tahun ?? tahun;
  return [
    ...judul
      .filter((satu) => satu.tahun !== utama)
      .map((satu) => tahunSalah(satu.baris, String(satu.tahun), utama)),
    ...baris.flatMap((teks, i): readonly Hasil[] => {
      const cocok = TEMPAT.exec(teks.trim());
      return cocok !== null && janggal(utama, Number(cocok[2]), cocok[1] ?? '')
        ? [tanggal(i + 1, teks, utama)]
        : [];
    }),
  ];
}

/** Laporan yang melampirkan satu tahun perjanjian saja melampirkan perjanjian tahun laporannya. */
function terlampir(
  judul: readonly { readonly baris: number; readonly tahun: number }[],
  baris: readonly string[],
  tahun: number,
): readonly Hasil[] {
  const laporan = /\bLAPORAN\b|\bLAKIP\b|\bLKJ/i.test(baris.slice(0, 15).join('\n'));
  const dibahas = baris.some((teks) => new RegExp(`Perjanjian Kinerja[^.;]{0,80}\\b${tahun}\\b`).test(teks));
  if (!laporan || !dibahas || judul.some((satu) => satu.tahun !== tahun - 1)) return [];
  return judul.map((satu) => tahunSalah(satu.baris, String(satu.tahun), tahun));
}

/** Sesudah tahun itu, atau lebih dari beberapa bulan sebelum tahun itu mulai. */
function janggal(perjanjian: number, tahun: number, bulan: string): boolean {
  if (tahun > perjanjian) return true;
  return tahun < perjanjian - 1 || (tahun === perjanjian - 1 && !/^(?:o[kc]|n|d)/i.test(bulan));
}

function tanggal(baris: number, tulisan: string, tahun: number): Hasil {
  const tercetak =
    new RegExp(String.raw`\d{1,2} (?:${NAMA_BULAN}) 20\d\d`, 'gi').exec(tulisan)?.[0] ?? tulisan;
  return {
    baris,
    pesan: `Perjanjian Kinerja tahun ${tahun} bertanggal ${tercetak} (baris ${baris}).`,
    tercetak,
    seharusnya: `tanggal di tahun ${tahun}`,
    saran: 'periksa tanggal penandatanganannya',
  };
}

function tahunSalah(baris: number, tercetak: string, tahun: number): Hasil {
  return {
    baris,
    pesan: `Baris ${baris} menyebut Perjanjian Kinerja tahun ${tercetak}, padahal dokumen ini tahun ${tahun}.`,
    tercetak,
    seharusnya: String(tahun),
    saran: 'perbarui tahun yang terbawa dari dokumen lama',
  };
}
