import { lipat } from '../../claims/kata.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const tabel = (nomor: number, judul: string): string => `Tabel ${nomor} ${judul}\n\nNama\tNilai\nSatu\t1\n\n`;

/** Dua tabel atau gambar yang berbeda nomornya tidak berjudul persis sama. */
export const judulKeteranganBerbeda: Aturan = {
  id: 'judul-keterangan-berbeda',
  keparahan: 'peringatan',
  pernyataan: 'Setiap tabel dan gambar punya judul sendiri.',
  contoh: {
    benar: [tabel(1, 'Capaian layanan tahun ini') + tabel(2, 'Capaian layanan tahun lalu')],
    salah: [
      {
        teks: tabel(1, 'Capaian layanan kepegawaian') + tabel(2, 'Capaian layanan kepegawaian'),
        tercetak: 'Tabel 2 Capaian layanan kepegawaian',
        seharusnya: 'judul yang berbeda dari Tabel 1',
      },
    ],
  },
  periksa: ({ keterangan }) => {
    const sejudul = Map.groupBy(keterangan, (satu) => `${satu.jenis}|${lipat(satu.judul)}`);
    return keterangan.flatMap((satu): Hasil[] => {
      if (satu.judul.split(' ').length < 3 || /dokumentasi|lanjutan/i.test(satu.judul)) return [];
      const dulu = sejudul
        .get(`${satu.jenis}|${lipat(satu.judul)}`)
        ?.find((lain) => lain.nomor !== satu.nomor);
      if (dulu === undefined || dulu.baris >= satu.baris) return [];
      return [
        {
          baris: satu.baris,
          pesan: `${satu.jenis} ${satu.nomor} berjudul sama dengan ${dulu.jenis} ${dulu.nomor} (baris ${dulu.baris}): "${satu.judul}".`,
          tercetak: `${satu.jenis} ${satu.nomor} ${satu.judul}`,
          seharusnya: `judul yang berbeda dari ${dulu.jenis} ${dulu.nomor}`,
          lain: [dulu.baris],
          saran: 'sebutkan apa yang dimuat masing-masing',
        },
      ];
    });
  },
};
