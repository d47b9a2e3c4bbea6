import { bacaBilangan } from '../../claims/bilangan.ts';
import type { Dokumen } from '../../claims/dokumen.ts';
import { lipat } from '../../claims/kata.ts';
import { barisPada, kalimat } from '../../claims/paragraf.ts';
import { tambahkan } from '../../claims/peta.ts';
import { sekali } from '../../claims/sekali.ts';
import type { BarisTabel } from '../../claims/tipe.ts';
import { samaBilangan } from '../fakta-indikator.ts';
import { beda } from '../ketik.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const teks = (persen: string): string =>
  `No\tPendidikan\tJumlah\tPersentase\n1\tSD\t12\t3,75%\n2\tSMA/SMK\t142\t44,38%\n3\tSarjana\t166\t51,87%\n\nMayoritas berpendidikan SMA/SMK, yaitu 142 orang atau ${persen}.`;

/** Kalimat yang mengutip sebuah baris tabel ("SMA/SMK 142 orang atau 44,38%") mengutip persen baris itu juga. */
export const persenBarisProsa: Aturan = {
  id: 'persen-baris-prosa',
  keparahan: 'galat',
  pernyataan: 'Persen yang menyertai angka sebuah baris tabel dalam kalimat adalah persen baris itu.',
  contoh: {
    benar: [teks('44,38%'), teks('44,4%')],
    salah: [{ teks: teks('46,38%'), tercetak: '46,38%', seharusnya: '44,38%' }],
  },
  periksa: (dokumen) =>
    dokumen.paragraf.flatMap((prosa) =>
      kalimat(prosa).flatMap(({ teks: isi, letak }): Hasil[] => {
        const semua = bacaBilangan(isi);
        return semua.flatMap((persen, i): Hasil[] => {
          const cacah = semua[i - 1];
          if (cacah === undefined || !persen.persen || cacah.persen || cacah.rupiah) return [];
          if (!/^ ?(?:[a-z]+ ){0,2}(?:\(|atau )(?:sebesar )?$/i.test(isi.slice(cacah.akhir, persen.letak)))
            return [];
          if (/^[^.,;]{0,12}\b(?:dari|terhadap)\b/.test(isi.slice(persen.akhir))) return [];
          const baris = barisDikutip(dokumen, isi.slice(0, cacah.letak), cacah);
          const angka = baris?.sel.flatMap((sel) => (sel.angka === undefined ? [] : [sel.angka])) ?? [];
          const acuan = angka.find(
            ({ satuan, desimal }) => satuan === '%' || desimal === persen.angka.desimal,
          );
          if (baris === undefined || acuan === undefined || acuan.desimal === 0) return [];
          if (angka.some((satu) => samaBilangan(persen, satu))) return [];
          if (beda(persen.angka.nilai, acuan.nilai).gt('1/4')) return [];
          const tempat = barisPada(prosa, letak + persen.letak);
          return [
            {
              baris: tempat,
              pesan: `Baris ${tempat} menyebut ${cacah.angka.tulisan} (${persen.angka.tulisan}%); baris ${baris.baris} di tabel memuat ${acuan.tulisan}.`,
              tercetak: `${persen.angka.tulisan}%`,
              seharusnya: acuan.satuan === '%' ? acuan.tulisan : `${acuan.tulisan}%`,
              lain: [baris.baris],
              saran: 'samakan kalimat dengan tabel',
            },
          ];
        });
      }),
    ),
};

/** Satu-satunya baris yang namanya disebut sebelum angka itu dan yang memuat angka itu. */
function barisDikutip(
  dokumen: Dokumen,
  depan: string,
  cacah: ReturnType<typeof bacaBilangan>[number],
): BarisTabel | undefined {
  const disebut = ` ${lipat(depan)} `;
  const calon = (barisBerangka(dokumen).get(cacah.angka.nilai.toFraction()) ?? []).filter(
    ({ label }) => lipat(label).length >= 2 && disebut.includes(` ${lipat(label)} `),
  );
  return calon.length === 1 ? calon[0] : undefined;
}

/** Baris-baris yang memuat sebuah angka. */
const barisBerangka = sekali(({ tabel }: Dokumen): ReadonlyMap<string, readonly BarisTabel[]> => {
  const hasil = new Map<string, BarisTabel[]>();
  for (const baris of tabel.flatMap(({ isi }) => isi))
    for (const nilai of new Set(baris.sel.flatMap(({ angka }) => angka?.nilai.toFraction() ?? [])))
      tambahkan(hasil, nilai, baris);
  return hasil;
});
