import type { Judul } from '../../claims/tipe.ts';
import { romawi } from '../../format/romawi.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const bab = (...nomor: readonly string[]): string =>
  nomor.map((satu) => `BAB ${satu}\n\nISI\n\nTeks bab ini.`).join('\n\n');

/** Nomor bab berurutan mulai dari satu, semuanya romawi atau semuanya angka. */
export const nomorBab: Aturan = {
  id: 'nomor-bab',
  keparahan: 'galat',
  pernyataan: 'Nomor bab berurutan tanpa lompatan dan bergaya satu.',
  contoh: {
    benar: [bab('I', 'II', 'III')],
    salah: [
      { teks: bab('I', 'II', 'IV'), tercetak: 'BAB IV', seharusnya: 'BAB III' },
      { teks: bab('I', 'II', '3'), tercetak: 'BAB 3', seharusnya: 'BAB III' },
    ],
  },
  periksa: ({ judul }) => {
    const semua = judul.filter(({ jenis }) => jenis === 'bab');
    const adaRomawi = semua.filter(({ nomor }) => !/^\d/.test(nomor)).length;
    const pakaiRomawi = adaRomawi * 2 > semua.length;
    const ada = new Set(semua.map(({ nomor }) => angkaBab(nomor)));
    return semua.flatMap((satu, i) => periksaBab(satu, semua[i - 1], pakaiRomawi, ada));
  },
};

/** Bab yang dilompati berarti nomornya tidak ada sama sekali; daftar sistematika mengulang nomor dan tidak dihitung. */
function periksaBab(
  satu: Judul,
  dulu: Judul | undefined,
  pakaiRomawi: boolean,
  ada: ReadonlySet<number>,
): readonly Hasil[] {
  const nilai = angkaBab(satu.nomor);
  const harus = (dulu === undefined ? 0 : angkaBab(dulu.nomor)) + 1;
  const tulis = (angka: number): string => `BAB ${pakaiRomawi ? romawi(angka) : angka}`;
  const gaya = /^\d/.test(satu.nomor) === pakaiRomawi;
  const lompat = nilai > harus && !ada.has(harus);
  if (!gaya && !lompat) return [];
  return [
    {
      baris: satu.baris,
      pesan: lompat
        ? `BAB ${satu.nomor} di baris ${satu.baris} seharusnya ${tulis(harus)}: bab sebelumnya BAB ${dulu?.nomor ?? '-'}.`
        : `BAB ${satu.nomor} di baris ${satu.baris} berbeda gaya dengan bab lain; tulis ${tulis(nilai)}.`,
      tercetak: `BAB ${satu.nomor}`,
      seharusnya: tulis(lompat ? harus : nilai),
      ...(dulu === undefined ? {} : { lain: [dulu.baris] }),
      saran: 'nomori ulang bab di badan dan daftar isi',
    },
  ];
}

function angkaBab(nomor: string): number {
  if (/^\d/.test(nomor)) return Number(nomor);
  for (let angka = 1; angka < 90; angka++) if (romawi(angka) === nomor) return angka;
  return 0;
}
