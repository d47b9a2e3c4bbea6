import { kata, serupa } from '../../claims/kata.ts';
import { kolomJenis, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const teks = (baris: string): string =>
  `Tabel 4 Capaian Indikator Nilai pelaksanaan reformasi birokrasi unit\n\nIndikator Kinerja\tTarget\tRealisasi\n${baris}\t35\t35`;

/** Tabel "Capaian Indikator X" memuat baris X, bukan indikator lain. */
export const barisSesuaiJudulTabel: Aturan = {
  id: 'baris-sesuai-judul-tabel',
  keparahan: 'galat',
  pernyataan: 'Baris tabel adalah indikator yang disebut judul tabelnya.',
  contoh: {
    benar: [teks('Nilai pelaksanaan Reformasi Birokrasi')],
    salah: [
      {
        teks: teks('Persentase pemenuhan dokumen RB di lingkungan unit'),
        tercetak: 'Persentase pemenuhan dokumen RB di lingkungan unit (35, 35)',
        seharusnya: 'Nilai pelaksanaan reformasi birokrasi unit',
      },
    ],
  },
  periksa: ({ tabel }) =>
    tabel.flatMap((satu): Hasil[] => {
      const judul =
        /^(?:Perbandingan )?(?:Capaian|Realisasi)(?: Kinerja)? Indikator(?: Kinerja)?(?: Utama)? (.{15,}?)(?: tahun \d{4}.*)?$/i.exec(
          satu.keterangan?.judul ?? '',
        )?.[1];
      const kolom = kolomJenis(satu, 'indikator')[0];
      const isi = satu.isi.filter(({ sel }) => sel.some(({ angka }) => angka !== undefined));
      const [baris] = isi;
      if (judul === undefined || kolom === undefined || baris === undefined || isi.length > 1) return [];
      const tulisan = baris.sel[kolom.indeks]?.teks ?? '';
      const [a, b] = [kata(judul), kata(tulisan)];
      if (b.length < 3 || serupa(a, b, 0.45)) return [];
      const angka = baris.sel
        .flatMap((sel) => (sel.angka === undefined ? [] : [sel.angka.tulisan]))
        .join(', ');
      return [
        {
          baris: baris.baris,
          pesan: `${namaTabel(satu)} berjudul "${judul}" (baris ${satu.keterangan?.baris ?? 0}) tetapi barisnya "${tulisan}" dengan angka ${angka}.`,
          tercetak: `${tulisan} (${angka})`,
          seharusnya: judul,
          lain: [satu.keterangan?.baris ?? satu.baris],
          saran: 'isi tabel dengan indikator yang dijudulkan',
        },
      ];
    }),
};
