import type { Dokumen } from '../../claims/dokumen.ts';
import { kata, selisihKata } from '../../claims/kata.ts';
import { barisPada } from '../../claims/paragraf.ts';
import { rumpunkan, terbanyak } from '../ragam.ts';
import type { Aturan, Hasil } from '../temuan.ts';

const POLA = /\(([A-Z]{4,8})\)/g;
/** Deretan kata di ujung teks sebelum kurung. */
const DEPAN = /(?:[A-Za-z][A-Za-z-]*\s+){3,9}$/;
const SAMBUNG = /^(?:dan|di|ke|dari|yang|atas|untuk|oleh|pada|dengan|of|and|the)$/i;
const IKPA = (kepanjangan: string): string => `Nilai ${kepanjangan} (IKPA) unit kerja menjadi ukuran.\n\n`;

/** Singkatan yang dijelaskan dalam kurung mempunyai satu kepanjangan; singkatan yang memang dua hal dibiarkan. */
export const singkatanSatuKepanjangan: Aturan = {
  id: 'singkatan-satu-kepanjangan',
  keparahan: 'catatan',
  pernyataan: 'Sebuah singkatan dijelaskan dengan kepanjangan yang sama di seluruh dokumen.',
  contoh: {
    benar: [
      IKPA('Indikator Kinerja Pelaksanaan Anggaran') + IKPA('indikator kinerja atas pelaksanaan anggaran'),
      'Kedeputian Pembinaan Manajemen Kepegawaian (PMK) menilai usul peninjauan masa kerja (PMK) pegawai.',
    ],
    salah: [
      {
        teks:
          IKPA('Indikator Kinerja Pelaksanaan Anggaran').repeat(2) +
          IKPA('Indeks Kualitas Pelaksanaan Anggaran'),
        tercetak: 'Indeks Kualitas Pelaksanaan Anggaran (IKPA)',
        seharusnya: 'Indikator Kinerja Pelaksanaan Anggaran (IKPA)',
      },
    ],
  },
  periksa: (dokumen) =>
    [...Map.groupBy(kepanjangan(dokumen), ({ singkat }) => singkat).values()].flatMap(periksaSingkatan),
};

interface Kepanjangan {
  readonly singkat: string;
  readonly kata: readonly string[];
  readonly tulisan: string;
  readonly baris: number;
}

function kepanjangan({ baris, paragraf }: Dokumen): readonly Kepanjangan[] {
  const prosa = new Set(paragraf.flatMap(({ potong }) => potong.map((satu) => satu.baris)));
  return [
    ...paragraf.flatMap((satu) => bacaKepanjangan(satu.teks, (letak) => barisPada(satu, letak))),
    ...baris.flatMap((teks, i) => (prosa.has(i + 1) ? [] : bacaKepanjangan(teks, () => i + 1))),
  ].sort((a, b) => a.baris - b.baris);
}

function bacaKepanjangan(teks: string, barisDi: (letak: number) => number): readonly Kepanjangan[] {
  return [...teks.matchAll(POLA)].flatMap(({ index, 1: singkat = '' }) => {
    const depan = DEPAN.exec(teks.slice(Math.max(0, index - 160), index))?.[0] ?? '';
    const panjang = tepatDisingkat(depan.trim().split(/\s+/), singkat);
    return panjang === undefined
      ? []
      : [
          {
            singkat,
            kata: kata(panjang.join(' ')).filter((satu) => !SAMBUNG.test(satu)),
            tulisan: `${panjang.join(' ')} (${singkat})`,
            baris: barisDi(index),
          },
        ];
  });
}

/** Kata-kata terakhir yang huruf depannya, tanpa kata sambung, tepat membentuk singkatannya. */
function tepatDisingkat(depan: readonly string[], singkat: string): readonly string[] | undefined {
  let sisa = singkat.length;
  for (let i = depan.length - 1; i >= 0; i--) {
    const satu = depan[i] ?? '';
    if (SAMBUNG.test(satu)) continue;
    sisa -= 1;
    if (satu[0]?.toUpperCase() !== singkat[sisa]) return undefined;
    if (sisa === 0) return depan.slice(i);
  }
  return undefined;
}

function periksaSingkatan(semua: readonly Kepanjangan[]): readonly Hasil[] {
  const ragam = rumpunkan(semua, ([wakil], satu) => sama(wakil.kata, satu.kata));
  const utama = terbanyak(ragam)?.[0];
  return ragam.flatMap(([satu, ...lain]): Hasil[] => {
    if (utama === undefined || satu === utama || !separuhSama(utama.kata, satu.kata)) return [];
    return [
      {
        baris: satu.baris,
        pesan: `"${satu.tulisan}" di baris ${satu.baris}, tetapi "${utama.tulisan}" di baris ${utama.baris}.`,
        tercetak: satu.tulisan,
        seharusnya: utama.tulisan,
        lain: [...lain.map(({ baris }) => baris), utama.baris],
        saran: 'pakai kepanjangan yang resmi di semua tempat',
      },
    ];
  });
}

function sama(a: readonly string[], b: readonly string[]): boolean {
  return selisihKata(a, b).length === 0 && selisihKata(b, a).length === 0;
}

/** Kepanjangan yang berbagi kurang dari separuh katanya adalah singkatan dua hal yang berbeda. */
function separuhSama(a: readonly string[], b: readonly string[]): boolean {
  return (a.length - selisihKata(a, b).length) * 2 >= a.length;
}
