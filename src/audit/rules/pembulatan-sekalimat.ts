import { Fraction } from 'fraction.js';
import { bacaBilangan, type Bilangan } from '../../claims/bilangan.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { jauh } from '../banding.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const SELA =
  /^\s*[,(]?\s*(?:atau|dibulatkan|kurang lebih|sekitar|setara)(?: (?:menjadi|dengan|sebesar|kurang lebih|sekitar|setara))*\s*Rp\.?\s?$/i;
const SATUAN = ['ribu', 'juta', 'miliar', 'triliun'];
const KATA = /(ribu|juta|mil[iy]ar|triliun)$/i;
/** Salah satuan selalu seribu atau sejuta kali. */
const KALI = [new Fraction(1000), new Fraction(1_000_000), new Fraction(1, 1000), new Fraction(1, 1_000_000)];

const teks = (satuan: string): string =>
  `Anggaran Rp25.277.500.000 atau kurang lebih Rp25,28 ${satuan} tersebar pada tiga dinas.`;

/** "Rp25.277.500.000 atau Rp25,28 miliar": satuan pembulatannya sama dengan angka lengkapnya. */
export const pembulatanSekalimat: Aturan = {
  id: 'pembulatan-sekalimat',
  keparahan: 'galat',
  pernyataan: 'Rupiah yang dibulatkan dalam kalimat memakai satuan yang benar.',
  contoh: {
    benar: [teks('miliar'), 'Anggaran Rp12.535 juta (kurang lebih Rp12,5 miliar) tidak termasuk.'],
    salah: [
      { teks: teks('juta'), tercetak: '25,28 juta', seharusnya: '25,28 miliar' },
      {
        teks: 'Anggaran Rp12.535 juta (kurang lebih Rp12,5 juta) tidak termasuk.',
        tercetak: '12,5 juta',
        seharusnya: '12,5 miliar',
      },
    ],
  },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): readonly Hasil[] => {
        const semua = bacaBilangan(isi);
        return semua.flatMap((kasar, i): readonly Hasil[] => {
          const utuh = semua[i - 1];
          if (utuh === undefined || !utuh.rupiah || !kasar.rupiah) return [];
          if (!SELA.test(isi.slice(utuh.akhir, kasar.letak))) return [];
          const tercetak = isi.slice(kasar.letak, kasar.akhir);
          const harus = satuanBenar(utuh, kasar, tercetak);
          if (harus === undefined) return [];
          const baris = barisPada(prosa, letak + kasar.letak);
          return [
            {
              baris,
              pesan: `Rp${utuh.angka.tulisan} di baris ${baris} dibulatkan menjadi Rp${tercetak}; yang benar Rp${harus}.`,
              tercetak,
              seharusnya: harus,
              saran: 'perbaiki satuan pembulatannya',
            },
          ];
        });
      }),
    ),
};

/** Pembulatan itu tepat dengan satuan yang lain; dengan satuan tercetak meleset seribu kali. */
function satuanBenar(utuh: Bilangan, kasar: Bilangan, tercetak: string): string | undefined {
  const ke = SATUAN.indexOf((KATA.exec(tercetak)?.[0] ?? '').toLowerCase().replace('y', 'i'));
  const kali = KALI.find((satu) =>
    jauh(utuh.angka.nilai, kasar.angka.nilai.mul(satu)).lte(kasar.setengah.mul(satu)),
  );
  if (ke < 0 || kali === undefined || kasar.setengah.mul(kali).lt(utuh.setengah)) return undefined;
  const benar = SATUAN[ke + (kali.gt(1) ? 1 : -1) * (kali.equals(1000) || kali.equals('1/1000') ? 1 : 2)];
  return benar === undefined ? undefined : tercetak.replace(KATA, benar);
}
