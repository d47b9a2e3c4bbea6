import { KATA_BILANGAN, bacaCacah } from '../../claims/angka.ts';
import type { Paragraf } from '../../claims/tipe.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POLA = new RegExp(
  String.raw`\b(\d{1,2}|${KATA_BILANGAN.join('|')})(?: ?\([a-z ]+\))? (aspek|dimensi|komponen|unsur|pilar|misi|tujuan|indikator|sasaran|tahap(?:an)?|kriteria|langkah|prinsip|strategi|kelompok|direktorat|bidang|fungsi|program|kegiatan|faktor|area|butir|hal|jenis|kategori|isu|fokus|kendala|sumber|cara|bentuk|upaya|tantangan|bagian|tingkat|jalur|peran|tugas|layanan|poin|macam|alasan|manfaat|ketentuan|pilihan|pihak|tema|perspektif|perubahan|pertimbangan)\b[^.:;]{0,90}:$`,
  'i',
);

/** "5 aspek yaitu:" diikuti tepat lima butir bernomor. */
export const banyakButir: Aturan = {
  id: 'banyak-butir',
  keparahan: 'galat',
  pernyataan: 'Banyaknya butir sama dengan yang diumumkan kalimat sebelumnya.',
  contoh: {
    benar: ['Pengelolaan terdiri dari 2 aspek yaitu:\n\n1. Perencanaan;\n2. Penilaian.\n\nKalimat penutup.'],
    salah: [
      {
        teks: 'Pengelolaan terdiri dari 2 aspek yaitu:\n\n1. Perencanaan;\n2. Pemantauan;\n3. Penilaian.\n\nKalimat penutup.',
        tercetak: '2 aspek',
        seharusnya: '3',
      },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((satu, i): Hasil[] => {
      const cocok = POLA.exec(satu.teks.replace(/\s+$/, ''));
      if (cocok === null || /antara lain|di antaranya|diantaranya|seperti/i.test(satu.teks.slice(-60)))
        return [];
      const [, angka = '', benda = ''] = cocok;
      const umum = bacaCacah(angka);
      const { banyak: butir, letak } = hitung(paragraf.slice(i + 1));
      const akhir = paragraf[i + 1 + letak];
      if (butir < 2 || butir === umum || akhir === undefined) return [];
      return [
        {
          baris: satu.potong.at(-1)?.baris ?? satu.baris,
          pesan: `Kalimat di baris ${satu.baris} menyebut ${angka} ${benda}, tetapi daftar sesudahnya memuat ${butir} butir (baris ${paragraf[i + 1]?.baris ?? 0}–${akhir.baris}).`,
          tercetak: `${angka} ${benda}`,
          seharusnya: String(butir),
          lain: [akhir.baris],
          saran: 'samakan angka dan banyaknya butir',
        },
      ];
    }),
};

/** Banyaknya butir bernomor urut dan letak butir terakhir; anak butir dan penjelasan di sela-selanya dilewati. */
function hitung(sesudah: readonly Paragraf[]): { readonly banyak: number; readonly letak: number } {
  const gaya = sesudah[0]?.butir?.replace(/[a-z]/, 'a').replace(/\d+/, '1');
  let banyak = 0;
  let letak = 0;
  for (const [i, { butir }] of sesudah.slice(0, 40).entries()) {
    if (butir === undefined || butir.replace(/[a-z]/, 'a').replace(/\d+/, '1') !== gaya) continue;
    if (urutan(butir) !== banyak + 1) break;
    banyak += 1;
    letak = i;
  }
  return { banyak, letak };
}

function urutan(butir: string): number {
  const isi = butir.replace(/[().]/g, '');
  return /^\d+$/.test(isi) ? Number(isi) : /^[a-z]$/.test(isi) ? isi.charCodeAt(0) - 96 : 0;
}
