import { POLA_ANGKA, bacaAngka, type Angka } from '../../claims/angka.ts';
import { barisPada } from '../../claims/paragraf.ts';
import { tepat, tulis } from '../banding.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const N = `(${POLA_ANGKA})`;
const POLA = new RegExp(
  String.raw`(?:peningkatan|kenaikan|penurunan|naik|turun|meningkat|menurun|selisih)(?: sebesar| sebanyak)? ${N} (?:poin|persen|%)[^.;]{0,40}?\b(20\d\d)\b`,
  'gi',
);
const TITIK = new RegExp(String.raw`${N}\s*%?,? (?:di |pada |untuk )?(?:tahun )?(20\d\d)\b`, 'gi');
const BALIK = new RegExp(
  String.raw`tahun (20\d\d)(?: dengan realisasi| sebesar| adalah| yaitu| mencapai)? ${N}`,
  'gi',
);
const teks = (selisih: string): string =>
  `Nilai ini mengalami peningkatan sebanyak ${selisih} poin dari tahun 2023. Deretnya 89,27 tahun 2022, 91,10 di tahun 2023 dan 93,93 di tahun 2024.`;

/** "naik N poin dari tahun A": N = nilai terakhir − nilai tahun A yang disebut di paragraf itu. */
export const selisihProsa: Aturan = {
  id: 'selisih-prosa',
  keparahan: 'galat',
  pernyataan: 'Kenaikan yang disebut sama dengan selisih kedua nilai di paragraf yang sama.',
  contoh: { benar: [teks('2,83')], salah: [{ teks: teks('2,2'), tercetak: '2,2', seharusnya: '2,8' }] },
  periksa: ({ paragraf }) =>
    paragraf.flatMap((prosa) =>
      [...prosa.teks.matchAll(POLA)].flatMap((cocok): Hasil[] => {
        const selisih = bacaAngka(cocok[1] ?? '');
        const nilai = new Map<number, Angka>();
        for (const [, angka = '', tahun = ''] of prosa.teks.matchAll(TITIK)) catat(nilai, angka, tahun);
        for (const [, tahun = '', angka = ''] of prosa.teks.matchAll(BALIK)) catat(nilai, angka, tahun);
        const dulu = nilai.get(Number(cocok[2]));
        const akhir = nilai.get(Math.max(...nilai.keys()));
        if (
          selisih === undefined ||
          dulu === undefined ||
          akhir === undefined ||
          dulu === akhir ||
          nilai.size < 3
        )
          return [];
        const hitung = akhir.nilai.sub(dulu.nilai).abs();
        if (tepat(hitung, selisih)) return [];
        const baris = barisPada(prosa, cocok.index);
        return [
          {
            baris,
            pesan: `Baris ${baris} menyebut selisih ${selisih.tulisan} dari tahun ${cocok[2] ?? ''}; ${akhir.tulisan} − ${dulu.tulisan} = ${tulis(hitung, { ...selisih, desimal: Math.max(selisih.desimal, 2) })}.`,
            tercetak: selisih.tulisan,
            seharusnya: tulis(hitung, selisih),
            saran: 'hitung ulang selisihnya',
          },
        ];
      }),
    ),
};

function catat(nilai: Map<number, Angka>, angka: string, tahun: string): void {
  const satu = bacaAngka(angka);
  if (satu !== undefined && !/^20\d\d$/.test(angka) && satu.desimal > 0) nilai.set(Number(tahun), satu);
}
