import { barisTertempel } from '../tertempel.ts';
import type { Aturan } from '../temuan.ts';

const KEPALA = 'Kode IKU\tIndikator Kinerja Utama\tTarget\tRealisasi\tCapaian';
const SATU = 'IKU.1\tIndeks mutu pegawai unit\t80\t83,59\t104,49';
const DUA = 'IKU.2\tPersentase layanan yang sudah daring\t85\t85,88\t101,04';
const atas = (bawah: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\n${KEPALA}\n${SATU}\n${DUA}\n\nIKU 1. Indeks mutu pegawai unit\n\n${KEPALA.replace('Kode IKU\t', '')}\n${bawah}`;

/** Angka di tabel sebuah indikator tidak boleh angka indikator lain yang tertempel. */
export const angkaMilikIndikatornya: Aturan = {
  id: 'angka-milik-indikatornya',
  keparahan: 'galat',
  pernyataan: 'Target, realisasi, dan capaian di satu baris adalah milik indikator baris itu.',
  contoh: {
    benar: [atas('Indeks mutu pegawai unit\t80\t83,59\t104,49')],
    salah: [
      {
        teks: atas('Indeks mutu pegawai unit\t85\t85,88\t101,04'),
        tercetak: '85 / 85,88 / 101,04',
        seharusnya: '80 / 83,59 / 104,49',
      },
    ],
  },
  periksa: (dokumen) =>
    barisTertempel(dokumen).map(({ baris, disini, milik, asli }) => {
      const tulis = (semua: typeof disini): string => semua.map(({ angka }) => angka.tulisan).join(' / ');
      const urut = disini
        .map(({ jenis }) => asli.find((satu) => satu.jenis === jenis) ?? disini[0])
        .filter((satu) => satu !== undefined);
      return {
        baris,
        pesan: `Baris "${disini[0]?.indikator.judul ?? ''}" memuat ${tulis(disini)}, yaitu angka ${milik[0]?.indikator.kode ?? ''} (baris ${milik[0]?.baris ?? 0}); angkanya sendiri ${tulis(urut)} (baris ${asli[0]?.baris ?? 0}).`,
        tercetak: tulis(disini),
        seharusnya: tulis(urut),
        lain: [milik[0]?.baris ?? 0, asli[0]?.baris ?? 0],
        saran: 'ganti dengan angka indikator ini sendiri',
      };
    }),
};
