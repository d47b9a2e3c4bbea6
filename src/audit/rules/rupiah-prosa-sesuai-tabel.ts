import { bacaAngka } from '../../claims/angka.ts';
import { barisPada } from '../../claims/paragraf.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POLA = /\bRp\.?\s?(\d{1,3}(?:\.\d{3}){2,})/g;
const teks = (angka: string): string =>
  `Unit Kerja\tPagu Anggaran (Rp)\tRealisasi Anggaran (Rp)\nSatu\t668.250.000\t665.947.004\nDua\t451.950.000\t445.808.559\n\nRealisasi unit pertama Rp${angka} sampai akhir tahun.`;

/** Rupiah dalam kalimat yang hanya berbeda satu-dua angka dari rupiah di tabel adalah salah ketik. */
export const rupiahProsaSesuaiTabel: Aturan = {
  id: 'rupiah-prosa-sesuai-tabel',
  keparahan: 'galat',
  pernyataan: 'Rupiah dalam kalimat sama dengan rupiah di tabel.',
  contoh: {
    benar: [teks('665.947.004')],
    salah: [{ teks: teks('665.974.004'), tercetak: '665.974.004', seharusnya: '665.947.004' }],
  },
  periksa: ({ paragraf, tabel, baris: sumber }) => {
    const diTabel = new Map<string, number>();
    for (const { isi } of tabel)
      for (const { sel, baris } of isi)
        for (const { angka } of sel)
          if (angka?.desimal === 0 && angka.nilai.abs().gte(1_000_000))
            diTabel.set(angka.nilai.abs().n.toString(), baris);
    return paragraf.flatMap((prosa) =>
      [...prosa.teks.matchAll(POLA)].flatMap((cocok): Hasil[] => {
        const nilai = bacaAngka(cocok[1] ?? '')?.nilai.n.toString() ?? '';
        if (diTabel.has(nilai) || sumber.filter((satu) => satu.includes(cocok[1] ?? '')).length > 1)
          return [];
        const mirip = [...diTabel].find(([lain]) => nyaris(lain, nilai));
        if (mirip === undefined) return [];
        const baris = barisPada(prosa, cocok.index);
        const harus = mirip[0].replace(/\B(?=(\d{3})+$)/g, '.');
        return [
          {
            baris,
            pesan: `Rp${cocok[1] ?? ''} di baris ${baris} tidak ada di tabel mana pun; yang tertulis di baris ${mirip[1]} ${harus}.`,
            tercetak: cocok[1] ?? '',
            seharusnya: harus,
            lain: [mirip[1]],
            saran: 'samakan kalimat dengan tabel',
          },
        ];
      }),
    );
  },
};

/** Sama panjang dan berbeda satu atau dua angka, selain pada angka bulat yang memang berdekatan. */
function nyaris(a: string, b: string): boolean {
  if (a.length !== b.length || a.replace(/0+$/, '').length < 5) return false;
  const beda = Array.from(a).filter((satu, i) => satu !== b[i]).length;
  return beda === 1 || (beda === 2 && Array.from(a).sort().join('') === Array.from(b).sort().join(''));
}
