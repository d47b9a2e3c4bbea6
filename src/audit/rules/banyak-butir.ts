import { KATA_BILANGAN, bacaCacah } from '../../claims/angka.ts';
import type { Paragraf } from '../../claims/tipe.ts';
import type { Aturan, Hasil } from '../temuan.ts';

/** Benda yang lazim dirinci menjadi butir; "4 sudut pandang" atau "5 tahun terakhir" tidak mengumumkan daftar. */
const BENDA =
  'agenda|aksi|alasan|ancaman|arah|area|aspek|bagian|bentuk|bidang|butir|cara|catatan|dimensi|direktorat|dokumen|elemen|faktor|fase|fokus|fungsi|hal|hambatan|indikator|inovasi|isu|jalur|jenis|kategori|kebijakan|kegiatan|kekuatan|kelemahan|kelompok|keluaran|kendala|ketentuan|klaster|komponen|kriteria|langkah|layanan|macam|manfaat|masalah|metode|misi|parameter|peluang|peran|peraturan|permasalahan|perspektif|pertimbangan|perubahan|pihak|pilar|pilihan|poin|prinsip|prioritas|program|rekomendasi|sasaran|solusi|strategi|sumber|tahap(?:an)?|tantangan|tema|temuan|tindak lanjut|tingkat|tugas|tujuan|unsur|upaya';
const CACAH = new RegExp(
  String.raw`\b(\d{1,2}|${KATA_BILANGAN.join('|')})(?: ?\([a-z ]+\))? [A-Za-z]{3}`,
  'gi',
);
const POLA = new RegExp(
  String.raw`\b(\d{1,2}|${KATA_BILANGAN.join('|')})(?: ?\([a-z ]+\))? (${BENDA})\b`,
  'gi',
);

/** "5 aspek yaitu:" diikuti tepat lima butir bernomor. */
export const banyakButir: Aturan = {
  id: 'banyak-butir',
  keparahan: 'galat',
  pernyataan: 'Banyaknya butir sama dengan yang diumumkan kalimat sebelumnya.',
  contoh: {
    benar: [
      'Capaian 3 tahun terakhir sebagai berikut:\n\n- Nilai naik;\n- Nilai tetap.',
      'Pengelolaan terdiri dari 2 aspek yaitu:\n\n1. Perencanaan;\n2. Penilaian.\n\nKalimat penutup.',
    ],
    salah: [
      {
        teks: 'Unit ini menjalankan tiga tugas pokok:\n\n- Perencanaan;\n- Penilaian.\n\nKalimat penutup.',
        tercetak: 'tiga tugas',
        seharusnya: '2',
      },
      {
        teks: 'Pengelolaan terdiri dari 2 aspek yaitu:\n\n1. Perencanaan;\n2. Pemantauan;\n3. Penilaian.\n\nKalimat penutup.',
        tercetak: '2 aspek',
        seharusnya: '3',
      },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((satu, i): Hasil[] => {
      const teks = satu.teks.trimEnd();
      // "Dari empat masalah, ditetapkan tiga prioritas:": yang dirinci yang disebut terakhir.
      const disebut = [...teks.matchAll(POLA)];
      const cocok = disebut.at(-1);
      if (cocok === undefined || !/^[^.:;]{0,90}:$/.test(teks.slice(cocok.index + cocok[0].length)))
        return [];
      if (/antara lain|di antaranya|diantaranya|seperti/i.test(satu.teks.slice(-60))) return [];
      const [, angka = '', benda = ''] = cocok;
      const { banyak: butir, letak } = hitung(paragraf.slice(i + 1));
      const akhir = paragraf[i + 1 + letak];
      if (butir < 2 || akhir === undefined || disebut.some((lain) => bacaCacah(lain[1] ?? '') === butir))
        return [];
      if (jumlahDisebut(teks).includes(butir)) return [];
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

/** "terdiri atas 1 sekretariat dan 4 bidang": daftarnya memuat semuanya; jumlah dua atau tiga cacah terakhir. */
function jumlahDisebut(teks: string): readonly number[] {
  const [c = 0, b = 0, a = 0] = [...teks.matchAll(CACAH)].map((cocok) => bacaCacah(cocok[1] ?? '')).reverse();
  return [b + c, a + b + c];
}

/** Banyaknya butir bernomor urut dan letak butir terakhir; anak butir dan penjelasan di sela-selanya dilewati. */
function hitung(sesudah: readonly Paragraf[]): { readonly banyak: number; readonly letak: number } {
  if (sesudah[0]?.butir === '-') return bulatan(sesudah);
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

/** Butir tanpa nomor yang berturutan. */
function bulatan(sesudah: readonly Paragraf[]): { readonly banyak: number; readonly letak: number } {
  const akhir = sesudah.findIndex(({ butir }) => butir !== '-');
  const banyak = akhir < 0 ? sesudah.length : akhir;
  return { banyak, letak: banyak - 1 };
}

function urutan(butir: string): number {
  const isi = butir.replace(/[().]/g, '');
  return /^\d+$/.test(isi) ? Number(isi) : /^[a-z]$/.test(isi) ? isi.charCodeAt(0) - 96 : 0;
}
