import { kata, selisihKata } from '../../../claims/kata.ts';
import { nilaiSemua, type AturanProsa } from './tipe.ts';

const BAB =
  /\b(?:BAB|Bab) ([IVXLC]+)\b(?: ([A-Z][^.;,:]{3,80}?)(?= (?:menguraikan|memuat|berisi|menyajikan|membahas|menjelaskan)\b))?/g;

const KALIMAT = /\b(?:menguraikan|memuat|berisi|menyajikan|membahas|menjelaskan)\b/;

/** Bab yang disebut kalimat ada, dan judul yang disebut bersamanya judul bab itu. */
export const rujukanBabAda: AturanProsa = {
  id: 'rujukan-bab-ada',
  keparahan: 'galat',
  pernyataan: 'Bab yang disebut dalam kalimat memang ada, dengan judul yang disebut.',
  contoh: {
    benar: ['Lihat penjelasannya pada BAB I.', 'BAB I Pendahuluan menguraikan latar belakang.'],
    salah: [
      { teks: 'Lihat penjelasannya pada BAB VII.', tercetak: 'BAB VII', seharusnya: 'BAB I' },
      {
        teks: 'BAB I Akuntabilitas Kinerja menguraikan latar belakang.',
        tercetak: 'BAB I Akuntabilitas Kinerja',
        seharusnya: 'BAB I Pendahuluan',
      },
    ],
  },
  periksa: ({ kalimat, dokumen }) => {
    const bab = new Map(
      dokumen.judul
        .filter(({ jenis, judul, baris }) => {
          const kepala = dokumen.baris[baris - 1]?.startsWith('BAB') === true;
          return jenis === 'bab' && kepala && !KALIMAT.test(judul);
        })
        .map((satu) => [satu.nomor, satu.judul]),
    );
    const semua = [...bab].map(([nomor]) => `BAB ${nomor}`).join(', ');
    const sebutan = kalimat.flatMap(({ teks, baris }) =>
      [...teks.matchAll(BAB)].map(([tulisan, nomor = '', judul]) => ({ tulisan, nomor, judul, baris })),
    );
    return nilaiSemua(bab.size === 0 ? [] : sebutan, ({ tulisan, nomor, judul, baris }) => {
      const ada = bab.get(nomor);
      const sama =
        judul === undefined || selisihKata(kata(judul), kata(ada ?? '')).length * 2 < kata(judul).length;
      if (ada !== undefined && sama) return undefined;
      return {
        baris,
        pesan:
          ada === undefined
            ? `Kalimat menyebut BAB ${nomor}, sedangkan dokumen ini memuat ${semua}.`
            : `Kalimat menyebut "${tulisan}", sedangkan BAB ${nomor} berjudul "${ada}".`,
        tercetak: tulisan,
        seharusnya: ada === undefined ? semua : `BAB ${nomor} ${ada}`,
        saran: 'perbaiki nomor atau judul babnya',
      };
    });
  },
};
