import type { Dokumen } from '../../claims/dokumen.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { rumpunkan, terbanyak } from '../ragam.ts';
import { POLA_TANGGAL, bacaTandaTangan, tanggalDari, type Tanggal } from '../tanda-tangan.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const PERJANJIAN = /\b(?:perjanjian kinerja|kontrak kinerja|diperjanjikan)\b/i;
const UBAH = /\b(?:revisi|direvisi|perubahan|diubah|addendum|adendum)\b/i;
const TTD = new RegExp(
  String.raw`\b(?:ditandatangani|ditetapkan|disepakati|diperjanjikan)\b((?:(?!nomor|peraturan|keputusan|berdasarkan)[^.;]){0,80}?)\b${POLA_TANGGAL}`,
  'gi',
);
const DIUBAH = new RegExp(
  String.raw`\b(?:direvisi|diubah)((?:(?!nomor|peraturan|keputusan|berdasarkan)[^.;]){0,40}?)\b${POLA_TANGGAL}`,
  'gi',
);
const JUDUL_UBAH =
  /^\W*(?:LAMPIRAN )?(?:PERJANJIAN KINERJA (?:PERUBAHAN|REVISI)|PERUBAHAN PERJANJIAN KINERJA)\b[^a-z]*$/;
const perubahan = (tanggal: string): string =>
  `LAPORAN KINERJA TAHUN 2024\n\nPerjanjian Kinerja ditandatangani pada tanggal 15 Januari 2024 dan diubah pada tanggal 7 Oktober 2024.\n\nLAMPIRAN PERJANJIAN KINERJA PERUBAHAN TAHUN 2024\n\nDitandatangani tanggal ${tanggal}.`;
const teks = (tanggal: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\nIndikator diperjanjikan Kepala Dinas dengan Bupati pada tanggal ${tanggal}.\n\nLAMPIRAN\n\nPERJANJIAN KINERJA TAHUN 2023\n\nIndikator\tTarget\nNilai kinerja\t80\n\nTirtamaya, 16 Januari 2023\n\nPERJANJIAN KINERJA PERUBAHAN TAHUN 2023\n\nTirtamaya, 16 Oktober 2023`;

/** Tanggal perjanjian kinerja di kalimat sama dengan tanggal di naskahnya; tanggal yang jauh berbeda perjanjian lain. */
export const tanggalPerjanjianSama: Aturan = {
  id: 'tanggal-perjanjian-sama',
  keparahan: 'galat',
  pernyataan: 'Tanggal penandatanganan perjanjian kinerja sama di kalimat dan di naskahnya.',
  contoh: {
    benar: [teks('16 Januari 2023'), teks('3 Maret 2023'), perubahan('7 Oktober 2024')],
    salah: [
      { teks: teks('16 Januari 2022'), tercetak: '16 Januari 2022', seharusnya: '16 Januari 2023' },
      { teks: perubahan('17 Oktober 2024'), tercetak: '17 Oktober 2024', seharusnya: '7 Oktober 2024' },
    ],
  },
  periksa: (dokumen) => [
    ...bandingkan(dokumen, [...tanggalProsa(dokumen), ...tanggalNaskah(dokumen)]),
    ...bandingkan(dokumen, tanggalPerubahan(dokumen)),
  ],
};

function bandingkan(dokumen: Dokumen, tanggal: readonly Tanggal[]): readonly Hasil[] {
  const semua = [...tanggal].sort((a, b) => a.baris - b.baris);
  const ragam = rumpunkan(
    semua,
    ([wakil], satu) => wakil.tulisan.toLowerCase() === satu.tulisan.toLowerCase(),
  );
  const utama = terbanyak([...ragam].sort((a, b) => wajar(b[0], dokumen) - wajar(a[0], dokumen)))?.[0];
  return ragam.flatMap(([satu, ...lain]): Hasil[] => {
    if (utama === undefined || satu === utama || !salahKetik(satu, utama)) return [];
    return [
      {
        baris: satu.baris,
        pesan: `Perjanjian kinerja bertanggal ${satu.tulisan} di baris ${satu.baris} tetapi ${utama.tulisan} di baris ${utama.baris}.`,
        tercetak: satu.tulisan,
        seharusnya: utama.tulisan,
        lain: [...lain.map(({ baris }) => baris), utama.baris],
        saran: 'salin tanggal dari naskah yang ditandatangani',
      },
    ];
  });
}

/** Sejauh ini dari judul naskahnya, tanggal tanda tangan masih milik naskah itu. */
const DEKAT = 4;

/** Tanggal perjanjian diubah: di kalimat tentang perubahannya, dan di bawah judul naskah perubahan. */
function tanggalPerubahan({ paragraf, baris }: Dokumen): readonly Tanggal[] {
  return paragraf.flatMap((satu) =>
    kalimat(satu).flatMap(({ teks: isi, letak }) => {
      const awal = barisPada(satu, letak);
      const judul = baris.slice(Math.max(0, awal - 1 - DEKAT), awal - 1);
      const naskah = judul.some((itu) => JUDUL_UBAH.test(itu));
      const pola = naskah ? TTD : PERJANJIAN.test(isi) ? DIUBAH : undefined;
      return pola === undefined
        ? []
        : [...isi.matchAll(pola)].map((cocok) =>
            tanggalDari(cocok, barisPada(satu, letak + cocok.index + cocok[0].length - 1)),
          );
    }),
  );
}

function tanggalProsa({ paragraf }: Dokumen): readonly Tanggal[] {
  return paragraf.flatMap((satu) =>
    kalimat(satu)
      .filter(({ teks: isi }) => PERJANJIAN.test(isi) && !UBAH.test(isi))
      .flatMap(({ teks: isi, letak }) =>
        [...isi.matchAll(TTD)].map((cocok) =>
          tanggalDari(cocok, barisPada(satu, letak + cocok.index + cocok[0].length - 1)),
        ),
      ),
  );
}

function tanggalNaskah(dokumen: Dokumen): readonly Tanggal[] {
  return bacaTandaTangan(dokumen).filter(
    ({ naskah, baris }) =>
      naskah !== undefined &&
      !UBAH.test(naskah) &&
      !UBAH.test(dokumen.baris.slice(baris - 4, baris).join(' ')),
  );
}

/** Perjanjian tahun laporan lazim ditandatangani di tahun itu. */
function wajar({ tahun }: Tanggal, dokumen: Dokumen): number {
  return Number(tahun === dokumen.tahun);
}

/** Hanya harinya, hanya bulannya, atau hanya tahunnya yang berbeda; dua perjanjian dibuat berbulan-bulan terpisah. */
function salahKetik(a: Tanggal, b: Tanggal): boolean {
  return a.bulan === b.bulan && (a.hari === b.hari) !== (a.tahun === b.tahun);
}
