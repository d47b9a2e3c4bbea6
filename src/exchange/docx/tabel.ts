import { BerkasDitolak, type Jangkar } from '../naskah.ts';
import { satukanKepala, type BarisBergabung } from './kepala.ts';
import { anak, atribut, nilai, nyala, type Unsur } from './xml.ts';

/** Satu baris tabel Word; sel gabungan memenuhi semua kolomnya, tulisannya di kolom dan baris pertama. */
export interface BarisWord {
  /** Nomor baris di tabel Word, mulai dari 1, termasuk baris judul. */
  readonly nomor: number;
  readonly sel: readonly string[];
  readonly jangkar: readonly Jangkar[];
}

/** Word sendiri tidak mengizinkan lebih banyak kolom. */
const KOLOM_TERBANYAK = 63;
const SEL_TERBANYAK = 500_000;

/** `bacaSel` memberi paragraf berisi di dalam sebuah sel. */
export function susunTabel(tbl: Unsur, bacaSel: (sel: Unsur) => readonly Jangkar[]): readonly BarisWord[] {
  let banyak = 0;
  const semua = tbl.anak
    .filter(({ nama }) => nama === 'tr')
    .flatMap((tr, i) => {
      if (terhapus(tr)) return [];
      const satu = bacaBaris(tr, bacaSel);
      banyak += satu.sel.length;
      if (banyak > SEL_TERBANYAK)
        throw new BerkasDitolak('Ada tabel Word yang selnya terlalu banyak. Pecah menjadi beberapa tabel.');
      return [{ nomor: i + 1, ...satu }];
    });
  const mentah = satukanKepala(semua);
  const lebar = Math.max(0, ...mentah.map(({ sel }) => sel.length));
  return mentah.map(({ nomor, sel, jangkar }) => ({
    nomor,
    sel: [...sel, ...kosong(lebar - sel.length)],
    jangkar,
  }));
}

function bacaBaris(tr: Unsur, bacaSel: (sel: Unsur) => readonly Jangkar[]): Omit<BarisBergabung, 'nomor'> {
  const trPr = anak(tr, 'trPr');
  const sel = kosong(rentang(trPr, 'gridBefore', 0));
  const milik = sel.map((_, i) => i);
  const jangkar: Jangkar[] = [];
  for (const tc of tr.anak.filter(({ nama }) => nama === 'tc')) {
    const tcPr = anak(tc, 'tcPr');
    if (anak(tcPr, 'cellDel') !== undefined) continue;
    const isi = sambungan(tcPr) ? [] : bacaSel(tc);
    jangkar.push(...isi);
    const awal = sel.length;
    sel.push(isi.map(({ teks }) => teks).join(' '), ...kosong(rentang(tcPr, 'gridSpan', 1) - 1));
    milik.push(...sel.slice(awal).map(() => awal));
    if (sel.length >= KOLOM_TERBANYAK) break;
  }
  sel.push(...kosong(rentang(trPr, 'gridAfter', 0)));
  return { sel: sel.slice(0, KOLOM_TERBANYAK), jangkar, judul: nyala(trPr, 'tblHeader'), milik };
}

/** Sel lanjutan dari sel gabungan; Word menyimpannya, tetapi tidak menampilkannya. */
function sambungan(tcPr: Unsur | undefined): boolean {
  return ['vMerge', 'hMerge'].some((nama) => {
    const satu = anak(tcPr, nama);
    return satu !== undefined && (atribut(satu, 'val') ?? 'continue') === 'continue';
  });
}

function terhapus(tr: Unsur): boolean {
  return nyala(anak(tr, 'trPr'), 'del');
}

function rentang(unsur: Unsur | undefined, nama: string, bawaan: number): number {
  const angka = Number(nilai(unsur, nama) ?? bawaan);
  return Number.isInteger(angka) && angka >= 0 ? Math.min(angka, KOLOM_TERBANYAK) : bawaan;
}

function kosong(banyak: number): string[] {
  return Array.from({ length: Math.max(0, banyak) }, () => '');
}
