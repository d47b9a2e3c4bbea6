import type { Dokumen } from '../../claims/dokumen.ts';
import type { Indikator } from '../../claims/indikator.ts';
import { tahunKolom } from '../../claims/klaim.ts';
import { namaTabel } from '../kolom-angka.ts';
import { rumpunkan, terbanyak } from '../ragam.ts';
import type { Tabel } from '../../claims/tipe.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** Rentang `60–85` atau predikat: `A`, `BB`, `WTP`. */
const RENTANG = /^\d+(?:[.,]\d+)?\s*%?\s*[-–—]\s*\d+(?:[.,]\d+)?\s*%?$/;
const PREDIKAT = /^(?:AA|A|BB|B|CC|C|D|WTP|WDP|WTP-DPP)$/;
/** Tabel target jangka menengah atau target sebelum diubah. */
const LAIN = /renstra|rencana strategis|rpjm|jangka menengah|\bawal\b|sebelum|semula/i;
const tabel = (target: string): string =>
  `Kode IKU\tIndikator Kinerja\tTarget\nIKU.1\tPersentase pemakaian tempat tidur\t${target}\nIKU.2\tOpini atas laporan keuangan\tWTP`;
const teks = (a: string, b: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\n${tabel(a)}\n\nUraian tentang capaian kinerja.\n\n${tabel(b)}\n\nUraian penutup yang berikut.\n\n${tabel(b)}`;

/** Target yang berupa rentang atau predikat sama di semua tabel untuk tahun yang sama. */
export const targetTulisanSama: Aturan = {
  id: 'target-tulisan-sama',
  keparahan: 'galat',
  pernyataan: 'Target berupa rentang atau predikat sebuah indikator sama di semua tabel.',
  contoh: {
    benar: [teks('60–85', '60 - 85')],
    salah: [{ teks: teks('60–80', '60–85'), tercetak: '60–80', seharusnya: '60–85' }],
  },
  periksa: (dokumen) =>
    [
      ...Map.groupBy(targetTulisan(dokumen), ({ indikator, tahun }) => `${indikator.id}|${tahun}`).values(),
    ].flatMap(periksaTarget),
};

interface Target {
  readonly indikator: Indikator;
  readonly tahun: number;
  readonly tulisan: string;
  readonly baris: number;
  readonly tabel: Tabel;
}

function targetTulisan({ barisIndikator, tahun: laporan }: Dokumen): readonly Target[] {
  const layak = barisIndikator.filter(({ tabel: satu }) => !LAIN.test(satu.keterangan?.judul ?? ''));
  return layak.flatMap(({ tabel: satu, baris, indikator }) =>
    satu.kolom.flatMap((kolom): Target[] => {
      const tulisan = baris.sel[kolom.indeks]?.teks ?? '';
      const tahun = tahunKolom(kolom, satu, laporan);
      if (
        kolom.jenis !== 'target' ||
        tahun === undefined ||
        /triwulan|\btw\b|akhir/i.test(kolom.judul) ||
        LAIN.test(kolom.judul)
      )
        return [];
      return RENTANG.test(tulisan) || PREDIKAT.test(tulisan)
        ? [{ indikator, tahun, tulisan, baris: baris.baris, tabel: satu }]
        : [];
    }),
  );
}

function periksaTarget(semua: readonly Target[]): readonly Hasil[] {
  const ragam = rumpunkan(semua, ([wakil], satu) => baku(wakil.tulisan) === baku(satu.tulisan));
  const utama = terbanyak(ragam)?.[0];
  if (utama === undefined || ragam.length !== 2) return [];
  return ragam.flatMap(([satu, ...lain]): Hasil[] =>
    satu === utama || sejenis(satu.tulisan) !== sejenis(utama.tulisan)
      ? []
      : [
          {
            baris: satu.baris,
            pesan: `Target ${satu.tahun} "${satu.indikator.judul}" tertulis ${satu.tulisan} di ${namaTabel(satu.tabel)} (baris ${satu.baris}), tetapi ${utama.tulisan} di ${namaTabel(utama.tabel)} (baris ${utama.baris}).`,
            tercetak: satu.tulisan,
            seharusnya: utama.tulisan,
            lain: [...lain.map(({ baris }) => baris), utama.baris],
            saran: 'samakan dengan perjanjian kinerja',
          },
        ],
  );
}

function baku(tulisan: string): string {
  return tulisan.replace(/\s|%/g, '').replace(/[—–]/g, '-');
}

function sejenis(tulisan: string): boolean {
  return RENTANG.test(tulisan);
}
