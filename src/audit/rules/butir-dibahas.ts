import { kata, lipat, mirip } from '../../claims/kata.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const TABEL =
  'Perencanaan dan Persiapan\t\n1\tRapat program prioritas layanan\n2\tRapat persiapan percepatan layanan\n3\tKoordinasi lintas sektor\nPelaksanaan\t\n1\tPendampingan instansi';
const BADAN =
  '4.1. Perencanaan dan Persiapan\n\na. Rapat program prioritas layanan\n\nTeks.\n\nb. Rapat persiapan percepatan layanan\n\nTeks.';

/** Butir yang didaftar di bawah sebuah kelompok dibahas di subbab kelompok itu, bila sebagian besar memang dibahas. */
export const butirDibahas: Aturan = {
  id: 'butir-dibahas',
  keparahan: 'peringatan',
  pernyataan: 'Setiap butir di daftar kegiatan mempunyai pembahasan di subbabnya.',
  contoh: {
    benar: [`${TABEL}\n\n${BADAN}\n\nc. Koordinasi lintas sektor\n\nTeks.\n\n4.2. Pelaksanaan\n\nTeks.`],
    salah: [
      {
        teks: `${TABEL}\n\n${BADAN}\n\n4.2. Pelaksanaan\n\nTeks.`,
        tercetak: 'Koordinasi lintas sektor',
        seharusnya: 'dibahas di 4.1',
      },
    ],
  },
  periksa: ({ tabel, judul, baris }) =>
    tabel.flatMap((satu) => {
      let kelompok = '';
      const butir = satu.isi.flatMap((isi) => {
        if (isi.jenis === 'kelompok') kelompok = isi.label;
        return isi.jenis === 'isi' && kelompok !== '' && isi.label !== ''
          ? [{ kelompok, nama: isi.label, baris: isi.baris }]
          : [];
      });
      const nama = new Set(butir.map((isi) => lipat(isi.kelompok)));
      if (nama.size === 0) return [];
      return judul
        .filter((itu) => itu.jenis === 'angka' && itu.baris > satu.akhir && nama.has(lipat(itu.judul)))
        .flatMap((itu): readonly Hasil[] => {
          const milik = butir.filter((isi) => lipat(isi.kelompok) === lipat(itu.judul));
          const akhir = judul.find((lain) => lain.baris > itu.baris)?.baris ?? baris.length;
          const sub = baris
            .slice(itu.baris, akhir - 1)
            .flatMap((teks) => /^(?:- )?[a-z]\. (.+)$/.exec(teks.trim())?.[1] ?? []);
          const hilang = milik.filter(
            ({ nama }) => !sub.some((satuSub) => mirip(kata(satuSub), kata(nama)) >= 0.7),
          );
          if (milik.length < 3 || hilang.length === 0 || hilang.length * 2 > milik.length) return [];
          return hilang.map(({ nama, baris: nomor }) => ({
            baris: nomor,
            pesan: `"${nama}" didaftar di baris ${nomor} tetapi tidak dibahas di ${itu.nomor}. ${itu.judul} (baris ${itu.baris}).`,
            tercetak: nama,
            seharusnya: `dibahas di ${itu.nomor}`,
            lain: [itu.baris],
            saran: 'tambahkan pembahasannya atau hapus dari daftar',
          }));
        });
    }),
};
