import { SERATUS } from '../banding.ts';
import { bagianPada } from '../../claims/dokumen.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POLA =
  /(?:telah|sudah|mampu|berhasil)[^.]{0,40}(?:merealisasikan target|(?:mencapai|memenuhi|merealisasikan) (?:seluruh|semua) (?:target|indikator))|(?:seluruh|semua) (?:target|indikator)[^.]{0,40}(?:telah|sudah|berhasil)? ?(?:tercapai|terpenuhi|mencapai target)/i;
const KECUALI = /kecuali|hanya|belum|sebagian|namun|diharapkan|akan|agar|untuk (?:dapat )?mencapai|optimis/i;
const teks = (realisasi: string, capaian: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\nUnit ini telah mampu merealisasikan target yang ditetapkan.\n\nKode IKU\tIndikator Kinerja Utama\tTarget\tRealisasi\tCapaian\nIKU.1\tSkor akuntabilitas unit kerja\t78\t${realisasi}\t${capaian}`;

/** Pernyataan bahwa semua target tercapai benar untuk setiap indikator. */
export const targetTercapaiSemua: Aturan = {
  id: 'target-tercapai-semua',
  keparahan: 'peringatan',
  pernyataan: 'Bila disebut semua target tercapai, tidak ada capaian di bawah 100.',
  contoh: {
    benar: [teks('79', '101,28')],
    salah: [
      {
        teks: teks('71,05', '91,09'),
        tercetak: 'telah mampu merealisasikan target',
        seharusnya: 'IKU.1 91,09',
      },
    ],
  },
  periksa: ({ tahun, paragraf, bagian, klaim }) => {
    const kurang = klaim.filter(
      (satu) =>
        satu.jenis === 'capaian' &&
        satu.tahun === tahun &&
        satu.indikator.kode !== '' &&
        satu.angka.nilai.lt(SERATUS) &&
        satu.angka.nilai.gt(10),
    );
    const contoh = kurang[0];
    if (contoh === undefined) return [];
    return paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): Hasil[] => {
        const cocok = POLA.exec(isi);
        if (cocok === null || KECUALI.test(isi) || bagianPada(bagian, prosa.baris) !== undefined) return [];
        const baris = barisPada(prosa, letak + cocok.index);
        return [
          {
            baris,
            pesan: `Baris ${baris} menyatakan target terpenuhi, tetapi capaian ${contoh.indikator.kode} ${contoh.angka.tulisan} (baris ${contoh.baris}).`,
            tercetak: cocok[0],
            seharusnya: `${contoh.indikator.kode} ${contoh.angka.tulisan}`,
            lain: [contoh.baris],
            saran: 'sebutkan indikator yang belum mencapai target',
          },
        ];
      }),
    );
  },
};
