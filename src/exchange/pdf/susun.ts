import type { Asal } from '../naskah.ts';
import type { HalamanMentah, TabelHalaman } from './bentuk.ts';
import { PembacaDaftar, type BarisDaftar } from './daftar.ts';
import { cariHiasan } from './hiasan.ts';
import { tabelBergaris } from './kisi.ts';
import { awalanBerkolom, kolomkan } from './kolom.ts';
import { sambungan, susunBaris, tulis, type BarisCetak } from './rangkai.ts';
import { tabelBertag } from './tag.ts';

export interface BarisPdf {
  readonly teks: readonly string[];
  readonly asal: readonly Asal[];
}

type Isi = readonly (readonly string[])[];

const BUTIR = /^(?:\d{1,2}[.)]|[a-zA-Z][.)]|\(\d{1,2}\)|\([a-z]\)|[-•–o▪➢✓])\s/;
/** Keterangan tabel atau gambar; `Tabel 2 merinci …` adalah lanjutan kalimat. */
const KETERANGAN = /^(?:Tabel|Gambar|Grafik|Bagan)\s+\d[\d.-]*[.:]?\s+\p{Lu}/u;

/** Halaman-halaman PDF menjadi baris teks; setiap baris tahu halamannya. */
export function susunPdf(mentah: readonly HalamanMentah[]): BarisPdf {
  const terbaca = mentah.map((halaman) => {
    const { tabel, sisa } = tabelBergaris(halaman.datar, halaman.tegak, halaman.potong);
    const bertag = tabelBertag(halaman.tabelTag, new Set(sisa));
    return {
      nomor: halaman.nomor,
      tinggi: halaman.tinggi,
      tabel: [...tabel, ...bertag.tabel],
      potong: sisa.filter((satu) => !bertag.terpakai.has(satu)),
    };
  });
  const hiasan = cariHiasan(terbaca);
  const halaman = terbaca.map(({ nomor, tabel, potong }) => ({
    nomor,
    tabel,
    baris: susunBaris(potong.filter((satu) => !hiasan.has(satu))),
  }));
  const penyusun = new Penyusun(jarakLazim(halaman.map(({ baris }) => baris)));
  for (const { nomor, tabel, baris } of halaman) penyusun.tambah(nomor, tabel, baris);
  return penyusun.hasil();
}

class Penyusun {
  readonly #teks: string[] = [];
  readonly #asal: Asal[] = [];
  readonly #daftar = new PembacaDaftar();
  #lama: { readonly baris: BarisCetak; readonly halaman: number; readonly penuh: boolean } | undefined;
  #halaman = 0;
  /** Jarak baris yang lazim di dokumen ini, dalam tinggi huruf. */
  readonly #jarak: number;
  /** Tabel terakhir, untuk mengenali judul kolom yang diulang di halaman berikutnya. */
  #tabelLama: Isi = [];

  constructor(jarak: number) {
    this.#jarak = jarak;
  }

  tambah(nomor: number, tabel: readonly TabelHalaman[], baris: readonly BarisCetak[]): void {
    this.#halaman = nomor;
    const kanan = tepiKanan(baris);
    const antre = [...tabel].sort((a, b) => a.atas - b.atas || a.kiri - b.kiri);
    for (let i = 0; i < baris.length; i += 1) {
      const satu = baris[i];
      if (satu === undefined) continue;
      while (antre[0] !== undefined && antre[0].atas <= satu.y) this.#tabel(antre.shift()?.baris ?? []);
      i += this.#baris(satu, baris.slice(i), antre[0]?.atas ?? Infinity, kanan);
    }
    for (const satu of antre) this.#tabel(satu.baris);
  }

  hasil(): BarisPdf {
    this.#tulisDaftar(this.#daftar.selesai());
    return { teks: this.#teks, asal: this.#asal };
  }

  /** Menulis satu baris, atau tabel tanpa garis yang dimulai di sini; mengembalikan banyak baris tambahan yang terpakai. */
  #baris(satu: BarisCetak, sisa: readonly BarisCetak[], batas: number, kanan: number): number {
    const daftar = this.#daftar.baca(satu, this.#halaman);
    if (daftar !== undefined) {
      this.#tulisDaftar(daftar);
      this.#lama = undefined;
      return 0;
    }
    this.#tulisDaftar(this.#daftar.selesai());
    const berkolom = awalanBerkolom(sisa.filter(({ y }) => y < batas));
    if (berkolom.length > 0) this.#tabel(kolomkan(berkolom));
    else this.#prosa(satu, kanan);
    return Math.max(0, berkolom.length - 1);
  }

  #tabel(baris: Isi): void {
    this.#tulisDaftar(this.#daftar.selesai());
    this.#jeda();
    for (const sel of this.#lanjutanTabel(baris)) this.#tulis(sel.join('\t'), this.#halaman);
    this.#jeda();
    this.#lama = undefined;
  }

  /** Tabel yang bersambung dari atas: judul kolom yang diulang dibuang, baris yang patah disambung. */
  #lanjutanTabel(baris: Isi): Isi {
    const letak = this.#teks.findLastIndex((satu) => satu !== '');
    const lama = this.#teks[letak] ?? '';
    const beda = baris.findIndex((sel, i) => sel.join('\t') !== (this.#tabelLama[i] ?? []).join('\t'));
    const berulang = beda < 0 ? baris.length : beda;
    if (!lama.includes('\t')) {
      this.#tabelLama = baris;
      return baris;
    }
    if (berulang === 0 && this.#tabelLama[0]?.length !== baris[0]?.length) this.#tabelLama = baris;
    const [pertama, ...lain] = baris.slice(berulang);
    const dulu = lama.split('\t');
    if (pertama === undefined || this.#asal[letak]?.halaman === this.#halaman || !isPatahan(dulu, pertama))
      return baris.slice(berulang);
    this.#teks[letak] = dulu.map((satu, i) => sambungSel(satu, pertama[i] ?? '')).join('\t');
    return lain;
  }

  #prosa(baris: BarisCetak, kanan: number): void {
    const teks = tulis(baris.potong);
    const lama = this.#lama;
    this.#lama = { baris, halaman: this.#halaman, penuh: baris.kanan > kanan * PENUH };
    if (lama === undefined || mulaiBaru(lama, baris, teks, this.#halaman, this.#jarak)) {
      this.#jeda();
      this.#tulis(teks, this.#halaman);
    } else this.#lanjutkan(teks);
  }

  /** Satu paragraf satu baris; kata yang dipenggal di ujung baris cetak dirapatkan. */
  #lanjutkan(teks: string): void {
    const letak = this.#teks.length - 1;
    const [lama = '', asal] = [this.#teks[letak], this.#asal[letak]];
    const depan = sambungan(lama, teks) ?? `${lama} `;
    this.#teks[letak] = depan + teks;
    const halaman = asal?.sambungan?.at(-1)?.halaman ?? asal?.halaman;
    if (asal !== undefined && halaman !== this.#halaman)
      this.#asal[letak] = {
        ...asal,
        sambungan: [...(asal.sambungan ?? []), { letak: depan.length, halaman: this.#halaman }],
      };
  }

  #tulisDaftar(baris: readonly BarisDaftar[]): void {
    for (const { teks, halaman } of baris) {
      this.#jeda();
      this.#tulis(teks, halaman);
    }
  }

  #tulis(teks: string, halaman: number): void {
    if (teks.trim() === '') return;
    this.#teks.push(teks);
    this.#asal.push({ tempat: `halaman ${halaman}`, halaman });
  }

  #jeda(): void {
    if (this.#teks.length === 0 || this.#teks.at(-1) === '') return;
    this.#teks.push('');
    this.#asal.push({ tempat: `halaman ${this.#halaman}`, halaman: this.#halaman });
  }
}

/** Baris yang tidak sampai ke bagian lebar ini adalah baris akhir paragraf. */
const PENUH = 0.86;

function mulaiBaru(
  lama: { readonly baris: BarisCetak; readonly halaman: number; readonly penuh: boolean },
  baris: BarisCetak,
  teks: string,
  halaman: number,
  jarak: number,
): boolean {
  if (BUTIR.test(teks) || !lama.penuh) return true;
  if (KETERANGAN.test(teks) && /[.:;]$/.test(tulis(lama.baris.potong))) return true;
  if (Math.abs(lama.baris.tinggi - baris.tinggi) > 0.8) return true;
  if (lama.halaman !== halaman) return false;
  return baris.y - lama.baris.y > Math.max(lama.baris.tinggi, baris.tinggi) * jarak * 1.25;
}

/** Jarak antarbaris yang paling lazim di dalam paragraf, dalam tinggi huruf. */
function jarakLazim(halaman: readonly (readonly BarisCetak[])[]): number {
  const banyak = new Map<number, number>();
  for (const baris of halaman)
    for (const [i, { y, tinggi }] of baris.entries()) {
      const nisbah = Math.round(((y - (baris[i - 1]?.y ?? y)) / tinggi) * 10) / 10;
      if (nisbah >= 0.9 && nisbah <= 2.6) banyak.set(nisbah, (banyak.get(nisbah) ?? 0) + 1);
    }
  return [...banyak].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1.5;
}

/** Tepi kanan isi: kanan yang dicapai sedikitnya sepersepuluh baris. */
function tepiKanan(baris: readonly BarisCetak[]): number {
  const kanan = baris.map((satu) => satu.kanan).sort((a, b) => b - a);
  return kanan[Math.floor(kanan.length / 10)] ?? 0;
}

/** Lanjutan baris: sel pertamanya kosong, tidak berangka, dan hanya mengisi kolom yang di atasnya sudah berisi. */
function isPatahan(dulu: readonly string[], lanjut: readonly string[]): boolean {
  if (dulu.length !== lanjut.length || lanjut.every((satu) => satu === '')) return false;
  const kecil = lanjut.every((satu) => satu === '' || /^[\p{Ll}(]/u.test(satu));
  if (!kecil && (lanjut[0] !== '' || dulu.filter((satu) => satu !== '').length < 3)) return false;
  return lanjut.every((satu, i) => satu === '' || (!/^[\d.,%\s-]+$/.test(satu) && (dulu[i] ?? '') !== ''));
}

function sambungSel(atas: string, bawah: string): string {
  const awal = sambungan(atas, bawah);
  return awal === undefined ? `${atas} ${bawah}`.trim() : awal + bawah;
}
