import { kata } from '../../claims/kata.ts';
import { rujukanDokumen, type Rujukan } from '../peraturan.ts';
import { rumpunkan, terbanyak } from '../ragam.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const satu = (tahun: number): string =>
  `Peraturan Presiden Nomor 95 Tahun ${tahun} tentang Sistem Pemerintahan Berbasis Elektronik.`;

/** Judul peraturan yang sama memakai nomor dan tahun yang sama; beda keduanya berarti peraturan lain. */
export const nomorPeraturanSama: Aturan = {
  id: 'nomor-peraturan-sama',
  keparahan: 'peringatan',
  pernyataan:
    'Peraturan berjudul sama dan bernomor sama tidak bertahun dua; yang bertahun sama tidak bernomor dua.',
  contoh: {
    benar: [`${satu(2018)}\n\nSesuai ${satu(2018)}`],
    salah: [
      {
        teks: `${satu(2018)}\n\nSesuai ${satu(2018)}\n\nSesuai ${satu(2019)}`,
        tercetak: 'Nomor 95 Tahun 2019',
        seharusnya: 'Nomor 95 Tahun 2018',
      },
      {
        teks: 'Undang-Undang Nomor 12 Tahun 2012 tentang Pendidikan Tinggi;\n\nSesuai Undang-Undang Nomor 12 Tahun 2021 tentang Pendidikan Tinggi.',
        tercetak: 'Nomor 12 Tahun 2021',
        seharusnya: 'Nomor 12 Tahun 2012',
      },
    ],
  },
  periksa: (dokumen) => {
    const semua = rujukanDokumen(dokumen).filter(
      ({ judul, awal }) => kata(judul).length >= 2 || awal.length >= 5,
    );
    const kelompok = Map.groupBy(
      semua,
      ({ golongan, penerbit, judul, awal }) =>
        `${golongan}|${golongan.endsWith('-lembaga') ? penerbit : ''}|${(kata(judul).length >= 2 ? kata(judul).slice(0, 7) : awal).join(' ')}`,
    );
    return [...kelompok.values()].flatMap(periksaKelompok);
  },
};

function periksaKelompok(semua: readonly Rujukan[]): readonly Hasil[] {
  const ragam = rumpunkan(semua, ([wakil], satu) => wakil.nomor === satu.nomor && wakil.tahun === satu.tahun);
  const utama = terbanyak(ragam)?.[0];
  return ragam.flatMap(([lain]): Hasil[] => {
    // Hanya yang berbeda salah satunya; bila keduanya berbeda, itu peraturan lain.
    if (utama === undefined || (lain.nomor === utama.nomor) === (lain.tahun === utama.tahun)) return [];
    const tulis = ({ nomor, tahun }: Rujukan): string => `Nomor ${nomor} Tahun ${tahun}`;
    return [
      {
        baris: lain.baris,
        pesan: `"${lain.judul}" disebut ${tulis(lain)} di baris ${lain.baris} tetapi ${tulis(utama)} di baris ${utama.baris}.`,
        tercetak: tulis(lain),
        seharusnya: tulis(utama),
        lain: [utama.baris],
        saran: 'periksa nomor dan tahun peraturannya',
      },
    ];
  });
}
