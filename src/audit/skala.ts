import { Fraction } from 'fraction.js';
import { POLA_ANGKA, bacaAngka } from '../claims/angka.ts';
import type { Dokumen } from '../claims/dokumen.ts';
import { sekali } from '../claims/sekali.ts';
import type { BarisTabel, Kolom, Tabel } from '../claims/tipe.ts';
import { skalaProsa } from './skala-prosa.ts';

/** Satu pita skala: `80 – 100`, `> 100`, `≥ 76.6% < 87.5%`. Batas yang tidak ada berarti terbuka. */
export interface Pita {
  readonly bawah: Fraction | undefined;
  readonly atas: Fraction | undefined;
  readonly termasukBawah: boolean;
  readonly termasukAtas: boolean;
  readonly desimal: number;
  readonly tulisan: string;
  readonly baris: BarisTabel;
}

export interface Skala {
  readonly tabel: Tabel;
  readonly kolom: Kolom;
  /** Urut dari batas terbawah. */
  readonly pita: readonly Pita[];
}

const N = `(${POLA_ANGKA})\\s*%?`;
const RENTANG = new RegExp(
  `^([≥>]=?)?\\s*${N}\\s*(?:-|–|—|−|s\\.?d\\.?|sampai(?: dengan)?|(?=[<≤]))\\s*([<≤]=?)?\\s*${N}$`,
  'i',
);
const SISI = new RegExp(`^(>=|<=|[≥≤<>]|di ?atas|di ?bawah|lebih dari|kurang dari)\\s*${N}$`, 'i');

const UKURAN = /nilai|skor|capaian|rentang|predikat|kategori|kriteria|interval|indeks|kinerja|mutu|status/i;

/** Semua skala di dokumen: yang bertabel, dan yang ditulis dalam kalimat bila pitanya jelas berderet. */
export const bacaSkala: (dokumen: Dokumen) => readonly Skala[] = sekali(({ tabel, paragraf }) => [
  ...skalaTabel(tabel),
  ...skalaTabel(skalaProsa(paragraf), 2).filter(berderet),
]);

/** Tiga pita atau lebih di kalimat paling banyak bertumpuk atau bercelah di satu tempat; jam kerja dan kelompok umur tidak berderet. */
function berderet(skala: Skala): boolean {
  const sela = bertetangga(skala).filter(
    ([a, b]) => bertumpuk(a, b) || a.atas === undefined || b.bawah === undefined || b.bawah.sub(a.atas).gt(1),
  );
  return sela.length <= (skala.pita.length > 2 ? 1 : 0);
}

/** Skala adalah tabel dengan sedikitnya `paling` pita di satu kolom dan nama kategori di kolom lain. */
function skalaTabel(tabel: readonly Tabel[], paling = 3): readonly Skala[] {
  return tabel.flatMap((satu) =>
    satu.kolom.flatMap((kolom): Skala[] => {
      const judul = satu.kolom.map((itu) => itu.judul).join(' ');
      if (
        /^(?:target|realisasi|capaian)$/.test(kolom.jenis) &&
        satu.kolom.some(({ jenis }) => jenis === 'indikator')
      )
        return [];
      if (
        /usia|umur|waktu|tanggal|jam|masa kerja|lama/i.test(kolom.judul) ||
        (judul.trim() !== '' && !UKURAN.test(judul))
      )
        return [];
      const berisi = satu.isi.filter(({ sel }) => (sel[kolom.indeks]?.teks ?? '') !== '');
      const pita = berisi.map((baris) => bacaPita(baris, kolom.indeks)).filter((itu) => itu !== undefined);
      if (pita.length < paling || pita.length * 3 < berisi.length * 2) return [];
      return [{ tabel: satu, kolom, pita: [...pita].sort((a, b) => letak(a).compare(letak(b))) }];
    }),
  );
}

function bacaPita(baris: BarisTabel, indeks: number): Pita | undefined {
  const tulisan = baris.sel[indeks]?.teks ?? '';
  const rapi = rapikan(tulisan);
  const rentang = RENTANG.exec(rapi);
  if (rentang !== null) {
    const [, kiri = '', a = '', kanan = '', b = ''] = rentang;
    const [bawah, atas] = [bacaAngka(a), bacaAngka(b)];
    if (bawah === undefined || atas === undefined || bawah.nilai.gte(atas.nilai)) return undefined;
    return {
      bawah: bawah.nilai,
      atas: atas.nilai,
      termasukBawah: kiri !== '>',
      termasukAtas: kanan !== '<',
      desimal: Math.max(bawah.desimal, atas.desimal),
      tulisan,
      baris,
    };
  }
  const [, tanda = '', angka = ''] = SISI.exec(rapi) ?? [];
  const satu = bacaAngka(angka);
  if (satu === undefined) return undefined;
  const keAtas = /^(>|≥|di ?atas|lebih)/i.test(tanda);
  const termasuk = /=|≥|≤/.test(tanda);
  return {
    bawah: keAtas ? satu.nilai : undefined,
    atas: keAtas ? undefined : satu.nilai,
    termasukBawah: keAtas && termasuk,
    termasukAtas: !keAtas && termasuk,
    desimal: satu.desimal,
    tulisan,
    baris,
  };
}

/** `80 ≤ X < 100`, `X ≥ 100`, dan `90,01% ke atas` ditulis sebagai `≥80 <100`, `≥100`, dan `≥90,01`. */
function rapikan(tulisan: string): string {
  const teks = tulisan
    .replace(/^antara\s+/i, '')
    .replace(/\b(?:nilai|skor|capaian)\b/gi, 'X')
    .trim();
  const diapit = /^(\S+?)\s*%?\s*([<≤]=?)\s*X\s*([<≤]=?)\s*(.+)$/.exec(teks);
  if (diapit !== null)
    return `${/[≤=]/.test(diapit[2] ?? '') ? '≥' : '>'}${diapit[1] ?? ''} ${diapit[3] ?? ''}${diapit[4] ?? ''}`;
  const arah = /^(.+?)\s*ke\s?(atas|bawah)$/i.exec(teks);
  if (arah !== null) return `${arah[2]?.toLowerCase() === 'atas' ? '≥' : '≤'}${arah[1] ?? ''}`;
  return teks.replace(/^X\s*(?=[<>≤≥])/, '');
}

/** Pita yang memuat sebuah nilai; batas yang tercetak sama dihitung termasuk. */
export function pitaNilai({ pita }: Skala, nilai: Fraction): readonly Pita[] {
  return pita.filter(({ bawah, atas, termasukBawah, termasukAtas }) => {
    const di = bawah === undefined || (termasukBawah ? nilai.gte(bawah) : nilai.gt(bawah));
    return di && (atas === undefined || (termasukAtas ? nilai.lte(atas) : nilai.lt(atas)));
  });
}

/** Kolom yang menamai pita: tulisan yang berbeda di setiap baris. */
export function kolomKategori({ tabel, kolom, pita }: Skala): readonly Kolom[] {
  return tabel.kolom.filter((satu) => {
    if (satu === kolom || satu.jenis === 'no') return false;
    const nama = pita.map(({ baris }) => baris.sel[satu.indeks]?.teks ?? '');
    return (
      nama.every((tulisan) => /^[A-Za-z][A-Za-z /()-]*$/.test(tulisan)) && new Set(nama).size === nama.length
    );
  });
}

/** Pita yang bertetangga, dari bawah. */
export function bertetangga({ pita }: Skala): readonly (readonly [Pita, Pita])[] {
  return pita.slice(1).flatMap((satu, i): (readonly [Pita, Pita])[] => {
    const dulu = pita[i];
    return dulu === undefined ? [] : [[dulu, satu]];
  });
}

/** Benar bila sebuah nilai masuk ke dua pita itu. */
export function bertumpuk({ atas, termasukAtas }: Pita, { bawah, termasukBawah }: Pita): boolean {
  if (atas === undefined || bawah === undefined) return false;
  return bawah.lt(atas) || (bawah.equals(atas) && termasukAtas && termasukBawah);
}

function letak({ bawah, atas }: Pita): Fraction {
  return bawah ?? atas?.sub(new Fraction(10).pow(9)) ?? new Fraction(0);
}
