import { POLA_ANGKA, bacaAngka, type Angka } from '../../claims/angka.ts';
import { barisPada } from '../../claims/paragraf.ts';
import type { Paragraf } from '../../claims/tipe.ts';
import { SERATUS, dekat, jauh, tepat, terdekat, tulis, tulisPolos } from '../banding.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const N = `(${POLA_ANGKA})`;
const POLA = [
  new RegExp(String.raw`\b${N}\s*([a-z]+)?(?: [a-z]+)? (?:\(|atau |atau sebesar |sebesar )${N}\s*%`, 'gi'),
  new RegExp(String.raw`\b${N}\s*%\s*(?:/|\(|atau|atau sebanyak|yaitu|dari)\s*${N}\s+([a-z]+)`, 'gi'),
];
const DASAR = new RegExp(
  String.raw`(?:dari (?:total |seluruh |jumlah |sejumlah |sebanyak )?|jumlah |total |terhadap )${N}(?:\s*\([a-z]+\))? ([a-z]+)`,
  'gi',
);

interface Pecahan {
  readonly bagian: Angka;
  readonly persen: Angka;
  readonly benda: string;
  readonly letak: number;
}

/** "450 instansi (85,88%)" dengan "dari 524 instansi" di paragraf yang sama: persennya harus bagian : keseluruhan. */
export const rasioProsa: Aturan = {
  id: 'rasio-prosa',
  keparahan: 'galat',
  pernyataan: 'Persentase dalam kalimat = bagian : keseluruhan yang disebut bersamanya.',
  contoh: {
    benar: ['Dari 60 indikator, sebanyak 37 indikator (62%) tercapai dan 18 indikator (30%) terlampaui.'],
    salah: [
      {
        teks: 'Dari 60 indikator, sebanyak 37 indikator (64%) tercapai.',
        tercetak: '64%',
        seharusnya: '62%',
      },
      {
        teks: 'Triwulan I (80,60% / 503 instansi) dari total 624 instansi.',
        tercetak: '80,60%',
        seharusnya: '80,61%',
      },
    ],
  },
  periksa: ({ paragraf }) => paragraf.flatMap(periksaParagraf),
};

function periksaParagraf(prosa: Paragraf): readonly Hasil[] {
  const dasar = [...prosa.teks.matchAll(DASAR)].flatMap(([, angka = '', benda = '']) => {
    const nilai = bacaAngka(angka);
    return nilai === undefined || nilai.desimal > 0
      ? []
      : [{ nilai: nilai.nilai, benda: benda.toLowerCase(), tulisan: angka }];
  });
  if (dasar.length === 0) return [];
  return pecahan(prosa.teks).flatMap(({ bagian, persen, benda, letak }): Hasil[] => {
    const cocok = dasar.filter((satu) => satu.benda === benda && satu.nilai.gt(bagian.nilai));
    const hitung = cocok.map((satu) => ({ ...satu, persen: bagian.nilai.div(satu.nilai).mul(SERATUS) }));
    if (hitung.length === 0 || hitung.some((satu) => tepat(satu.persen, persen))) return [];
    const paling = terdekat(hitung, persen.nilai, (satu) => satu.persen);
    if (paling === undefined || jauh(paling.persen, persen.nilai).gt(5)) return [];
    const baris = barisPada(prosa, letak);
    const harus = tulis(paling.persen, { ...persen, satuan: '%' });
    return [
      {
        baris,
        keparahan: dekat(paling.persen, persen) ? 'peringatan' : 'galat',
        pesan: `${persen.tulisan}% di baris ${baris}: ${bagian.tulisan} dari ${paling.tulisan} ${benda} = ${harus} (selisih ${tulisPolos(jauh(paling.persen, persen.nilai), 3)} poin).`,
        tercetak: `${persen.tulisan}%`,
        seharusnya: harus,
        saran: 'hitung ulang persentasenya',
      },
    ];
  });
}

function pecahan(teks: string): readonly Pecahan[] {
  return POLA.flatMap((pola, i) =>
    [...teks.matchAll(pola)].flatMap((cocok): Pecahan[] => {
      const [a, benda, b] = i === 0 ? [cocok[1], cocok[2], cocok[3]] : [cocok[2], cocok[3], cocok[1]];
      const [bagian, persen] = [bacaAngka(a ?? ''), bacaAngka(b ?? '')];
      if (bagian === undefined || persen === undefined || bagian.desimal > 0 || persen.nilai.gt(100))
        return [];
      return [{ bagian, persen, benda: (benda ?? '').toLowerCase(), letak: cocok.index }];
    }),
  );
}
