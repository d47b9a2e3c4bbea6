import type { DokumenView } from '../../src/view/bentuk.ts';

/** Satu sel tabel jadi: tulisannya dan kunci fakta setiap angka di dalamnya. */
export interface SelHtml {
  readonly teks: string;
  readonly fakta: readonly string[];
}

/** Satu tabel di HTML dokumen. Kisinya penuh: sel yang merentang diulang di setiap tempatnya. */
export interface TabelHtml {
  /** Pengenal HTML, misalnya `tabel-evaluasi-dua-tahun`; tabel kembar grafik memakai pengenal gambarnya. */
  readonly id: string;
  readonly bagian: string;
  readonly judul: string;
  readonly kepala: readonly (readonly SelHtml[])[];
  readonly baris: readonly (readonly SelHtml[])[];
}

const KOSONG: SelHtml = { teks: '', fakta: [] };

/** Semua tabel sebuah dokumen menurut urutan bacanya; pengenal yang berulang adalah kesalahan perender. */
export function tabelDokumen({ bagian }: Pick<DokumenView, 'bagian'>): ReadonlyMap<string, TabelHtml> {
  const hasil = new Map<string, TabelHtml>();
  for (const { slug, html } of bagian)
    for (const tabel of bacaTabelHtml(html, slug)) {
      if (hasil.has(tabel.id)) throw new Error(`pengenal tabel ${tabel.id} dipakai dua kali`);
      hasil.set(tabel.id, tabel);
    }
  return hasil;
}

/** Tabel-tabel dalam satu potong HTML; pengenalnya diambil dari unsur terdekat sebelum tabelnya. */
export function bacaTabelHtml(html: string, bagian = ''): readonly TabelHtml[] {
  return [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(({ index, 1: isi = '' }) => {
    const pengenal =
      [...html.slice(0, index).matchAll(/<(?:div|figure)[^>]* id="([^"]*)"/g)].at(-1)?.[1] ?? '';
    return {
      id: pengenal,
      bagian,
      judul: bacaTeks(/<caption>(.*?)<\/caption>/s.exec(isi)?.[1] ?? ''),
      kepala: kisi(/<thead>(.*?)<\/thead>/s.exec(isi)?.[1] ?? ''),
      baris: kisi(/<tbody>(.*?)<\/tbody>/s.exec(isi)?.[1] ?? ''),
    };
  });
}

/** Baris-baris sebagai kisi; `rowspan` dan `colspan` mengulang selnya. */
function kisi(isi: string): SelHtml[][] {
  const hasil: (SelHtml | undefined)[][] = [];
  for (const [nomor, [, baris = '']] of [...isi.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].entries()) {
    const tempat = (hasil[nomor] ??= []);
    for (const [, atribut = '', dalam = ''] of baris.matchAll(/<t[hd]([^>]*)>(.*?)<\/t[hd]>/gs)) {
      const kolom = kosongPertama(tempat);
      const sel = { teks: bacaTeks(dalam), fakta: bacaFakta(dalam) };
      for (let turun = 0; turun < rentang(atribut, 'rowspan'); turun += 1)
        for (let ke = 0; ke < rentang(atribut, 'colspan'); ke += 1)
          (hasil[nomor + turun] ??= [])[kolom + ke] = sel;
    }
  }
  return hasil.map((baris) => Array.from(baris, (satu) => satu ?? KOSONG));
}

function kosongPertama(tempat: readonly (SelHtml | undefined)[]): number {
  let kolom = 0;
  while (tempat[kolom] !== undefined) kolom += 1;
  return kolom;
}

function rentang(atribut: string, nama: string): number {
  return Number(new RegExp(` ${nama}="(\\d+)"`).exec(atribut)?.[1] ?? '1');
}

function bacaFakta(html: string): string[] {
  return [...html.matchAll(/ data-fakta="([^"]+)"/g)].map(([, kunci = '']) => kunci);
}

const ENTITAS = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' } as const;

/** Tulisan yang terbaca: tanpa tag, entitas dikembalikan, spasi dirapatkan. */
export function bacaTeks(html: string): string {
  let teks = html.replace(/<br>/g, ' ').replace(/<[^>]*>/g, '');
  for (const [entitas, tanda] of Object.entries(ENTITAS)) teks = teks.replaceAll(entitas, tanda);
  return teks.replace(/\s+/g, ' ').trim();
}
