import type { Asal } from '../naskah.ts';
import type { HalamanMentah, TabelHalaman } from './bentuk.ts';
import { PembacaDaftar, type BarisDaftar } from './daftar.ts';
import { buangCoretan } from './coretan.ts';
import { cariHiasan, hurufTersering } from './hiasan.ts';
import { pisahKaki, tulisKaki } from './kaki.ts';
import { tabelBergaris } from './kisi.ts';
import { tabelTanpaGaris } from './kolom.ts';
import { bagiLajur } from './lajur.ts';
import { mulaiBaru, tepiSetempat, type BarisBaru, type BarisLama, type Ukuran } from './paragraf.ts';
import { sambungan, susunBaris, tulis, type BarisCetak } from './rangkai.ts';
import { PATAH, samaTulisan, sambungPatahan } from './patah-kata.ts';
import { tabelBertag } from './tag.ts';

export interface BarisPdf {
  readonly teks: readonly string[];
  readonly asal: readonly Asal[];
  /** Halaman yang tabelnya dibaca menurut celah kolomnya. */
  readonly tanpaGaris: readonly number[];
}

type Isi = readonly (readonly string[])[];

/** Halaman-halaman PDF menjadi baris teks; setiap baris tahu halamannya. */
export function susunPdf(mentah: readonly HalamanMentah[]): BarisPdf {
  const terbaca = mentah.map((halaman) => {
    const { tabel, sisa } = tabelBergaris(
      halaman.datar,
      halaman.tegak,
      buangCoretan(halaman.potong, halaman.datar),
      halaman.tinggi,
    );
    const bertag = tabelBertag(halaman.tabelTag, new Set(sisa));
    return {
      nomor: halaman.nomor,
      lebar: halaman.lebar,
      tinggi: halaman.tinggi,
      tabel: [...tabel, ...bertag.tabel],
      potong: sisa.filter((satu) => !bertag.terpakai.has(satu)),
    };
  });
  const hurufIsi = hurufTersering(terbaca);
  const hiasan = cariHiasan(terbaca, hurufIsi);
  const bersih = terbaca.map((satu) => ({ ...satu, potong: satu.potong.filter((itu) => !hiasan.has(itu)) }));
  const bagian = bagiLajur(bersih).flatMap((lajur, i) =>
    lajur.map(({ tabel, potong }) => {
      const { nomor = 0, tinggi = 0 } = bersih[i] ?? {};
      const bawahTabel = Math.max(0, ...tabel.map(({ bawah }) => bawah));
      return { nomor, tabel, ...pisahKaki(susunBaris(potong), hurufIsi, tinggi, bawahTabel) };
    }),
  );
  const penyusun = new Penyusun({ jarak: jarakLazim(bagian.map(({ isi }) => isi)), hurufIsi });
  for (const { nomor, tabel, isi, kaki } of bagian) {
    penyusun.tambah(nomor, tabel, isi);
    penyusun.tambahKaki(kaki);
  }
  return penyusun.hasil();
}

class Penyusun {
  readonly #teks: string[] = [];
  readonly #asal: Asal[] = [];
  readonly #daftar = new PembacaDaftar();
  #lama: BarisLama | undefined;
  #halaman = 0;
  /** Halaman, atau lajur di halaman berlajur, yang sedang dibaca. */
  #bagian = 0;
  #bagianTabel = 0;
  /** Catatan kaki yang menunggu paragraf atau tabelnya selesai. */
  #kaki: { readonly baris: readonly BarisCetak[]; readonly halaman: number }[] = [];
  readonly #ukuran: Ukuran;
  readonly #tanpaGaris = new Set<number>();
  /** Tabel terakhir, untuk mengenali judul kolom yang diulang di halaman berikutnya. */
  #tabelLama: Isi = [];

  constructor(ukuran: Ukuran) {
    this.#ukuran = ukuran;
  }

  tambah(nomor: number, tabel: readonly TabelHalaman[], baris: readonly BarisCetak[]): void {
    this.#halaman = nomor;
    this.#bagian += 1;
    const kanan = tepiKanan(baris);
    const tepi = tepiSetempat(baris, kanan);
    const antre = [...tabel].sort((a, b) => a.atas - b.atas || a.kiri - b.kiri);
    for (let i = 0; i < baris.length; i += 1) {
      const satu = baris[i];
      if (satu === undefined) continue;
      while (antre[0] !== undefined && antre[0].atas <= satu.y) this.#tabel(antre.shift()?.baris ?? []);
      i += this.#baris(baris.slice(i), antre[0]?.atas ?? Infinity, { kanan, tepi: tepi[i] ?? kanan });
    }
    for (const satu of antre) this.#tabel(satu.baris);
  }

  tambahKaki(kaki: readonly (readonly BarisCetak[])[]): void {
    for (const baris of kaki) this.#kaki.push({ baris, halaman: this.#halaman });
  }

  hasil(): BarisPdf {
    this.#tulisDaftar(this.#daftar.selesai());
    this.#tulisKaki();
    return { teks: sambungPatahan(this.#teks), asal: this.#asal, tanpaGaris: [...this.#tanpaGaris] };
  }

  /** Menulis baris pertama, atau tabel tanpa garis yang dimulai di sini; mengembalikan banyak baris tambahan yang terpakai. */
  #baris(sisa: readonly BarisCetak[], batas: number, batasKanan: BatasKanan): number {
    const [satu] = sisa;
    if (satu === undefined) return 0;
    const daftar = this.#daftar.baca(sisa, this.#halaman);
    if (daftar !== undefined) {
      this.#tulisDaftar(daftar);
      this.#lama = undefined;
      return 0;
    }
    this.#tulisDaftar(this.#daftar.selesai());
    const berjudul = /^Tabel\s+\d/i.test(this.#teks.findLast((teks) => teks !== '') ?? '');
    const tabel = tabelTanpaGaris(
      sisa.filter(({ y }) => y < batas),
      berjudul,
    );
    if (tabel === undefined) {
      this.#prosa(satu, sisa[1], batasKanan);
      return 0;
    }
    this.#tabel(tabel.baris);
    if (berjudul) this.#tanpaGaris.add(this.#halaman);
    return tabel.panjang - 1;
  }

  #tabel(baris: Isi): void {
    this.#tulisDaftar(this.#daftar.selesai());
    this.#jeda();
    // Yang berisi satu sel saja dan bukan sambungan adalah prosa di dalam bingkai.
    const antara = baris.flat().filter((sel) => sel !== '').length > 1 ? '\t' : '';
    for (const sel of this.#lanjutanTabel(baris)) this.#tulis(sel.join(antara), this.#halaman);
    this.#jeda();
    this.#lama = undefined;
    this.#bagianTabel = this.#bagian;
  }

  /** Tabel yang bersambung dari atas: judul kolom yang diulang dibuang, baris yang patah disambung. */
  #lanjutanTabel(baris: Isi): Isi {
    const letak = this.#teks.findLastIndex((satu) => satu !== '');
    const lama = this.#teks[letak] ?? '';
    const beda = baris.findIndex((sel, i) => !samaTulisan(sel, this.#tabelLama[i] ?? []));
    const berulang = beda < 0 ? baris.length : beda;
    if (!lama.includes('\t')) {
      this.#tabelLama = baris;
      return baris;
    }
    if (berulang === 0 && this.#tabelLama[0]?.length !== baris[0]?.length) this.#tabelLama = baris;
    const [pertama, ...lain] = baris.slice(berulang);
    const dulu = lama.split('\t');
    if (pertama === undefined || this.#bagianTabel === this.#bagian || !isPatahan(dulu, pertama))
      return baris.slice(berulang);
    this.#teks[letak] = dulu.map((satu, i) => sambungSel(satu, pertama[i] ?? '')).join('\t');
    return lain;
  }

  #prosa(baris: BarisCetak, berikut: BarisCetak | undefined, { kanan, tepi }: BatasKanan): void {
    const penanda = baris.potong[0]?.awalButir === true ? '• ' : '';
    const teks = penanda + tulis(baris.potong);
    const lama = this.#lama;
    const penuh = baris.kanan > kanan * PENUH;
    const menjorok = penuh && berikut !== undefined && baris.kiri - berikut.kiri > baris.tinggi;
    this.#lama = { baris, halaman: this.#halaman, penuh, tepi };
    const baru: BarisBaru = { baris, teks, halaman: this.#halaman, menjorok };
    if (lama === undefined || mulaiBaru(lama, baru, this.#ukuran)) {
      this.#tulisKaki();
      this.#jeda();
      this.#tulis(teks, this.#halaman);
    } else this.#lanjutkan(teks);
  }

  #tulisKaki(): void {
    for (const { baris, halaman } of this.#kaki.splice(0)) {
      const teks = baris.map(tulisKaki).reduce((a, b) => (sambungan(a, b) ?? `${a} `) + b);
      this.#jeda();
      this.#tulis(teks, halaman);
    }
  }

  /** Satu paragraf satu baris; kata yang dipenggal di ujung baris cetak dirapatkan. */
  #lanjutkan(teks: string): void {
    if (teks === '') return;
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

const NOMOR_KOLOM = /^\(?(?:[a-z]|\d{1,2})\)?(?:\s*=.*)?$/i;

interface BatasKanan {
  readonly kanan: number;
  readonly tepi: number;
}

/** Baris yang tidak sampai ke bagian lebar ini adalah baris akhir paragraf. */
const PENUH = 0.86;

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
  // Nomor kolom, `(1)`, `(a)`, atau rumusnya, `(3) = (2) : (1)`, mengikuti judul kolom di halaman sebelumnya.
  if (lanjut.every((satu) => satu === '' || NOMOR_KOLOM.test(satu))) return false;
  const kecil = lanjut.every((satu) => satu === '' || /^[\p{Ll}(]/u.test(satu));
  if (!kecil && (lanjut[0] !== '' || dulu.filter((satu) => satu !== '').length < 3)) return false;
  return lanjut.every((satu, i) => satu === '' || (!/^[\d.,%\s-]+$/.test(satu) && (dulu[i] ?? '') !== ''));
}

function sambungSel(atas: string, bawah: string): string {
  const awal = sambungan(atas, bawah);
  if (awal !== undefined) return awal + bawah;
  const patah = /\p{L}$/u.test(atas) && /^\p{Ll}/u.test(bawah);
  return `${atas}${patah ? PATAH : ' '}${bawah}`.trim();
}
