import { Fraction } from 'fraction.js';
import { POLA_ANGKA, bacaAngka, type Angka } from '../../claims/angka.ts';
import { barisPada } from '../../claims/paragraf.ts';
import { formatAngka } from '../../format/angka.ts';
import { jauh, jumlahkan, tulis } from '../banding.ts';
import { beda, salahKetik } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const N = String.raw`(?:Rp\.?\s?)?${POLA_ANGKA}`;
/** "61 + 58 + 54 + 49 = 222", "648.215.000 : 9.412 = 68.871"; satu macam hitungan saja. */
const POLA = new RegExp(
  String.raw`(?<![\w.,])(?<!(?:[()+×*:/÷=–−-]|\bx) ?)(${N}(?:\s*\+\s*${N})+|${N}\s*[:÷−–-]\s*${N})\s*=\s*(?:Rp\.?\s?)?(${POLA_ANGKA})(?!\s*(?:[%+×*:/÷]|x\b|persen|ribu|juta|mil[iy]ar|triliun))`,
  'g',
);
const KURANG_BAGI = new RegExp(
  String.raw`\b(${N})(?: [a-z]+)? (dikurangi|ditambah) (${N})(?: [a-z]+)? (?:menjadi|sama dengan|adalah) (?:Rp\.?\s?)?(${POLA_ANGKA})(?! (?:ribu|juta|mil[iy]ar|triliun))`,
  'gi',
);

/** "a + b = c" yang dituliskan harus benar. */
export const hitunganTertulis: Aturan = {
  id: 'hitungan-tertulis',
  keparahan: 'galat',
  pernyataan: 'Penjumlahan, pengurangan, atau pembagian yang dituliskan lengkap hasilnya benar.',
  contoh: {
    benar: [
      'Korban empat tahun 61 + 58 + 54 + 49 = 222 orang.',
      'Biaya per berkas 648.215.000 : 9.412 = 68.871 rupiah.',
      'Angkatan kerja 118.420 dikurangi 6.904 menjadi 111.516 orang.',
      'Skor 3-5 = 2 dan skor 0-2 = 1.',
      'Capaian (2 × 10,0 − 8,6) : 10,0 = 1,14.',
    ],
    salah: [
      {
        teks: 'Korban empat tahun 61 + 58 + 54 + 49 = 232 orang.',
        tercetak: '232',
        seharusnya: '222',
      },
      {
        teks: 'Biaya per berkas 648.215.000 : 9.412 = 69.871 rupiah.',
        tercetak: '69.871',
        seharusnya: '68.871',
      },
      {
        teks: 'Angkatan kerja 118.420 dikurangi 6.904 menjadi 111.156 orang.',
        tercetak: '111.156',
        seharusnya: '111.516',
      },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) => {
      const rumus = [...prosa.teks.matchAll(POLA)].map((cocok) => ({
        letak: cocok.index,
        hasil: cocok[2] ?? '',
        nilai: hitung(cocok[1] ?? ''),
        tulisan: cocok[1] ?? '',
      }));
      const kata = [...prosa.teks.matchAll(KURANG_BAGI)].map((cocok) => {
        const [, a = '', kerja = '', b = '', hasil = ''] = cocok;
        const tulisan = `${a} ${/kurang/i.test(kerja) ? '−' : '+'} ${b}`;
        return { letak: cocok.index, hasil, nilai: hitung(tulisan), tulisan };
      });
      return [...rumus, ...kata].flatMap(({ letak, hasil, nilai, tulisan }): readonly Hasil[] => {
        const tercetak = bacaAngka(hasil);
        if (tercetak === undefined || nilai === undefined || !keliru(nilai, tercetak)) return [];
        const baris = barisPada(prosa, letak);
        const harus = tulis(nilai, tercetak);
        return [
          {
            baris,
            pesan: `Baris ${baris} menulis ${tulisan} = ${hasil}; hasilnya ${harus}.`,
            tercetak: hasil,
            seharusnya: harus,
            saran: 'hitung ulang hasilnya',
          },
        ];
      });
    }),
};

/** Meleset lebih dari pembulatannya, tetapi masih jelas hasil hitungan itu. */
function keliru(nilai: Fraction, tercetak: Angka): boolean {
  if (nilai.lte(9)) return false;
  const longgar = new Fraction(2).div(new Fraction(10).pow(tercetak.desimal));
  if (jauh(nilai, tercetak.nilai).lte(nilai.d === 1n && tercetak.desimal === 0 ? 0 : longgar)) return false;
  const harus = formatAngka(nilai, { tetap: tercetak.desimal });
  return salahKetik(harus, tercetak.tulisan) || beda(tercetak.nilai, nilai).lte('1/10');
}

function hitung(tulisan: string): Fraction | undefined {
  const angka = [...tulisan.matchAll(new RegExp(POLA_ANGKA, 'g'))].flatMap(([satu]) => bacaAngka(satu) ?? []);
  const [a, b] = angka;
  if (a === undefined || b === undefined) return undefined;
  if (tulisan.includes('+')) return jumlahkan(angka.map(({ nilai }) => nilai));
  if (/[:÷]/.test(tulisan)) return b.nilai.equals(0) ? undefined : a.nilai.div(b.nilai);
  return a.nilai.sub(b.nilai);
}
