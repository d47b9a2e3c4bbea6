import { kata, mirip } from '../../claims/kata.ts';
import { kalimatPengantar } from '../pengantar.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const teks = (tahun: number): string =>
  `Sasaran dituangkan dalam perjanjian. Berikut Perjanjian Kinerja Biro Umum Tahun ${tahun}:\n\nTabel 2 Perjanjian Kinerja Biro Umum Tahun 2023\n\nNama\tNilai\nSatu\t1`;

/** "Berikut … Tahun A:" diikuti tabel berjudul sama dengan tahun yang sama. */
export const tahunKalimatPengantar: Aturan = {
  id: 'tahun-kalimat-pengantar',
  keparahan: 'peringatan',
  pernyataan: 'Tahun di kalimat pengantar sama dengan tahun di judul tabelnya.',
  contoh: {
    benar: [teks(2023)],
    salah: [{ teks: teks(2022), tercetak: 'Tahun 2022', seharusnya: 'Tahun 2023' }],
  },
  periksa: ({ paragraf, keterangan }) =>
    keterangan.flatMap((judul): Hasil[] => {
      const akhir = kalimatPengantar(paragraf, judul, 5);
      if (akhir === undefined) return [];
      const a = [...akhir.teks.matchAll(/\btahun (20\d\d)\b/gi)];
      const b = [...judul.judul.matchAll(/\btahun (20\d\d)\b/gi)];
      const [[ta], [tb]] = [a.map(([, satu]) => satu), b.map(([, satu]) => satu)];
      if (
        a.length !== 1 ||
        b.length !== 1 ||
        ta === tb ||
        !/^(berikut|adapun|rincian)|berikut\W*$/i.test(akhir.teks)
      )
        return [];
      const isi = akhir.teks
        .replace(/^(berikut|adapun)( ini)?/i, '')
        .replace(/(adalah )?sebagai berikut.*$/i, '');
      if (mirip(kata(isi), kata(judul.judul)) < 0.45) return [];
      const { baris } = akhir;
      return [
        {
          baris,
          pesan: `Kalimat di baris ${baris} mengantar "Tahun ${ta ?? ''}", tetapi ${judul.jenis} ${judul.nomor} (baris ${judul.baris}) berjudul Tahun ${tb ?? ''}.`,
          tercetak: `Tahun ${ta ?? ''}`,
          seharusnya: `Tahun ${tb ?? ''}`,
          lain: [judul.baris],
          saran: 'perbarui tahun yang terbawa dari laporan lama',
        },
      ];
    }),
};
