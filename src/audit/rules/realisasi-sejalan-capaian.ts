import { SERATUS, selangBagi, tepat } from '../banding.ts';
import { angkaDi, kolomJenis, namaTabel, pasangan } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const KEPALA = 'Kode IKU\tIndikator Kinerja Utama\tTarget\tRealisasi\tCapaian';
const RINCI = `${KEPALA}\nIKU.1\tPersentase layanan yang dibuka\t85\t92,79\t109,16`;

/** Realisasi yang dicetak lebih kasar daripada di tempat lain tetap harus melahirkan capaian di barisnya. */
export const realisasiSejalanCapaian: Aturan = {
  id: 'realisasi-sejalan-capaian',
  keparahan: 'peringatan',
  pernyataan: 'Realisasi bulat dan capaian berdesimal di satu baris harus berasal dari angka yang sama.',
  contoh: {
    benar: [`${RINCI}\n\nTeks.\n\n${KEPALA}\nIKU.1\tPersentase layanan yang dibuka\t85%\t93%\t109%`],
    salah: [
      {
        teks: `${RINCI}\n\nTeks.\n\n${KEPALA}\nIKU.1\tPersentase layanan yang dibuka\t85%\t93%\t109,16%`,
        tercetak: '93%',
        seharusnya: '92,79',
      },
    ],
  },
  periksa: ({ barisIndikator, klaim }) =>
    barisIndikator.flatMap(({ tabel, baris, indikator }) =>
      kolomJenis(tabel, 'capaian').flatMap((kolom): Hasil[] => {
        const [target, realisasi, capaian] = [
          pasangan(tabel, 'target', kolom.tahun),
          pasangan(tabel, 'realisasi', kolom.tahun),
          kolom,
        ].map((satu) => angkaDi(baris, satu));
        if (target === undefined || realisasi === undefined || capaian === undefined) return [];
        if (target.nilai.lte(0) || realisasi.desimal >= capaian.desimal || realisasi.satuan !== '%')
          return [];
        if (tepat(realisasi.nilai.div(target.nilai).mul(SERATUS), capaian)) return [];
        const [bawah, atas] = selangBagi(realisasi, target);
        if (bawah.mul(SERATUS).gt(capaian.nilai) || atas.mul(SERATUS).lt(capaian.nilai)) return [];
        const rinci = klaim.find(
          (satu) =>
            satu.indikator === indikator &&
            satu.jenis === 'realisasi' &&
            satu.angka.desimal > realisasi.desimal &&
            tepat(satu.angka.nilai, realisasi) &&
            tepat(satu.angka.nilai.div(target.nilai).mul(SERATUS), capaian),
        );
        if (rinci === undefined) return [];
        return [
          {
            baris: baris.baris,
            pesan: `Realisasi ${realisasi.tulisan} di ${namaTabel(tabel)} tidak melahirkan capaian ${capaian.tulisan} di barisnya; capaian itu lahir dari ${rinci.angka.tulisan} (baris ${rinci.baris}).`,
            tercetak: realisasi.tulisan,
            seharusnya: rinci.angka.tulisan,
            lain: [rinci.baris],
            saran: 'cetak realisasi sehalus yang dipakai menghitung',
          },
        ];
      }),
    ),
};
