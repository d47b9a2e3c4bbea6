import { pecahCelah, tulis, type BarisCetak } from './rangkai.ts';

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

/** Daftar isi, tabel, dan gambar: setiap entri menjadi `judul⇥halaman`, juga yang patah ke baris berikutnya. */
export class PembacaDaftar {
  #sabar = 0;
  #tunda: Tunda | undefined;

  /** Baris yang siap ditulis, atau `undefined` bila baris ini bukan bagian dari daftar (tulis dahulu `selesai()`). */
  baca(baris: BarisCetak, halaman: number): readonly BarisDaftar[] | undefined {
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
    if (entri === undefined && (lebihBesar || --this.#sabar === 0)) return undefined;
    if (entri !== undefined) this.#sabar = SABAR;
    const baru = lama === undefined || MULAI.test(teks) || (lama.nomor !== undefined && entri !== undefined);
    if (!baru) {
      lama.judul = `${lama.judul} ${entri?.judul ?? teks}`;
      lama.nomor ??= entri?.nomor;
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
  return { teks: nomor === undefined ? judul : `${judul}\t${nomor}`, halaman };
}

/** Nomor halaman di ujung baris sesudah titik-titik atau celah lebar. */
function bacaEntri(
  baris: BarisCetak,
  teks: string,
): { readonly judul: string; readonly nomor: string } | undefined {
  const titik = /^(.*?)\s*[.…·_]{3,}[\s.…·_]*([ivxlc]+|\d+)$/i.exec(teks);
  if (titik !== null) return { judul: titik[1] ?? '', nomor: titik[2] ?? '' };
  const kelompok = pecahCelah(baris, 1.2);
  const nomor = tulis(kelompok.at(-1) ?? []);
  if (kelompok.length < 2 || !/^([ivxlc]+|\d+)$/i.test(nomor)) return undefined;
  return { judul: kelompok.slice(0, -1).map(tulis).join(' '), nomor };
}
