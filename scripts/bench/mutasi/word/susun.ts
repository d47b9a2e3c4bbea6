import type { Tulisan } from '../../../../src/audit/laporan/tulisan.ts';
import { bacaDokumen, type Dokumen } from '../../../../src/claims/dokumen.ts';
import { gayaWord, PenomoranWord, penandaButir } from './penomoran.ts';
import { lari, paragraf, pStyle } from './paragraf.ts';
import { susunTabelWord } from './tabel.ts';
import { type BagianLain, medan, r } from './unsur.ts';

/** Dokumen Word sebelum dibungkus zip; `lain` memuat gaya dan penomorannya. */
export interface Word {
  readonly tulisan: readonly string[];
  readonly badan: string;
  readonly lain: BagianLain & { readonly numbering: string };
}

/**
 * Tulisan dokumen kita sebagai dokumen Word: judul bernomor otomatis, keterangan ber-SEQ, daftar isi, daftar butir,
 * dan tabel dengan sel gabungan. `w14:paraId` setiap paragraf dan baris tabel menyebut nomor baris tulisannya.
 */
export function susunWord({ teks }: Tulisan): Word {
  const dokumen = bacaDokumen(teks);
  const penomoran = new PenomoranWord();
  const susun = new Penyusun(dokumen, penomoran);
  return {
    tulisan: dokumen.baris,
    badan: susun.badan(),
    lain: { styles: gayaWord(), numbering: penomoran.numbering() },
  };
}

class Penyusun {
  readonly #dokumen: Dokumen;
  readonly #penomoran: PenomoranWord;
  readonly #judul: ReadonlySet<number>;
  readonly #bagian: ReadonlySet<number>;
  readonly #keterangan: ReadonlySet<number>;
  readonly #entri: ReadonlySet<number>;
  readonly #kepala: ReadonlySet<number>;

  constructor(dokumen: Dokumen, penomoran: PenomoranWord) {
    this.#dokumen = dokumen;
    this.#penomoran = penomoran;
    const nomor = (semua: readonly { readonly baris: number }[]): ReadonlySet<number> =>
      new Set(semua.map(({ baris }) => baris));
    this.#judul = nomor(dokumen.judul);
    this.#bagian = nomor(dokumen.bagian);
    this.#keterangan = nomor(dokumen.keterangan);
    this.#entri = nomor(dokumen.daftar);
    this.#kepala = nomor(dokumen.tabel.flatMap(({ kepala }) => kepala));
  }

  badan(): string {
    const { baris } = this.#dokumen;
    const hasil: string[] = [];
    for (let i = 0; i < baris.length; i += 1) {
      const tabel = baris.slice(i, ujungTabel(baris, i));
      if (tabel.length > 0) {
        this.#penomoran.putus();
        const isi = tabel.map((teks, j) => ({
          baris: i + j + 1,
          sel: teks.split('\t'),
          kepala: this.#kepala.has(i + j + 1),
        }));
        // Word menyatukan dua tabel yang tidak diselingi paragraf.
        hasil.push(susunTabelWord(isi), '<w:p/>');
        i += tabel.length - 1;
      } else if ((baris[i] ?? '').trim() !== '') hasil.push(this.#paragraf(baris[i] ?? '', i + 1));
    }
    return hasil.join('');
  }

  #paragraf(teks: string, baris: number): string {
    const penanda = this.#judul.has(baris) ? undefined : penandaButir(teks);
    if (penanda !== undefined) {
      const numPr = this.#penomoran.butir(penanda);
      return paragraf(baris, numPr, lari(teks.slice(penanda.length + 1)));
    }
    this.#penomoran.putus();
    if (this.#entri.has(baris)) return entri(teks, baris);
    if (this.#judul.has(baris)) return this.#paragrafJudul(teks, baris);
    if (this.#keterangan.has(baris)) return keterangan(teks, baris);
    const gaya = this.#bagian.has(baris) ? 'Heading4' : teks === teks.toUpperCase() ? 'Title' : '';
    return paragraf(baris, gaya === '' ? '' : pStyle(gaya), lari(teks));
  }

  #paragrafJudul(teks: string, baris: number): string {
    const nomor = /^(?:BAB [IVX]+|\d+(?:\.\d+)+\.)(?= )/.exec(teks)?.[0];
    const gaya = nomor === undefined ? undefined : this.#penomoran.judul(nomor);
    return gaya === undefined || nomor === undefined
      ? paragraf(baris, pStyle('Heading4'), lari(teks))
      : paragraf(baris, pStyle(gaya), lari(teks.slice(nomor.length + 1)));
  }
}

function ujungTabel(baris: readonly string[], awal: number): number {
  let akhir = awal;
  while (baris[akhir]?.includes('\t') === true) akhir += 1;
  return akhir;
}

/** `Tabel 3 Judul`: nomornya hasil medan SEQ. */
function keterangan(teks: string, baris: number): string {
  const [, jenis = '', nomor = '', judul = ''] = /^(\S+) (\d+)(.*)$/.exec(teks) ?? [];
  const isi =
    nomor === '' ? lari(teks) : r(`${jenis} `) + medan(` SEQ ${jenis} \\* ARABIC `, nomor) + lari(judul);
  return paragraf(baris, pStyle('Caption'), isi);
}

/** Entri daftar isi: nomor, tab, judul, tab, lalu nomor halaman dari medan PAGEREF. */
function entri(teks: string, baris: number): string {
  const [, nomor = '', judul = '', halaman = ''] =
    /^((?:Tabel|Gambar|BAB|Lampiran) \S+|[\d.]+\.)? ?(.*?) \.+ (\d+)$/.exec(teks) ?? [];
  const tab = '<w:r><w:tab/></w:r>';
  const depan = /^[\d.]+$/.test(nomor) ? lari(nomor) + tab : lari(nomor === '' ? '' : `${nomor} `);
  const isi = `<w:hyperlink w:anchor="_Toc${baris}">${depan}${lari(judul)}${tab}${medan(` PAGEREF _Toc${baris} \\h `, halaman)}</w:hyperlink>`;
  return paragraf(baris, pStyle(/^(Tabel|Gambar)/.test(nomor) ? 'TableofFigures' : 'TOC1'), isi);
}
