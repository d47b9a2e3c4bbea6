import type { Dokumen } from '../../claims/dokumen.ts';
import type { Indikator } from '../../claims/indikator.ts';
import { tahunKolom, type Klaim } from '../../claims/klaim.ts';
import type { Tabel } from '../../claims/tipe.ts';
import { namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'No.\tIndikator Kinerja\tTarget Tahun 2023';
const tabel = (target: string): string =>
  `${KEPALA}\n1\tTingkat Digitalisasi Arsip Unit\t${target}\n2\tIndeks Reformasi Hukum Unit\t85`;
const teks = (a: string, b: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\n${tabel(a)}\n\nUraian tentang rencana aksi.\n\n${tabel(b)}`;

/** Target yang "n/a" di satu tabel tidak bernilai di tabel lain untuk tahun yang sama. */
export const targetNaDiSemuaTabel: Aturan = {
  id: 'target-na-di-semua-tabel',
  keparahan: 'peringatan',
  pernyataan: 'Indikator yang targetnya "n/a" di satu tabel tidak bertarget angka di tabel lain.',
  contoh: {
    benar: [teks('75', '75'), teks('n/a', 'n/a')],
    salah: [{ teks: teks('n/a', '75'), tercetak: 'n/a', seharusnya: '75' }],
  },
  periksa: (dokumen) => {
    const target = menurutIndikator(dokumen);
    return dokumen.barisIndikator.flatMap(({ tabel: satu, baris, indikator }) =>
      satu.kolom.flatMap((kolom): Hasil[] => {
        const tahun = tahunKolom(kolom, satu, dokumen.tahun);
        const sel = baris.sel[kolom.indeks];
        if (kolom.jenis !== 'target' || tahun === undefined || sel?.na !== true) return [];
        const lain =
          target.get(indikator)?.filter((klaim) => klaim.tahun === tahun && klaim.tabel !== satu) ?? [];
        const [acuan] = lain;
        if (acuan === undefined) return [];
        return [
          {
            baris: baris.baris,
            pesan: `Target ${tahun} "${indikator.judul}" tertulis ${sel.teks} di ${namaTabel(satu)} (baris ${baris.baris}), tetapi ${acuan.angka.tulisan} di ${tempat(acuan.tabel)} (baris ${acuan.baris}).`,
            tercetak: sel.teks,
            seharusnya: acuan.angka.tulisan,
            lain: lain.map((klaim) => klaim.baris),
            saran: 'tetapkan apakah indikator ini bertarget',
          },
        ];
      }),
    );
  },
};

function menurutIndikator({ klaim }: Dokumen): ReadonlyMap<Indikator, readonly Klaim[]> {
  return Map.groupBy(
    klaim.filter(({ jenis }) => jenis === 'target'),
    ({ indikator }) => indikator,
  );
}

function tempat(tabel: Tabel | undefined): string {
  return tabel === undefined ? 'tempat lain' : namaTabel(tabel);
}
