import type { Tulisan } from '../../../src/audit/laporan/tulisan.ts';
import type { Dokumen } from '../../../src/claims/dokumen.ts';
import { ubahAngka } from './acak.ts';
import { banyakButir, bilanganKata } from './butir.ts';
import type { Hasil } from './operator-tabel.ts';
import type { Ubahan } from './tipe.ts';

/** Operator atas kalimat: terbilang, rujukan, kata bilangan, dan angka indikator. */

const NILAI_INDIKATOR = /^IK[A-Z]*\.\d+\.(target|realisasi|capaian)(\.20\d\d)?$/;

/** Angka indikator di kalimat yang menyebut kode indikatornya. */
export function angkaBerkode(_: Dokumen, tulisan: Tulisan): Hasil {
  return angkaProsa(tulisan, true);
}

/** Angka indikator di kalimat yang indikatornya hanya disebut bagian atau alineanya. */
export function angkaBagian(_: Dokumen, tulisan: Tulisan): Hasil {
  return angkaProsa(tulisan, false);
}

/** Angka indikator di dalam kalimat, yang fakta sama tercetak juga di sebuah tabel. */
function angkaProsa({ baris }: Tulisan, berkode: boolean): Hasil {
  const diTabel = new Set(
    baris.flatMap(({ teks, nilai }) => (teks.includes('\t') ? nilai.map(({ fakta }) => fakta) : [])),
  );
  let dikecualikan = 0;
  const ubahan = baris.flatMap(({ teks, nilai }, i): Ubahan[] => {
    if (teks.includes('\t')) return [];
    return nilai.flatMap(({ fakta, awal, akhir }): Ubahan[] => {
      const tulisan = teks.slice(awal, akhir);
      if (!NILAI_INDIKATOR.test(fakta) || !/\d{2}|\d,\d/.test(tulisan)) return [];
      if (menyebutKode(teks, awal, fakta) !== berkode) return [];
      if (!diTabel.has(fakta)) {
        dikecualikan += 1;
        return [];
      }
      return [{ baris: i + 1, ganti: teks.slice(0, awal) + ubahAngka(tulisan) + teks.slice(akhir) }];
    });
  });
  return { ubahan, dikecualikan };
}

function menyebutKode(teks: string, letak: number, fakta: string): boolean {
  const awal = teks.lastIndexOf('. ', letak) + 1;
  const akhir = teks.indexOf('. ', letak);
  const kode = fakta.split('.').slice(0, 2).join('.');
  return (
    `${teks.slice(awal, akhir < 0 ? undefined : akhir)} `.search(
      new RegExp(`\\b${kode.replace('.', '\\.')}\\b`),
    ) >= 0
  );
}

export function terbilang({ baris }: Dokumen): Hasil {
  const pola = /(\d[\d.,]*)(%?,?-? \((?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)[a-z ]+\))/;
  return {
    ubahan: baris.flatMap((teks, i): Ubahan[] =>
      pola.test(teks) && !teks.includes('\t')
        ? [
            {
              baris: i + 1,
              ganti: teks.replace(pola, (_, angka: string, ekor: string) => ubahAngka(angka) + ekor),
            },
          ]
        : [],
    ),
    dikecualikan: 0,
  };
}

export function rujukan({ baris, keterangan }: Dokumen): Hasil {
  const milik = new Set(keterangan.map((satu) => satu.baris));
  return {
    ubahan: baris.flatMap((teks, i): Ubahan[] =>
      /\bTabel \d+\b/.test(teks) && !milik.has(i + 1) && !/\.{4}|\t/.test(teks)
        ? [{ baris: i + 1, ganti: teks.replace(/\bTabel \d+\b/, 'Tabel 987') }]
        : [],
    ),
    dikecualikan: 0,
  };
}

export function bilangan({ baris }: Dokumen): Hasil {
  const pola = /\b(dua|tiga|empat|lima|enam|tujuh)\b(?=[^.]{0,80}:$)/;
  let dikecualikan = 0;
  const ubahan = baris.flatMap((teks, i): Ubahan[] => {
    if (!pola.test(teks) || teks.includes('\t')) return [];
    const tertulis = bilanganKata(pola.exec(teks)?.[1] ?? '');
    if (banyakButir(baris, i + 1) !== tertulis) {
      dikecualikan += 1;
      return [];
    }
    return [{ baris: i + 1, ganti: teks.replace(pola, 'sembilan'), pasangan: [i + 3, i + 2] }];
  });
  return { ubahan, dikecualikan };
}
