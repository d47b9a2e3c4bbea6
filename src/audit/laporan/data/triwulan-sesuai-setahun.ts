import type { Fraction } from 'fraction.js';
import { isAngka } from '../../../schema/angka.ts';
import { TRIWULAN } from '../../../schema/terkunci.ts';
import { tulisAngka } from './baca.ts';
import { type AturanData, nilaiButir } from './tipe.ts';

const setahun = (nilai: number): string =>
  `realisasi:\n  - indikator: IKU.1\n    nilai: ${nilai}\n    triwulan:\n      tw1: { nilai: 40 }\n      tw2: { nilai: 84 }\n`;

/** Indikator bernilai posisi akhir: realisasi setahun adalah realisasi triwulan terakhir yang dilaporkan. */
export const triwulanSesuaiSetahun: AturanData = {
  id: 'triwulan-sesuai-setahun',
  keparahan: 'galat',
  pernyataan:
    'Realisasi setahun yang ditulis sendiri sama dengan triwulan terakhirnya bila nilainya posisi akhir.',
  contoh: {
    benar: { 'realisasi.yaml': setahun(84) },
    salah: { 'realisasi.yaml': setahun(86) },
    kena: { berkas: 'realisasi.yaml', pesan: 'Realisasi setahun IKU.1 86 berbeda dari TW2 84.' },
  },
  periksa: ({ periode }) => {
    const berkas = periode.isi.realisasi;
    const semua = (berkas?.data.realisasi ?? []).flatMap((satu, i) => {
      const milik = periode.indikator.find(
        ({ kode, id }) => kode === satu.indikator || id === satu.indikator,
      );
      const kini = tulisan(satu);
      const tw = TRIWULAN.findLast((nama) => tulisan(satu.triwulan?.[nama]) !== undefined);
      if (milik?.data.konsolidasi !== 'nilai-terakhir' || kini === undefined || tw === undefined) return [];
      return [{ indikator: satu.indikator, i, kini, tw, akhir: tulisan(satu.triwulan?.[tw]) }];
    });
    return nilaiButir(semua, ({ indikator, i, kini, tw, akhir }) => {
      if (berkas === undefined || akhir === undefined || sama(kini, akhir)) return undefined;
      return {
        place: berkas.letak(['realisasi', i, kini.length > 1 ? 'rasio' : 'nilai']),
        subjek: indikator,
        pesan: `Realisasi setahun ${indikator} ${kini.map(tulisAngka).join('/')} berbeda dari ${tw.toUpperCase()} ${akhir.map(tulisAngka).join('/')}.`,
        saran: 'samakan keduanya, atau ubah konsolidasi indikatornya di rencana.yaml',
      };
    });
  },
};

interface Isian {
  readonly nilai?: unknown;
  readonly rasio?: { readonly pembilang: unknown; readonly penyebut: unknown } | undefined;
}

/** Satu angka, atau pembilang dan penyebutnya; yang merujuk fakta lain tidak ditulis ulang, jadi tidak dinilai. */
function tulisan(isian: Isian | undefined): readonly Fraction[] | undefined {
  if (isAngka(isian?.nilai)) return [isian.nilai.nilai];
  const { pembilang, penyebut } = isian?.rasio ?? {};
  return isAngka(pembilang) && isAngka(penyebut) ? [pembilang.nilai, penyebut.nilai] : undefined;
}

function sama(a: readonly Fraction[], b: readonly Fraction[]): boolean {
  return a.length !== b.length || a.every((satu, i) => b[i] !== undefined && satu.equals(b[i]));
}
