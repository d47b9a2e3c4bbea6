import { kata, mirip, singkatan } from '../../claims/kata.ts';
import { kalimatPengantar } from '../pengantar.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const teks = (dasar: string): string =>
  `Anggaran cukup. Berikut tabel rincian anggaran berdasarkan ${dasar}.\n\nTabel 3 Rincian anggaran berdasarkan indikator kinerja\n\nNama\tNilai\nSatu\t1`;

/** "Berikut tabel … berdasarkan X" diikuti tabel yang memang berdasarkan X. */
export const tabelSesuaiPengantar: Aturan = {
  id: 'tabel-sesuai-pengantar',
  keparahan: 'peringatan',
  pernyataan: 'Dasar rincian yang diumumkan sama dengan judul tabel sesudahnya.',
  contoh: {
    benar: [teks('indikator kinerja')],
    salah: [
      {
        teks: teks('program dan rincian output'),
        tercetak: 'berdasarkan program dan rincian output',
        seharusnya: 'berdasarkan indikator kinerja',
      },
    ],
  },
  periksa: ({ paragraf, keterangan }) =>
    keterangan.flatMap((judul): Hasil[] => {
      const akhir = kalimatPengantar(paragraf, judul, 4);
      if (akhir === undefined || !/berikut|tabel/i.test(akhir.teks)) return [];
      const a = /berdasarkan ([^.:;,]{3,80})[.:]?\s*$/i.exec(akhir.teks)?.[1];
      const b = /berdasarkan (.{3,80})$/i.exec(judul.judul)?.[1];
      if (a === undefined || b === undefined || setara(a, b)) return [];
      const { baris } = akhir;
      return [
        {
          baris,
          pesan: `Baris ${baris} mengumumkan tabel berdasarkan ${a}; ${judul.jenis} ${judul.nomor} (baris ${judul.baris}) berdasarkan ${b}.`,
          tercetak: `berdasarkan ${a}`,
          seharusnya: `berdasarkan ${b}`,
          lain: [judul.baris],
          saran: 'sesuaikan kalimat pengantarnya',
        },
      ];
    }),
};

function setara(a: string, b: string): boolean {
  const [ka, kb] = [kata(a), kata(b)];
  return mirip(ka, kb) >= 0.3 || singkatan(ka).includes(kb.join('')) || singkatan(kb).includes(ka.join(''));
}
