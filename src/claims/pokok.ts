import type { DaftarIndikator, Indikator } from './indikator.ts';
import { bersih, kata, lipat, mirip } from './kata.ts';
import type { Judul } from './tipe.ts';

/** Bagian dokumen yang membicarakan satu indikator, berkode atau tidak: dari judulnya sampai judul berikutnya. */
export interface Pokok {
  readonly indikator: Indikator;
  readonly baris: number;
  readonly akhir: number;
}

const NOMOR =
  /^(?:#+\s*)?(?:\[?[A-Z]{1,4}[\s.-]*\d+(?:\.\d+)*\]?[.:]?\s+|\d{1,2}(?:\.\d{1,2})+\.?\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)/;
const SUBJUDUL = /^(?:#+\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z])[.)]\s+[A-Z][^.;:]{3,110}$/;

/** Mencari judul indikator di luar tabel. Judul lain yang setingkat menutup bagian yang terbuka. */
export function bacaPokok(
  baris: readonly string[],
  judul: readonly Judul[],
  daftar: DaftarIndikator,
  bukanBadan: (nomor: number) => boolean,
): readonly Pokok[] {
  const batas = new Set(judul.map((satu) => satu.baris));
  const hasil: { indikator: Indikator; baris: number; akhir: number }[] = [];
  let buka: { indikator: Indikator; baris: number; akhir: number } | undefined;
  for (const [i, mentah] of baris.entries()) {
    const nomor = i + 1;
    const teks = bersih(mentah);
    if (bukanBadan(nomor) || teks === '') continue;
    const judulnya = teks.length <= 240 && !/[.;:,]$/.test(teks) ? indikatorJudul(teks, daftar) : undefined;
    if (judulnya !== undefined) {
      buka = { indikator: judulnya, baris: nomor, akhir: nomor };
      hasil.push(buka);
    } else if (batas.has(nomor) || (SUBJUDUL.test(teks) && sendiri(baris, i))) buka = undefined;
    if (buka !== undefined) buka.akhir = nomor;
  }
  return hasil;
}

function sendiri(baris: readonly string[], i: number): boolean {
  return (baris[i - 1] ?? '').trim() === '' && (baris[i + 1] ?? '').trim() === '';
}

function indikatorJudul(teks: string, { semua }: DaftarIndikator): Indikator | undefined {
  const isi = kata(teks.replace(NOMOR, ''));
  if (isi.length < 2 || isi.length > 40) return undefined;
  const cocok = semua.filter((satu) => {
    const panjang = Math.max(satu.kata.length, isi.length);
    return Math.min(satu.kata.length, isi.length) * 5 >= panjang * 4 && mirip(satu.kata, isi) >= 0.8;
  });
  return cocok.length === 1 ? cocok[0] : undefined;
}

const UKURAN = /^(?:persentase|jumlah|indeks|nilai|tingkat|angka|skor|rasio|rata rata|prevalensi)\s/;

/** Sebutan indikator dalam kalimat: judulnya, atau sedikitnya tiga kata awal judul yang tidak dimiliki indikator lain. */
export class SebutanIndikator {
  private readonly sebutan: readonly (readonly [string, Indikator])[];

  constructor({ semua }: DaftarIndikator) {
    const milik = new Map<string, Indikator | undefined>();
    const catat = (teks: string, satu: Indikator): void => {
      const lain = milik.get(teks);
      milik.set(teks, milik.has(teks) && lain?.judul !== satu.judul ? undefined : satu);
    };
    for (const satu of semua) {
      for (const [, singkatan = ''] of satu.judul.matchAll(/\(([A-Z]{3,8})\)/g))
        catat(lipat(singkatan), satu);
      const judul = lipat(satu.judul.replace(/\([^)]*\)/g, ' '));
      for (const tulisan of new Set([judul, judul.replace(UKURAN, '')])) {
        const isi = tulisan.split(' ');
        if (isi.length >= 2 && tulisan === judul) catat(tulisan, satu);
        for (let n = 3; n <= isi.length; n++) catat(isi.slice(0, n).join(' '), satu);
      }
    }
    this.sebutan = [...milik]
      .flatMap(([teks, satu]) => (satu === undefined ? [] : [[teks, satu] as const]))
      .sort((a, b) => b[0].length - a[0].length);
  }

  /** Satu-satunya indikator yang disebut; dua indikator dalam satu kalimat: tidak tentu. */
  cari(teks: string): Indikator | 'banyak' | undefined {
    let isi = ` ${lipat(teks)} `;
    const hasil = new Set<Indikator>();
    for (const [sebut, satu] of this.sebutan)
      if (isi.includes(` ${sebut} `)) {
        hasil.add(satu);
        isi = isi.replaceAll(` ${sebut} `, ' | ');
      }
    return hasil.size > 1 ? 'banyak' : [...hasil][0];
  }
}
