import type { Fraction } from 'fraction.js';
import { lipat } from '../../claims/kata.ts';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { SERATUS, tepat, tulis } from '../banding.ts';
import { angkaDi, namaBaris, namaTabel, pasangan } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const PECAHAN = /\\frac\s*\{(.+?)\}\s*\{(.+?)\}/;
/** `((Pagu x Capaian) - Realisasi) / (Pagu x Capaian) x 100%` dalam kalimat. */
const DATAR = /=\s*\(\((.+?)\)\s*[-−–]\s*(.+?)\)\s*[/:]\s*\((.+?)\)\s*[x×*]\s*100/i;
/** `(pagu × capaian − realisasi) : (pagu × capaian) × 100`. */
const LURUS = /=\s*\(([^()]+?)\s[-−–]\s([^()]+?)\)\s*[/:÷]\s*\(([^()]+)\)\s*[x×*]\s*100/i;
const DATARAN = (kedua: string): string =>
  `Efisiensi dihitung dengan rumus Efisiensi = ((Pagu Akhir x Capaian) - Realisasi Anggaran) / (Pagu Akhir x Capaian) x 100%, paling tinggi 20%.\n\nKode\tIndikator\tCapaian (%)\tPagu Akhir (Rp)\tRealisasi (Rp)\tEfisiensi (%)\nIKP 1\tIndeks layanan\t120,00\t1.000.000\t900.000\t20,00\nIKP 2\tIndeks unit\t100,00\t1.000.000\t990.000\t${kedua}\nIKP 3\tIndeks lain\t100,00\t1.000.000\t950.000\t5,00`;
const teks = (atas: string): string =>
  `Kode IKU\tIndikator Kinerja Utama\tTarget\tRealisasi\tCapaian Kinerja\tPagu Anggaran (Rp)\tRealisasi Anggaran (Rp)\tEfisiensi\nIKU.1\tJumlah instansi yang dibina setahun\t20\t24\t120%\t1.000.000\t960.000\t20,00%\nIKU.2\tIndeks layanan unit\t80\t80\t100%\t1.000.000\t900.000\t10,00%\n\n$$Efisiensi = \\frac{(Pagu Anggaran \\times ${atas}) - Realisasi Anggaran}{Pagu Anggaran \\times Capaian Kinerja} \\times 100\\%$$`;

/** Efisiensi di tabel dihitung dengan rumus yang dicetak dokumen itu sendiri: ((pagu × capaian) − realisasi) : (pagu × capaian). */
export const rumusEfisiensi: Aturan = {
  id: 'rumus-efisiensi',
  keparahan: 'galat',
  pernyataan: 'Angka efisiensi lahir dari rumus efisiensi yang dicetak.',
  contoh: {
    benar: [teks('Capaian Kinerja'), DATARAN('1,00')],
    salah: [
      { teks: DATARAN('99,00'), tercetak: '99,00', seharusnya: '1,00' },
      {
        teks: DATARAN('2,00').replace(
          '((Pagu Akhir x Capaian) - Realisasi Anggaran)',
          '(pagu × capaian − realisasi)',
        ),
        tercetak: '2,00',
        seharusnya: '1,00',
      },
      { teks: teks('Capaian Anggaran'), tercetak: '20,00%', seharusnya: '0,00%' },
    ],
  },
  periksa: ({ baris, tabel }) =>
    baris.flatMap((tulisan, i): readonly Hasil[] => {
      const rumus = /efisiensi/i.test(tulisan) ? bacaRumus(tulisan) : undefined;
      if (rumus === undefined) return [];
      const satu = tabel.find(({ kolom }) => kolom.some(({ judul }) => /^efisiensi/i.test(judul)));
      if (satu === undefined) return [];
      return periksaTabel(satu, rumus, i + 1);
    }),
};

interface Rumus {
  readonly atas: string;
  readonly bawah: string;
  /** Rumus dalam kalimat hanya menguji baris yang menyendiri: kebanyakan baris harus mengikutinya. */
  readonly datar: boolean;
}

function bacaRumus(tulisan: string): Rumus | undefined {
  const pecahan = PECAHAN.exec(tulisan);
  if (pecahan !== null)
    return { atas: lipat(pecahan[1] ?? ''), bawah: lipat(pecahan[2] ?? ''), datar: false };
  const datar = DATAR.exec(tulisan) ?? LURUS.exec(tulisan);
  if (datar === null) return undefined;
  return { atas: lipat(`${datar[1] ?? ''} ${datar[2] ?? ''}`), bawah: lipat(datar[3] ?? ''), datar: true };
}

function periksaTabel(tabel: Tabel, { atas, bawah, datar }: Rumus, nomor: number): readonly Hasil[] {
  const kolom = tabel.kolom.find(({ judul }) => /^efisiensi/i.test(judul));
  const pakai = (teks: string): 'anggaran' | 'kinerja' =>
    /capaian anggaran/.test(teks) ? 'anggaran' : 'kinerja';
  const bisa =
    /pagu/.test(atas) &&
    /realisasi/.test(atas) &&
    /pagu/.test(bawah) &&
    /capaian/.test(atas) &&
    /capaian/.test(bawah);
  if (kolom === undefined || !bisa) return [];
  const salah = tabel.isi.flatMap((baris) => {
    const angka = angkaDi(baris, kolom);
    const hitung = efisiensi(tabel, baris, pakai(atas), pakai(bawah));
    return angka === undefined ||
      hitung === undefined ||
      tepat(hitung, angka) ||
      (datar && terbatas(hitung, angka.nilai))
      ? []
      : [{ baris, angka, hitung }];
  });
  const diperiksa = tabel.isi.filter((baris) => angkaDi(baris, kolom) !== undefined).length;
  if (datar && salah.length * 2 >= diperiksa) return [];
  const pertama = [...salah].sort((a, b) =>
    b.angka.nilai.sub(b.hitung).abs().compare(a.angka.nilai.sub(a.hitung).abs()),
  )[0];
  if (pertama === undefined) return [];
  return [
    {
      baris: pertama.baris.baris,
      pesan: `Efisiensi ${namaBaris(pertama.baris)} di ${namaTabel(tabel)} tertulis ${pertama.angka.tulisan}; rumus di baris ${nomor} memberi ${tulis(pertama.hitung, pertama.angka)} (${salah.length} baris tidak mengikuti rumus).${sebab(tabel, salah)}`,
      tercetak: pertama.angka.tulisan,
      seharusnya: tulis(pertama.hitung, pertama.angka),
      lain: [nomor, ...salah.map(({ baris }) => baris.baris)],
      saran: 'betulkan rumus yang dicetak atau hitung ulang kolomnya',
    },
  ];
}

/** Angka tercetak bulat seperti batas (20, -20) dan hitungannya melewatinya. */
function terbatas(hitung: Fraction, tercetak: Fraction): boolean {
  return !tercetak.equals(0) && tercetak.mod(5).equals(0) && hitung.div(tercetak).gte(1);
}

function efisiensi(tabel: Tabel, baris: BarisTabel, atas: string, bawah: string): Fraction | undefined {
  const nilai = bahan(tabel, baris);
  if (nilai === undefined) return undefined;
  const { pagu, realisasi, kinerja } = nilai;
  const faktor = (apa: string): Fraction => (apa === 'anggaran' ? realisasi.div(pagu) : kinerja);
  return pagu
    .mul(faktor(atas))
    .sub(realisasi)
    .div(pagu.mul(faktor(bawah)))
    .mul(SERATUS);
}

function bahan(
  tabel: Tabel,
  baris: BarisTabel,
): { pagu: Fraction; realisasi: Fraction; kinerja: Fraction } | undefined {
  const ambil = (kolom: Kolom | undefined): Fraction | undefined => angkaDi(baris, kolom)?.nilai;
  const pagu = ambil(pasangan(tabel, 'pagu', undefined) ?? pasangan(tabel, 'pagu-akhir', undefined));
  const realisasi = ambil(pasangan(tabel, 'realisasi-anggaran', undefined));
  const kinerja = ambil(pasangan(tabel, 'capaian', undefined))?.div(SERATUS);
  if (pagu === undefined || realisasi === undefined || kinerja === undefined) return undefined;
  return pagu.gt(0) && realisasi.gt(0) && kinerja.gt(0) ? { pagu, realisasi, kinerja } : undefined;
}

/** Rumus lain yang melahirkan angka tercetak. */
function sebab(
  tabel: Tabel,
  salah: readonly { baris: BarisTabel; angka: { nilai: Fraction; desimal: number } }[],
): string {
  const cocok = salah.every(({ baris, angka }) => {
    const nilai = bahan(tabel, baris);
    if (nilai === undefined) return false;
    const lain = nilai.pagu.mul(nilai.kinerja).sub(nilai.realisasi).div(nilai.realisasi).mul(SERATUS);
    return lain.sub(angka.nilai).abs().lte('1/50');
  });
  return cocok ? ' Angka tercetak lahir dari (pagu × capaian kinerja − realisasi) : realisasi.' : '';
}
