import { kata, mirip } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
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
      const prosa = paragraf.findLast(({ potong }) => (potong.at(-1)?.baris ?? 0) < judul.baris);
      const akhir = prosa === undefined ? undefined : kalimat(prosa).at(-1);
      if (prosa === undefined || akhir === undefined || judul.baris - (prosa.potong.at(-1)?.baris ?? 0) > 4)
        return [];
      if (!/berikut|tabel/i.test(akhir.teks)) return [];
      const a = /berdasarkan ([^.:;,]{3,80})[.:]?\s*$/i.exec(akhir.teks)?.[1];
      const b = /berdasarkan (.{3,80})$/i.exec(judul.judul)?.[1];
      if (a === undefined || b === undefined || setara(a, b)) return [];
      const baris = barisPada(prosa, akhir.letak);
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
  const singkat = (satu: readonly string[]): string => satu.map((itu) => itu[0] ?? '').join('');
  return mirip(ka, kb) >= 0.3 || singkat(ka).includes(kb.join('')) || singkat(kb).includes(ka.join(''));
}
