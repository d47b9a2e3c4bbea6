import { bacaBilangan } from '../../claims/bilangan.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { makinKecil, menyebutRincian, nilaiTahun, pokokKalimat } from '../fakta-indikator.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const LAMPAU =
  /\b(?<!belum |tidak |dapat |akan |untuk )((?:telah |sudah |berhasil )?(?:melampaui|melebihi)|di atas) target\b[^.;\d]{0,40}$/i;
const KURANG =
  /\b((?:belum|tidak)(?: dapat| berhasil)? (?:mencapai|memenuhi|melampaui)|di bawah) target\b[^.;\d]{0,40}$/i;
const teks = (kata: string): string =>
  `LAPORAN KINERJA TAHUN 2024\n\nNo\tIndikator Kinerja\tTarget\tRealisasi\tCapaian\n1\tIndeks kualitas layanan daerah\t80\t82,45\t103,06\n\nIndeks kualitas layanan daerah ${kata} target 80.`;

/** "melampaui target T" dan "belum mencapai target T" benar untuk realisasi indikator itu. */
export const targetTerlampaui: Aturan = {
  id: 'target-terlampaui',
  keparahan: 'galat',
  pernyataan: 'Indikator yang disebut melampaui atau belum mencapai target memang begitu di tabelnya.',
  contoh: {
    benar: [
      teks('melampaui'),
      `${teks('melampaui')}\n\nIndeks kualitas layanan daerah\n\nUnit\tNilai\nBidang Museum Daerah\t79\nBidang Kesenian\t86\n\nHanya Bidang Museum Daerah yang di bawah target 80.`,
    ],
    salah: [
      { teks: teks('belum mencapai'), tercetak: 'belum mencapai target 80', seharusnya: 'realisasi 82,45' },
    ],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): Hasil[] => {
        const semua = bacaBilangan(isi);
        return semua.flatMap((target, i): Hasil[] => {
          const depan = isi.slice(semua[i - 1]?.akhir ?? 0, target.letak);
          const [lampau, kurang] = [LAMPAU.exec(depan), KURANG.exec(depan)];
          const kata = (kurang ?? lampau)?.[1];
          const indikator = kata === undefined ? undefined : pokokKalimat(dokumen, prosa, isi);
          if (kata === undefined || indikator === undefined || target.rupiah || makinKecil(indikator))
            return [];
          if (/triwulan|semester|jangka menengah|renstra|nasional|tahun sebelumnya/i.test(isi)) return [];
          const klaim = nilaiTahun(dokumen, indikator, 'target', dokumen.tahun);
          const [realisasi, ...lain] = nilaiTahun(dokumen, indikator, 'realisasi', dokumen.tahun);
          if (realisasi === undefined || !klaim.some(({ angka }) => angka.nilai.equals(target.angka.nilai)))
            return [];
          // Bagian indikator juga membicarakan unit-unitnya.
          const disebut = semua.some(({ angka }) => angka.nilai.equals(realisasi.angka.nilai));
          const menunjuk = /\b(?:ini|tersebut|realisasi|capaian)\b|nya\b/i.test(isi);
          if (!disebut && !menunjuk && dokumen.sebutanIndikator.cari(isi) === undefined) return [];
          const tercapai = realisasi.angka.nilai.gte(target.angka.nilai);
          if (lain.some(({ angka }) => angka.nilai.gte(target.angka.nilai) !== tercapai)) return [];
          if (kurang === null ? tercapai : !tercapai) return [];
          if (menyebutRincian(dokumen, prosa, isi)) return [];
          const baris = barisPada(prosa, letak + target.letak);
          return [
            {
              baris,
              pesan: `Baris ${baris} menyebut "${kata} target ${target.angka.tulisan}", padahal realisasinya ${realisasi.angka.tulisan} (baris ${realisasi.baris}).`,
              tercetak: `${kata} target ${target.angka.tulisan}`,
              seharusnya: `realisasi ${realisasi.angka.tulisan}`,
              lain: [realisasi.baris],
              saran: 'betulkan kata atau angkanya',
            },
          ];
        });
      }),
    ),
};
