import { pecahCelah, sambungan, tulis, type BarisCetak } from './rangkai.ts';

export interface BarisDaftar {
  readonly teks: string;
  readonly halaman: number;
}

interface Tunda {
  judul: string;
  nomor: string | undefined;
  readonly halaman: number;
  readonly tinggi: number;
}

const JUDUL = /^\W*DAFTAR\s+(ISI|TABEL|GAMBAR|GRAFIK|BAGAN|LAMPIRAN)\W*$/i;
const MULAI =
  /^(?:(?:Tabel|Gambar|Grafik|Bagan|Lampiran)\s+\d|BAB\s+[IVX\d]+|\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}|[A-Z]\.\s|(?:KATA PENGANTAR|DAFTAR|RINGKASAN|IKHTISAR|LAMPIRAN)\b)/iu;
/** Sekian baris tanpa nomor halaman mengakhiri daftar. */
const SABAR = 4;

/** Judul entri patah menjadi paling banyak sekian baris sebelum nomor halamannya. */
const PATAHAN = 2;

/** Daftar isi, tabel, dan gambar: setiap entri menjadi `judul⇥halaman`, juga yang patah ke baris berikutnya. */
export class PembacaDaftar {
  #sabar = 0;
  #tunda: Tunda | undefined;

  /** Baris yang siap ditulis, atau `undefined` bila baris pertama ini bukan bagian dari daftar (tulis dahulu `selesai()`). */
  baca([baris, ...berikut]: readonly BarisCetak[], halaman: number): readonly BarisDaftar[] | undefined {
    if (baris === undefined) return undefined;
    const teks = tulis(baris.potong);
    if (JUDUL.test(teks)) {
      const sisa = this.selesai();
      this.#sabar = SABAR;
      return [...sisa, { teks, halaman }];
    }
    if (this.#sabar === 0) return undefined;
    const entri = bacaEntri(baris, teks);
    const lama = this.#tunda;
    const lebihBesar = lama !== undefined && baris.tinggi > lama.tinggi * 1.12;
    if (
      entri === undefined &&
      lama?.nomor !== undefined &&
      isSelesai(teks, berikut, lama.halaman !== halaman)
    )
      return undefined;
    if (entri === undefined && (lebihBesar || --this.#sabar === 0)) return undefined;
    if (entri !== undefined) this.#sabar = SABAR;
    const baru = lama === undefined || MULAI.test(teks) || (lama.nomor !== undefined && entri !== undefined);
    if (!baru) {
      const lanjut = entri?.judul ?? teks;
      const judul = (sambungan(lama.judul, lanjut) ?? `${lama.judul} `) + lanjut;
      // Titik-titiknya di baris sebelumnya, nomornya di baris ini.
      const terbelah = lama.nomor === undefined && entri === undefined ? bacaTitik(judul) : undefined;
      lama.judul = terbelah?.judul ?? judul;
      lama.nomor ??= entri?.nomor ?? terbelah?.nomor;
      if (terbelah !== undefined) this.#sabar = SABAR;
      return [];
    }
    this.#tunda = { judul: entri?.judul ?? teks, nomor: entri?.nomor, halaman, tinggi: baris.tinggi };
    return lama === undefined ? [] : [tulisEntri(lama)];
  }

  /** Menutup daftar; mengembalikan entri yang masih tertunda. */
  selesai(): readonly BarisDaftar[] {
    const lama = this.#tunda;
    this.#tunda = undefined;
    this.#sabar = 0;
    return lama === undefined ? [] : [tulisEntri(lama)];
  }
}

function tulisEntri({ judul, nomor, halaman }: Tunda): BarisDaftar {
  return { teks: nomor === undefined ? judul : `${judul.trim()}\t${nomor}`, halaman };
}

/** Sesudah entri yang lengkap: tidak ada lagi entri di dekat sini. Di ujung halamannya, barisnya sisa judul entri itu. */
function isSelesai(teks: string, berikut: readonly BarisCetak[], ganti: boolean): boolean {
  return (ganti || berikut.length >= PATAHAN) && !adaEntri(teks, berikut.slice(0, PATAHAN));
}

/** Nomor halaman entri yang dimulai `teks` ada di salah satu baris berikutnya. */
function adaEntri(teks: string, berikut: readonly BarisCetak[]): boolean {
  let gabungan = teks;
  return berikut.some((satu) => {
    const lanjut = tulis(satu.potong);
    gabungan += ` ${lanjut}`;
    return bacaEntri(satu, lanjut) !== undefined || bacaTitik(gabungan) !== undefined;
  });
}

interface Entri {
  readonly judul: string;
  readonly nomor: string;
}

/** Nomor halaman di ujung baris sesudah titik-titik atau celah lebar. */
function bacaEntri(baris: BarisCetak, teks: string): Entri | undefined {
  const titik = bacaTitik(teks);
  if (titik !== undefined) return titik;
  const kelompok = pecahCelah(baris, 1.2);
  const nomor = tulis(kelompok.at(-1) ?? []);
  if (kelompok.length < 2 || !/^([ivxlc]+|\d+)$/i.test(nomor)) return undefined;
  return { judul: kelompok.slice(0, -1).map(tulis).join(' '), nomor };
}

function bacaTitik(teks: string): Entri | undefined {
  const titik = /^(.*?)\s*[.…·_]{3,}[\s.…·_]*([ivxlc]+|\d+)$/i.exec(teks);
  return titik === null ? undefined : { judul: titik[1] ?? '', nomor: titik[2] ?? '' };
}
