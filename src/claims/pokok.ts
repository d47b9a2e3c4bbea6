import type { DaftarIndikator, Indikator } from './indikator.ts';
import { bersih, kata, lipat } from './kata.ts';
import { jalur, pohonBaru, tertulis } from './pohon-kata.ts';
import type { Judul } from './tipe.ts';

/** Bagian dokumen yang membicarakan satu indikator, berkode atau tidak: dari judulnya sampai judul berikutnya. */
export interface Pokok {
  readonly indikator: Indikator;
  readonly baris: number;
  readonly akhir: number;
}

const NOMOR =
  /^(?:#+\s*)?(?:\[?[A-Z]{1,4}[\s.-]*\d+(?:\.\d+)*\]?[.:]?\s+|\d{1,2}(?:\.\d{1,2})+\.?\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)(?:[A-Z]{2,4}\s+\d[\w.-]*\s+)?/;
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

function indikatorJudul(teks: string, daftar: DaftarIndikator): Indikator | undefined {
  const isi = kata(teks.replace(NOMOR, ''));
  if (isi.length < 2 || isi.length > 40) return undefined;
  return daftar.satuMirip(isi, 0.8);
}

const UKURAN = /^(?:persentase|jumlah|indeks|nilai|tingkat|angka|skor|rasio|rata rata|prevalensi)\s/;

/** Sebutan yang dipakai dua indikator tidak menyebut siapa pun. */
interface Sebutannya {
  readonly panjang: number;
  readonly urut: number;
  milik: Indikator | undefined;
}

/** Sebutan indikator dalam kalimat: judulnya, atau sedikitnya tiga kata awal judul yang tidak dimiliki indikator lain. */
export class SebutanIndikator {
  private readonly pohon = pohonBaru<Sebutannya>();
  private banyak = 0;

  constructor({ semua }: DaftarIndikator) {
    for (const satu of semua) {
      for (const [, singkatan = ''] of satu.judul.matchAll(/\(([A-Z]{3,8})\)/g))
        this.catat([lipat(singkatan)], 1, satu);
      const judul = lipat(satu.judul.replace(/\([^)]*\)/g, ' '));
      for (const tulisan of new Set([judul, judul.replace(UKURAN, '')])) {
        const isi = tulisan.split(' ');
        if (isi.length >= 2 && tulisan === judul) this.catat(isi, isi.length, satu);
        this.catat(isi, 3, satu);
      }
    }
  }

  /** Mencatat deret kata itu dan semua potongan depannya sejak kata ke-`dari`. */
  private catat(isi: readonly string[], dari: number, satu: Indikator): void {
    let panjang = -1;
    for (const [i, simpul] of jalur(this.pohon, isi).entries()) {
      panjang += 1 + (isi[i] ?? '').length;
      if (i + 1 < dari) continue;
      const ada = simpul.isi;
      if (ada === undefined) simpul.isi = { panjang, urut: this.banyak++, milik: satu };
      else ada.milik = ada.milik?.judul === satu.judul ? satu : undefined;
    }
  }

  /** Satu-satunya indikator yang disebut; dua indikator dalam satu kalimat: tidak tentu. */
  cari(teks: string): Indikator | 'banyak' | undefined {
    const semua = this.tertulis(lipat(teks).split(' '));
    if (semua.length === 0) return undefined;
    let isi = ` ${lipat(teks)} `;
    const hasil = new Set<Indikator>();
    for (const { sebut, milik } of semua)
      if (isi.includes(` ${sebut} `)) {
        hasil.add(milik);
        isi = isi.replaceAll(` ${sebut} `, ' | ');
      }
    return hasil.size > 1 ? 'banyak' : [...hasil][0];
  }

  /** Semua sebutan yang tertulis, dari yang terpanjang. */
  private tertulis(
    kataKata: readonly string[],
  ): readonly { readonly sebut: string; readonly milik: Indikator }[] {
    const semua = new Map<Sebutannya, string>();
    for (const awal of kataKata.keys())
      for (const { isi, akhir } of tertulis(this.pohon, kataKata, awal))
        if (isi.milik !== undefined) semua.set(isi, kataKata.slice(awal, akhir).join(' '));
    return [...semua]
      .sort(([a], [b]) => b.panjang - a.panjang || a.urut - b.urut)
      .flatMap(([{ milik }, sebut]) => (milik === undefined ? [] : [{ sebut, milik }]));
  }
}
