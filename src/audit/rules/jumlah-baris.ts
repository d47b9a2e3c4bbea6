import type { Fraction } from 'fraction.js';
import type { BarisTabel, Kolom, Tabel } from '../../claims/tipe.ts';
import { dekat, jumlahkan, tepat, tulis } from '../banding.ts';
import { angkaDi, isUang, namaBaris, namaTabel, nilaiSel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Unit Kerja\tDimensi A\tDimensi B\tDimensi C\tNilai';
const ISI =
  'Satu\t21,35\t25,44\t25,29\t72,08\nDua\t21,38\t39,38\t25,21\t85,97\nTiga\t21,76\t26,00\t26,67\t74,43';

/** Kolom jumlah sama dengan jumlah kolom di sebelahnya. Hubungannya dikenali dari baris-baris yang menepatinya. */
export const jumlahBaris: Aturan = {
  id: 'jumlah-baris',
  keparahan: 'galat',
  pernyataan:
    'Bila kolom terakhir (atau pertama) adalah jumlah kolom lain di hampir semua baris, ia harus begitu di semuanya.',
  contoh: {
    benar: [`${KEPALA}\n${ISI}\nEmpat\t21,17\t34,25\t26,07\t81,49`],
    salah: [
      {
        teks: `${KEPALA}\n${ISI}\nEmpat\t21,17\t34,25\t26,07\t81,94`,
        tercetak: '81,94',
        seharusnya: '81,49',
      },
    ],
  },
  periksa: ({ tabel }) => tabel.flatMap(periksaTabel),
};

function periksaTabel(tabel: Tabel): readonly Hasil[] {
  if (tabel.isi.length < 3) return [];
  const angka = tabel.kolom.filter((kolom) => berangka(tabel, kolom));
  const calon = angka.flatMap((tujuan) => blok(angka, tujuan).map((bagian) => ({ tujuan, bagian })));
  const nilai = calon.map((satu) => ({ ...satu, patuh: patuhi(tabel, satu.tujuan, satu.bagian) }));
  const terbaik = nilai.sort((a, b) => b.patuh - a.patuh || bernama(b.tujuan) - bernama(a.tujuan))[0];
  return terbaik === undefined ? [] : periksaBlok(tabel, terbaik.tujuan, terbaik.bagian);
}

/** Deretan kolom berurutan, paling sedikit tiga, di kiri atau di kanan kolom tujuan. */
function blok(angka: readonly Kolom[], tujuan: Kolom): readonly (readonly Kolom[])[] {
  const letak = angka.indexOf(tujuan);
  const kiri = angka.slice(0, letak);
  const kanan = angka.slice(letak + 1);
  return [kiri, kiri.slice(1), kanan, kanan.slice(0, -1)].filter(
    (satu) => satu.length >= 3 && !satu.some(isUang),
  );
}

function patuhi(tabel: Tabel, tujuan: Kolom, bagian: readonly Kolom[]): number {
  return tabel.isi.filter((satu) => {
    const [hitung, tercetak] = [jumlah(satu, bagian), angkaDi(satu, tujuan)];
    return hitung !== undefined && tercetak !== undefined && dekat(hitung, tercetak);
  }).length;
}

function periksaBlok(tabel: Tabel, tujuan: Kolom, bagian: readonly Kolom[]): readonly Hasil[] {
  const baris = tabel.isi
    .map((satu) => ({ satu, jumlah: jumlah(satu, bagian), tercetak: angkaDi(satu, tujuan) }))
    .filter(({ jumlah: satu, tercetak }) => satu !== undefined && tercetak !== undefined);
  const patuh = baris.filter(
    ({ jumlah: satu, tercetak }) => satu !== undefined && tercetak !== undefined && dekat(satu, tercetak),
  );
  // Kolom yang bernama jumlah cukup dibuktikan dua baris berangka panjang.
  const pasti =
    /^(?:jumlah|total)\b/i.test(tujuan.judul) && patuh.every((satu) => panjang(satu.tercetak) >= 4);
  const sedikit = pasti ? 2 : 3;
  if (baris.length <= sedikit || patuh.length < sedikit || patuh.length * 5 < baris.length * 3) return [];
  if (!patuh.some(({ jumlah: satu }) => satu?.gt(0) === true)) return [];
  return baris.flatMap(({ satu, jumlah: hitung, tercetak }): Hasil[] => {
    if (hitung === undefined || tercetak === undefined || tepat(hitung, tercetak)) return [];
    const kecil = dekat(hitung, tercetak) && tercetak.desimal > 0;
    return [
      {
        baris: satu.baris,
        keparahan: kecil ? 'catatan' : 'galat',
        pesan: `Kolom "${tujuan.judul}" ${namaBaris(satu)} di ${namaTabel(tabel)} tertulis ${tercetak.tulisan}; jumlah ${bagian.map(({ judul }) => judul).join(' + ')} = ${tulis(hitung, tercetak)}.`,
        tercetak: tercetak.tulisan,
        seharusnya: tulis(hitung, tercetak),
        saran: kecil
          ? 'beda pembulatan; samakan bila rinciannya yang resmi'
          : 'periksa rincian atau jumlah baris ini',
      },
    ];
  });
}

function bernama({ judul }: Kolom): number {
  return /^(?:jumlah|total)\b/i.test(judul) ? 1 : 0;
}

function panjang(angka: ReturnType<typeof angkaDi>): number {
  return angka?.tulisan.replace(/\D/g, '').length ?? 0;
}

function jumlah(baris: BarisTabel, bagian: readonly Kolom[]): Fraction | undefined {
  const semua = bagian.map(({ indeks }) => nilaiSel(baris.sel[indeks])).filter((satu) => satu !== undefined);
  return semua.length === bagian.length ? jumlahkan(semua) : undefined;
}

function berangka(tabel: Tabel, kolom: Kolom): boolean {
  if (kolom.jenis === 'no' || kolom.jenis === 'kode') return false;
  const isi = tabel.isi.filter(({ jenis }) => jenis !== 'kelompok');
  const ada = isi.filter(({ sel }) => nilaiSel(sel[kolom.indeks]) !== undefined).length;
  return ada >= Math.min(3, isi.length) && ada * 3 >= isi.length * 2;
}
