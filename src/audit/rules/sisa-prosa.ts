import type { Fraction } from 'fraction.js';
import { POLA_ANGKA, bacaAngka } from '../../claims/angka.ts';
import { terakhirSampai } from '../../claims/letak.ts';
import { barisPada } from '../../claims/paragraf.ts';
import type { Paragraf, Tabel } from '../../claims/tipe.ts';
import { formatAngka } from '../../format/angka.ts';
import { SERATUS, jauh, tepat, terdekat, tulis } from '../banding.ts';
import { salahKetik } from '../ketik.ts';
import { angkaDi, barisJumlah, namaTabel } from '../kolom-angka.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const RP = String.raw`Rp\.?\s?(${POLA_ANGKA})(?:,-)?`;
const POLA = new RegExp(
  String.raw`(?:sisa (?:anggaran|pagu|dana)[^.;]{0,40}?|(?:tersisa|\bsisa)(?: sebesar)? )${RP}(?:[^.;\d]{0,12}(${POLA_ANGKA})\s*%)?`,
  'gi',
);
const teks = (sisa: string, persen: string): string =>
  `Penyerapan mencapai Rp7.816.645.233 dari pagu anggaran sebesar Rp7.828.401.000. Adapun sisa anggaran sebesar Rp${sisa} atau ${persen}% tidak terserap.`;

const bertabel = (sisa: string): string =>
  `Program\tAnggaran\tRealisasi\t%\nSatu\t4.057.550\t4.015.455\t98,96\nDua\t612.450\t588.070\t96,02\nJumlah\t4.670.000\t4.603.525\t98,58\n\nAnggaran tidak terserap Rp${sisa} ribu.`;

/** Sisa anggaran dalam kalimat = pagu − realisasi yang disebut di paragraf itu; persennya terhadap pagu. */
export const sisaProsa: Aturan = {
  id: 'sisa-prosa',
  keparahan: 'galat',
  pernyataan: 'Sisa anggaran dalam kalimat = pagu − realisasi di paragraf yang sama.',
  contoh: {
    benar: [teks('11.755.767', '0,15'), bertabel('66.475')],
    salah: [
      { teks: bertabel('76.475'), tercetak: '76.475', seharusnya: '66.475' },
      {
        teks: 'Anggaran Rp850.000,00 terserap Rp830.000,00 sehingga tersisa Rp25.000,00.',
        tercetak: '25.000,00',
        seharusnya: '20.000',
      },
      { teks: teks('11.575.767', '0,15'), tercetak: '11.575.767', seharusnya: '11.755.767' },
      { teks: teks('11.755.767', '0,51'), tercetak: '0,51%', seharusnya: '0,15%' },
    ],
  },
  periksa: ({ paragraf, tabel }) =>
    paragraf.flatMap((prosa) => [
      ...menurutTabel(tabel, prosa),
      ...[...prosa.teks.matchAll(POLA)].flatMap((cocok): Hasil[] => {
        const sisa = bacaAngka(cocok[1] ?? '');
        const persen = bacaAngka(cocok[2] ?? '');
        const lain = [...prosa.teks.matchAll(new RegExp(RP, 'g'))]
          .map(([, angka = '']) => bacaAngka(angka)?.nilai)
          .filter(
            (satu): satu is Fraction => satu !== undefined && sisa !== undefined && satu.gt(sisa.nilai),
          );
        if (sisa === undefined || lain.length < 2) return [];
        const beda = lain
          .flatMap((a) => lain.map((b) => ({ pagu: a, sisa: a.sub(b) })))
          .filter((satu) => satu.sisa.gt(0));
        const benar = beda.filter((satu) => satu.sisa.equals(sisa.nilai));
        const baris = barisPada(prosa, cocok.index);
        const paling = terdekat(beda, sisa.nilai, (satu) => satu.sisa);
        if (benar.length === 0)
          return paling === undefined || jauh(paling.sisa, sisa.nilai).mul(4).gt(sisa.nilai)
            ? []
            : [temuan(baris, sisa.tulisan, formatAngka(paling.sisa), 'pagu − realisasi di paragraf itu')];
        const hitung = benar.map(({ pagu }) => sisa.nilai.div(pagu).mul(SERATUS));
        if (persen === undefined || hitung.some((satu) => tepat(satu, persen)) || hitung[0] === undefined)
          return [];
        return [
          temuan(
            baris,
            `${persen.tulisan}%`,
            tulis(hitung[0], { ...persen, satuan: '%' }),
            'sisa : pagu di paragraf itu',
          ),
        ];
      }),
    ]),
};

const TERSISA = new RegExp(
  String.raw`(?:\bsisa (?:anggaran|pagu|dana)\b|\btersisa\b|\btidak terserap\b)(?: seluruhnya)?(?: (?:adalah|sebesar|yaitu))? ${RP}`,
  'gi',
);
/** Sebanyak ini baris di atas kalimat tabelnya masih yang dibicarakan. */
const TERJAUH = 8;

/** Sisa yang angkanya bertukar atau salah satu terhadap pagu − realisasi baris jumlah tabel tepat di atasnya. */
function menurutTabel(semua: readonly Tabel[], prosa: Paragraf): readonly Hasil[] {
  const tabel = terakhirSampai(semua, prosa.baris - 1, ({ baris }) => baris);
  if (tabel === undefined || prosa.baris - tabel.akhir > TERJAUH) return [];
  const sisa = sisaBaris(tabel);
  return [...prosa.teks.matchAll(TERSISA)].flatMap((cocok): readonly Hasil[] => {
    const angka = bacaAngka(cocok[1] ?? '');
    if (angka === undefined || sisa.some(({ nilai }) => nilai.equals(angka.nilai))) return [];
    const mirip = sisa.find(
      ({ nilai, jumlah }) => jumlah && nilai.gt(999) && salahKetik(formatAngka(nilai), angka.tulisan),
    );
    const baris = barisPada(prosa, cocok.index);
    return mirip === undefined
      ? []
      : [temuan(baris, angka.tulisan, formatAngka(mirip.nilai), `pagu − realisasi ${namaTabel(tabel)}`)];
  });
}

/** Pagu − realisasi setiap baris, untuk setiap kolom pagu. */
function sisaBaris(tabel: Tabel): readonly { readonly nilai: Fraction; readonly jumlah: boolean }[] {
  const pagu = tabel.kolom.filter(({ jenis }) => jenis === 'pagu' || jenis === 'pagu-akhir');
  const realisasi = tabel.kolom.filter(({ jenis }) => /^realisasi/.test(jenis));
  const jumlah = new Set(barisJumlah(tabel));
  return tabel.isi.flatMap((baris) =>
    pagu.flatMap((a) =>
      realisasi.flatMap((b) => {
        const [x, y] = [angkaDi(baris, a), angkaDi(baris, b)];
        return x === undefined || y === undefined
          ? []
          : [{ nilai: x.nilai.sub(y.nilai), jumlah: jumlah.has(baris) }];
      }),
    ),
  );
}

function temuan(baris: number, tercetak: string, seharusnya: string, dari: string): Hasil {
  return {
    baris,
    pesan: `Sisa anggaran di baris ${baris} tertulis ${tercetak}; ${dari} ${seharusnya}.`,
    tercetak,
    seharusnya,
    saran: 'hitung ulang sisa',
  };
}
