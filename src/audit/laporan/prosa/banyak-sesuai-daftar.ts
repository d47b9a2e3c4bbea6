import { KATA_BILANGAN } from '../../../claims/angka.ts';
import { nilaiSemua, type AturanProsa } from './tipe.ts';

const UMUM = new RegExp(
  String.raw`(?<![.\w])(?:ke)?(${KATA_BILANGAN.slice(2).join('|')}|\d{1,2}) (?!(?:tahun|persen|bulan|hari|poin|kali|juta|ribu|puluh|belas|triwulan)\b)([a-z]+)(?=[^.:;]{0,90}:$)`,
  'gi',
);
const BUTIR = /^(?:(\d+)([.)])|([a-z])([.)])|(-)) /;

/** Banyaknya yang diumumkan di depan daftar sama dengan butir daftar itu. */
export const banyakSesuaiDaftar: AturanProsa = {
  id: 'banyak-sesuai-daftar',
  keparahan: 'galat',
  pernyataan: 'Bilangan yang diumumkan sebelum sebuah daftar sama dengan banyaknya butir daftar itu.',
  contoh: {
    benar: [
      'Ada dua sumber:\n\n1. survei; dan\n2. wawancara.',
      'Kegiatannya antara lain:\n\n1. survei;\n2. rapat.',
    ],
    salah: [
      {
        teks: 'Data dipenuhi dari tiga sumber:\n\n1. survei; dan\n2. wawancara.',
        tercetak: 'tiga sumber',
        seharusnya: 'dua',
      },
    ],
  },
  periksa: ({ dokumen: { baris } }) => {
    const pengantar = baris.flatMap((teks, i) => {
      const cocok = [...teks.matchAll(UMUM)];
      const butir = hitung(baris, i + 1);
      // Dua bilangan dalam satu kalimat: tidak tentu yang mana yang diumumkan.
      const [satu] = cocok;
      return cocok.length !== 1 ||
        satu === undefined ||
        butir < 2 ||
        /antara lain|di antaranya|seperti/i.test(teks.slice(-50))
        ? []
        : [{ nomor: i + 1, tulisan: satu[0], bilangan: satu[1] ?? '', butir }];
    });
    return nilaiSemua(pengantar, ({ nomor, tulisan, bilangan, butir }) => {
      const angka = /^\d/.test(bilangan) ? Number(bilangan) : KATA_BILANGAN.indexOf(bilangan.toLowerCase());
      if (angka === butir) return undefined;
      return {
        baris: nomor,
        pesan: `Kalimat mengumumkan ${tulisan}, tetapi daftarnya memuat ${butir} butir.`,
        tercetak: tulisan,
        seharusnya: /^\d/.test(bilangan) ? String(butir) : (KATA_BILANGAN[butir] ?? String(butir)),
        saran: 'samakan bilangan dengan daftarnya',
      };
    });
  },
};

/** Butir daftar yang langsung mengikuti sebuah baris; butir bersarang bergaya lain dilewati. */
function hitung(baris: readonly string[], mulai: number): number {
  let i = mulai;
  while (baris[i] === '' && i - mulai < 3) i += 1;
  const gaya = ragam(baris[i] ?? '');
  if (gaya === undefined || !/^(1[.)]|a[.)]|-) /.test(baris[i] ?? '')) return 0;
  let banyak = 0;
  for (; i < baris.length && (baris[i] !== '' || ragam(baris[i + 1] ?? '') === gaya); i++) {
    const teks = baris[i] ?? '';
    if (ragam(teks) === gaya && (gaya === '-' || urutan(teks) === banyak + 1)) banyak += 1;
  }
  return banyak;
}

function ragam(teks: string): string | undefined {
  const [, angka, tutup, huruf, tutupHuruf, strip] = BUTIR.exec(teks) ?? [];
  if (strip !== undefined) return '-';
  if (angka !== undefined) return `1${tutup ?? ''}`;
  return huruf === undefined ? undefined : `a${tutupHuruf ?? ''}`;
}

function urutan(teks: string): number {
  const [, angka, , huruf = 'a'] = BUTIR.exec(teks) ?? [];
  return angka === undefined ? huruf.charCodeAt(0) - 96 : Number(angka);
}
