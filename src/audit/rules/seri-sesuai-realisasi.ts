import { sama } from '../banding.ts';
import { klaimIndikator } from '../fakta-indikator.ts';
import { beda } from '../ketik.ts';
import { namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const teks = (akhir: string): string =>
  `LAPORAN KINERJA TAHUN 2024\n\nTabel 1 Capaian Tahun 2024\n\nNo\tIndikator Kinerja\tTarget\tRealisasi\tCapaian\n1\tIndeks pembangunan manusia\t72,40\t72,91\t100,70\n\nUraian pemisah antartabel dokumen ini.\n\nTabel 2 Perkembangan indikator makro\n\nNo\tIndikator\t2022\t2023\t2024\n1\tIndeks pembangunan manusia\t71,45\t72,02\t${akhir}`;

/** Kolom tahun laporan di tabel perkembangan memuat angka indikator itu di tabel capaian. */
export const seriSesuaiRealisasi: Aturan = {
  id: 'seri-sesuai-realisasi',
  keparahan: 'galat',
  pernyataan: 'Nilai tahun laporan di tabel perkembangan sama dengan realisasi di tabel capaian.',
  contoh: {
    benar: [teks('72,91'), teks('72,9')],
    salah: [{ teks: teks('71,92'), tercetak: '71,92', seharusnya: '72,91' }],
  },
  periksa: (dokumen) =>
    dokumen.klaim.flatMap((satu): Hasil[] => {
      if (satu.jenis !== 'seri' || satu.tahun === undefined) return [];
      const milik = klaimIndikator(dokumen, satu.indikator).filter(
        ({ jenis, tahun, tabel }) => tahun === satu.tahun && jenis !== 'seri' && tabel !== satu.tabel,
      );
      const realisasi = milik.find(({ jenis }) => jenis === 'realisasi');
      if (
        realisasi === undefined ||
        milik.some(({ jenis, angka }) =>
          jenis === 'target' ? angka.nilai.equals(satu.angka.nilai) : sama(angka, satu.angka),
        )
      )
        return [];
      if (beda(satu.angka.nilai, realisasi.angka.nilai).gt('1/4')) return [];
      const tempat = satu.tabel === undefined ? `baris ${satu.baris}` : namaTabel(satu.tabel);
      return [
        {
          baris: satu.baris,
          pesan: `"${satu.indikator.judul}" tahun ${satu.tahun} tertulis ${satu.angka.tulisan} di ${tempat}, tetapi realisasinya ${realisasi.angka.tulisan} (baris ${realisasi.baris}).`,
          tercetak: satu.angka.tulisan,
          seharusnya: realisasi.angka.tulisan,
          lain: [realisasi.baris],
          saran: 'samakan kedua tabel',
        },
      ];
    }),
};
