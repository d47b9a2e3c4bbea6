import { Fraction } from 'fraction.js';
import { POLA_ANGKA, bacaAngka } from '../claims/angka.ts';
import type { BarisTabel, Kolom, Tabel } from '../claims/tipe.ts';

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
  `^([≥>]=?)?\\s*${N}\\s*(?:-|–|−|s\\.?d\\.?|sampai(?: dengan)?|(?=[<≤]))\\s*([<≤]=?)?\\s*${N}$`,
  'i',
);
const SISI = new RegExp(`^(>=|<=|[≥≤<>]|di ?atas|di ?bawah|lebih dari|kurang dari)\\s*${N}$`, 'i');

const UKURAN = /nilai|skor|capaian|rentang|predikat|kategori|kriteria|interval|indeks|kinerja|mutu|status/i;

/** Skala adalah tabel dengan sedikitnya tiga pita di satu kolom dan nama kategori di kolom lain. */
export function bacaSkala(tabel: readonly Tabel[]): readonly Skala[] {
  return tabel.flatMap((satu) =>
    satu.kolom.flatMap((kolom): Skala[] => {
      const judul = satu.kolom.map((itu) => itu.judul).join(' ');
      if (/usia|umur|waktu|tanggal|jam|masa kerja|lama/i.test(kolom.judul) || !UKURAN.test(judul)) return [];
      const berisi = satu.isi.filter(({ sel }) => (sel[kolom.indeks]?.teks ?? '') !== '');
      const pita = berisi.map((baris) => bacaPita(baris, kolom.indeks)).filter((itu) => itu !== undefined);
      if (pita.length < 3 || pita.length * 3 < berisi.length * 2) return [];
      return [{ tabel: satu, kolom, pita: [...pita].sort((a, b) => letak(a).compare(letak(b))) }];
    }),
  );
}

function bacaPita(baris: BarisTabel, indeks: number): Pita | undefined {
  const tulisan = baris.sel[indeks]?.teks ?? '';
  const rentang = RENTANG.exec(tulisan);
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
  const [, tanda = '', angka = ''] = SISI.exec(tulisan) ?? [];
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

function letak({ bawah, atas }: Pita): Fraction {
  return bawah ?? atas?.sub(new Fraction(10).pow(9)) ?? new Fraction(0);
}
