import { kata, mirip } from '../../claims/kata.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const ISI = (kedua: string): string =>
  `DAFTAR ISI\n\nBAB I.....1\n1.1. Latar Belakang.....1\n${kedua}1.3. Sistematika.....3\n\nBAB I\n\n1.1. Latar Belakang\n\nTeks.\n\n1.2. Dasar Hukum\n\nTeks.\n\n1.3. Sistematika\n\nTeks.`;

/** Subbab tingkat kedua di badan ada di daftar isi dengan nomor dan judul yang sama, dan sebaliknya. */
export const daftarIsiSesuaiJudul: Aturan = {
  id: 'daftar-isi-sesuai-judul',
  keparahan: 'galat',
  pernyataan: 'Daftar isi memuat subbab yang sama dengan badan.',
  contoh: {
    benar: [ISI('1.2. Dasar Hukum.....2\n')],
    salah: [{ teks: ISI(''), tercetak: '1.1, lalu 1.3', seharusnya: '1.2. Dasar Hukum' }],
  },
  periksa: ({ daftar, judul }) => {
    const entri = daftar.filter((satu) => satu.daftar === 'isi' && /^\d+\.\s?\d+$/.test(satu.nomor));
    const nomorEntri = entri.map((satu) => satu.nomor.replace(/\s/g, ''));
    const badan = judul.filter((satu) => satu.jenis === 'angka' && /^\d+\.\d+$/.test(satu.nomor));
    if (entri.length < 2 || badan.filter(({ nomor }) => nomorEntri.includes(nomor)).length * 2 < entri.length)
      return [];
    const hilang = badan.flatMap((satu, i): Hasil[] => {
      if (nomorEntri.includes(satu.nomor)) return [];
      const dulu = badan.slice(0, i).findLast(({ nomor }) => nomorEntri.includes(nomor));
      const letak = dulu === undefined ? 0 : nomorEntri.indexOf(dulu.nomor) + 1;
      const berikut = entri[letak];
      const tempat = berikut ?? entri.at(-1);
      return [
        {
          baris: tempat?.baris ?? satu.baris,
          pesan: `Subbab ${satu.nomor}. ${satu.judul} (baris ${satu.baris}) tidak ada di daftar isi.`,
          tercetak: `${dulu?.nomor ?? '-'}, lalu ${berikut?.nomor ?? 'habis'}`,
          seharusnya: `${satu.nomor}. ${satu.judul}`,
          lain: [satu.baris],
          saran: 'perbarui daftar isi',
        },
      ];
    });
    const beda = entri.flatMap((satu, i): Hasil[] => {
      const disini = badan.find(({ nomor }) => nomor === nomorEntri[i]);
      if (disini === undefined || satu.judul === '' || mirip(kata(satu.judul), kata(disini.judul)) >= 0.5)
        return [];
      return [
        {
          baris: satu.baris,
          keparahan: 'peringatan',
          pesan: `Subbab ${disini.nomor} berjudul "${satu.judul}" di daftar isi tetapi "${disini.judul}" di badan (baris ${disini.baris}).`,
          tercetak: `${disini.nomor} ${satu.judul}`,
          seharusnya: disini.judul,
          lain: [disini.baris],
          saran: 'samakan keduanya',
        },
      ];
    });
    return [...hilang, ...beda];
  },
};
