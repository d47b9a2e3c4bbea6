import { SERATUS } from '../banding.ts';
import { bagianPada, type Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { terakhirSampai } from '../../claims/letak.ts';
import { barisPada, kalimat, type Kalimat } from '../../claims/paragraf.ts';
import type { Paragraf } from '../../claims/tipe.ts';
import { angkaDi, kolomJenis } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';
import { barisSetara } from '../ujung-kolom.ts';

const POLA =
  /(?:telah|sudah|mampu|berhasil)[^.]{0,40}(?:merealisasikan target|(?:mencapai|memenuhi|merealisasikan) (?:seluruh|semua) (?:target|indikator))|(?:seluruh|semua) (?:target|indikator)[^.]{0,40}(?:telah|sudah|berhasil)? ?(?:tercapai|terpenuhi|mencapai target)/i;
const KECUALI = /kecuali|hanya|belum|sebagian|namun|diharapkan|akan|agar|untuk (?:dapat )?mencapai|optimis/i;
const teks = (realisasi: string, capaian: string): string =>
  `LAPORAN KINERJA TAHUN 2023\n\nUnit ini telah mampu merealisasikan target yang ditetapkan.\n\nKode IKU\tIndikator Kinerja Utama\tTarget\tRealisasi\tCapaian\nIKU.1\tSkor akuntabilitas unit kerja\t78\t${realisasi}\t${capaian}`;

const seluruh = (capaian: string): string =>
  `Unit\tTarget\tRealisasi\tCapaian (%)\nBidang Koleksi\t86\t85,03\t${capaian}\nBidang Mitra\t85\t87,29\t102,69\n\nSeluruh bidang telah mencapai targetnya.`;

/** Pernyataan bahwa semua target tercapai benar untuk setiap indikator. */
export const targetTercapaiSemua: Aturan = {
  id: 'target-tercapai-semua',
  keparahan: 'peringatan',
  pernyataan: 'Bila disebut semua target tercapai, tidak ada capaian di bawah 100.',
  contoh: {
    benar: [
      teks('79', '101,28'),
      seluruh('102,00'),
      seluruh('98,87').replace('Seluruh bidang', 'Sebagian bidang'),
    ],
    salah: [
      {
        teks: seluruh('98,87'),
        tercetak: 'Seluruh bidang telah mencapai targetnya',
        seharusnya: 'Bidang Koleksi 98,87',
      },
      {
        teks: teks('71,05', '91,09'),
        tercetak: 'telah mampu merealisasikan target',
        seharusnya: 'IKU.1 91,09',
      },
    ],
  },
  periksa: (dokumen) => {
    const { tahun, paragraf, bagian, klaim } = dokumen;
    const perBaris = paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap((satu) => semuaBaris(dokumen, prosa, satu)),
    );
    const kurang = klaim.filter(
      (satu) =>
        satu.jenis === 'capaian' &&
        satu.tahun === tahun &&
        satu.indikator.kode !== '' &&
        satu.angka.nilai.lt(SERATUS) &&
        satu.angka.nilai.gt(10),
    );
    const contoh = kurang[0];
    if (contoh === undefined) return perBaris;
    const umum = paragraf.flatMap((prosa) =>
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
    return [...perBaris, ...umum];
  },
};

const SELURUH =
  /\b(?:seluruh|semua) (?!target|indikator|iku)([a-z]{4,})(?: [a-z]+){0,3} (?:telah|sudah|berhasil|dapat) (?:mencapai|memenuhi|melampaui) target(?:nya)?\b/i;

/** "Seluruh X telah mencapai target": tidak ada baris X di tabel tepat di atasnya yang capaiannya di bawah 100. */
function semuaBaris(
  { tabel: semua }: Dokumen,
  prosa: Paragraf,
  { teks: isi, letak }: Kalimat,
): readonly Hasil[] {
  const cocok = SELURUH.exec(isi);
  const tabel = terakhirSampai(semua, prosa.baris - 1, ({ baris }) => baris);
  if (cocok === null || tabel === undefined || prosa.baris - tabel.akhir > 10 || KECUALI.test(isi)) return [];
  const [capaian, ...lain] = kolomJenis(tabel, 'capaian');
  const nama = lipat(cocok[1] ?? '');
  const kurang = barisSetara(tabel).find((baris) => {
    const angka = angkaDi(baris, capaian);
    const bernama = ` ${lipat(baris.label)} `.includes(` ${nama} `);
    return bernama && angka !== undefined && angka.nilai.lt(SERATUS) && angka.nilai.gt(10);
  });
  if (kurang === undefined || lain.length > 0) return [];
  const baris = barisPada(prosa, letak + cocok.index);
  return [
    {
      baris,
      keparahan: 'galat',
      pesan: `Baris ${baris} menyatakan "${cocok[0]}", tetapi capaian ${kurang.label} ${angkaDi(kurang, capaian)?.tulisan ?? ''} (baris ${kurang.baris}).`,
      tercetak: cocok[0],
      seharusnya: `${kurang.label} ${angkaDi(kurang, capaian)?.tulisan ?? ''}`,
      lain: [kurang.baris],
      saran: 'sebutkan yang belum mencapai target',
    },
  ];
}
