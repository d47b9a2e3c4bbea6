import { BATAS, BerkasDitolak, type Asal, type Jangkar } from '../naskah.ts';
import type { Penomoran } from './penomoran.ts';
import { susunTabel, type BarisWord } from './tabel.ts';
import { PembacaTulisan, type TakTerbaca } from './tulisan.ts';
import { anak, atribut, nyala, type Unsur } from './xml.ts';

export interface BarisDocx {
  readonly teks: readonly string[];
  readonly asal: readonly Asal[];
  readonly tak: TakTerbaca;
}

export interface BagianDocx {
  readonly badan: Unsur;
  readonly penomoran: Penomoran;
  readonly catatanKaki: Unsur | undefined;
  readonly catatanAkhir: Unsur | undefined;
}

const DAFTAR = /^\W*DAFTAR\s+(ISI|TABEL|GAMBAR|GRAFIK|BAGAN|LAMPIRAN)\W*$/i;
const BERHALAMAN = /\t[\s.]*[ivxlc\d]+\s*$/i;

/** Isi dokumen Word menjadi baris teks, urut seperti tercetak. */
export function susunBaris({ badan, penomoran, catatanKaki, catatanAkhir }: BagianDocx): BarisDocx {
  return new Penyusun(penomoran, [catatan(catatanKaki), catatan(catatanAkhir)]).susun(badan);
}

class Penyusun {
  readonly #penomoran: Penomoran;
  readonly #catatan: readonly ReadonlyMap<string, Unsur>[];
  /** Catatan yang sudah ditulis; catatan yang merujuk dirinya sendiri tidak boleh berputar. */
  readonly #tercatat = new Set<Unsur>();
  readonly #tulisan = new PembacaTulisan();
  readonly #teks: string[] = [];
  readonly #asal: Asal[] = [];
  #huruf = 0;
  #tabel = 0;
  #keterangan = '';
  #daftar = 0;
  /** Tulisan paragraf yang tanda akhirnya dihapus dalam perubahan terlacak; bersambung ke paragraf berikutnya. */
  #sambungan = '';

  constructor(penomoran: Penomoran, catatanDokumen: readonly ReadonlyMap<string, Unsur>[]) {
    this.#penomoran = penomoran;
    this.#catatan = catatanDokumen;
  }

  susun(badan: Unsur): BarisDocx {
    this.#isi(badan, undefined);
    return { teks: this.#teks, asal: this.#asal, tak: this.#tulisan.tak };
  }

  /** `luar` adalah paragraf tempat kotak teks atau catatan kaki tertambat; di sanalah komentarnya dipasang. */
  #isi(induk: Unsur, luar: Jangkar | undefined): void {
    for (const satu of induk.anak)
      if (satu.nama === 'p') this.#paragraf(satu, luar);
      else if (satu.nama === 'tbl') this.#tabelWord(satu, luar);
      else if (satu.nama === 'altChunk') this.#tulisan.tak.sisipan += 1;
  }

  #paragraf(p: Unsur, luar: Jangkar | undefined): void {
    const pPr = anak(p, 'pPr');
    const { teks, kotak, catatanKaki, catatanAkhir } = this.#tulisan.baca(p);
    const nomor = teks.trim() === '' ? '' : this.#penomoran.maju(pPr);
    const rPr = anak(pPr, 'rPr');
    const penuh = this.#sambungan + [nomor, teks].filter((satu) => satu !== '').join(' ');
    this.#sambungan = '';
    if (nyala(rPr, 'del') || nyala(rPr, 'moveFrom')) {
      this.#sambungan = penuh;
      return;
    }
    const jangkar = luar ?? jangkarParagraf(p, teks);
    this.#tulisParagraf(penuh, this.#penomoran.namaGaya(nilaiGaya(pPr)), jangkar);
    this.#ekor(kotak, catatanKaki, catatanAkhir, jangkar);
  }

  #tulisParagraf(teks: string, gaya: string, jangkar: Jangkar): void {
    const rapi = this.#entriDaftar(teks, gaya) ? rapikanDaftar(teks) : teks.replaceAll('\t', ' ');
    const baris = rapi.split('\n').map((satu) => satu.replace(/[^\S\t]+/g, ' ').trim());
    const berisi = baris.filter((satu) => satu !== '');
    if (berisi.length === 0) return;
    const awal = berisi.join(' ');
    this.#keterangan =
      /^Tabel\s+\d[\d.-]*/i.exec(awal)?.[0].replace(/\.$/, '') ?? (awal.length > 140 ? '' : this.#keterangan);
    for (const satu of berisi)
      this.#tulis(satu, { tempat: `paragraf "${potong(satu)}"`, jangkar: [{ ...jangkar, teks: satu }] });
    this.#jeda();
  }

  /** Entri daftar isi mempertahankan tabnya; tab lain akan terbaca sebagai tabel. */
  #entriDaftar(teks: string, gaya: string): boolean {
    if (DAFTAR.test(teks.trim())) this.#daftar = 3;
    else if (this.#daftar > 0 && teks.trim() !== '')
      this.#daftar = BERHALAMAN.test(teks) ? 3 : this.#daftar - 1;
    return BERHALAMAN.test(teks) && (this.#daftar > 0 || /^(toc|table of figures|daftar)\b/i.test(gaya));
  }

  #tabelWord(tbl: Unsur, luar: Jangkar | undefined): void {
    this.#tabel += 1;
    this.#daftar = 0;
    const ke = this.#tabel;
    const nama = this.#keterangan === '' ? `tabel ke-${ke}` : this.#keterangan;
    this.#keterangan = '';
    const ekor: (() => void)[] = [];
    const baris = susunTabel(tbl, (sel) => this.#sel(sel, luar, ekor));
    const satuKolom = baris.every(({ sel }) => sel.length < 2);
    for (const satu of baris) this.#barisTabel(satu, nama, satuKolom);
    this.#jeda();
    ekor.forEach((satu) => {
      satu();
    });
  }

  #barisTabel({ nomor, sel, jangkar }: BarisWord, nama: string, satuKolom: boolean): void {
    if (sel.every((satu) => satu === '')) return;
    this.#tulis(sel.join('\t'), { tempat: `${nama} baris ${nomor}`, jangkar });
    if (satuKolom) this.#jeda();
  }

  /** Tulisan sel; tabel di dalam sel, kotak teks, dan catatan kaki ditulis sesudah tabelnya. */
  #sel(sel: Unsur, luar: Jangkar | undefined, ekor: (() => void)[]): readonly Jangkar[] {
    return sel.anak.flatMap((satu): Jangkar[] => {
      if (satu.nama === 'tbl') {
        ekor.push(() => {
          this.#tabelWord(satu, luar);
        });
        return [];
      }
      if (satu.nama !== 'p') return [];
      const { teks, kotak, catatanKaki, catatanAkhir } = this.#tulisan.baca(satu);
      const nomor = teks.trim() === '' ? '' : this.#penomoran.maju(anak(satu, 'pPr'));
      const penuh = [nomor, teks]
        .join(' ')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();
      const jangkar = { ...(luar ?? jangkarParagraf(satu, '')), teks: penuh };
      if (kotak.length + catatanKaki.length + catatanAkhir.length > 0)
        ekor.push(() => {
          this.#ekor(kotak, catatanKaki, catatanAkhir, jangkar);
        });
      return penuh === '' ? [] : [jangkar];
    });
  }

  #ekor(kotak: readonly Unsur[], kaki: readonly string[], akhir: readonly string[], jangkar: Jangkar): void {
    for (const satu of kotak) this.#isi(satu, jangkar);
    for (const [ke, daftar] of [kaki, akhir].entries())
      for (const id of daftar) {
        const isi = this.#catatan[ke]?.get(id);
        if (isi === undefined || this.#tercatat.has(isi)) continue;
        this.#tercatat.add(isi);
        this.#isi(isi, jangkar);
      }
  }

  #tulis(teks: string, asal: Asal): void {
    this.#huruf += teks.length + 1;
    if (this.#huruf > BATAS.naskah || this.#teks.length >= BATAS.baris)
      throw new BerkasDitolak(
        'Naskah Word itu terlalu panjang untuk diperiksa sekaligus. Pecah menjadi beberapa berkas.',
      );
    this.#teks.push(teks);
    this.#asal.push(asal);
  }

  /** Baris kosong memisahkan paragraf; tanpa itu baris berurutan terbaca sebagai satu paragraf. */
  #jeda(): void {
    if (this.#teks.length > 0 && this.#teks.at(-1) !== '') this.#tulis('', { tempat: '' });
  }
}

function jangkarParagraf(p: Unsur, teks: string): Jangkar {
  const pPr = p.anak[0]?.nama === 'pPr' ? p.anak[0] : undefined;
  return { teks, awal: pPr?.akhir ?? p.isi, akhir: p.tutup };
}

function nilaiGaya(pPr: Unsur | undefined): string | undefined {
  const satu = anak(pPr, 'pStyle');
  return satu === undefined ? undefined : atribut(satu, 'val');
}

function rapikanDaftar(teks: string): string {
  const bagian = teks.split('\t');
  const halaman = bagian.pop() ?? '';
  return `${bagian.join(' ')}\t${halaman.trim()}`;
}

function catatan(akar: Unsur | undefined): ReadonlyMap<string, Unsur> {
  return new Map((akar?.anak[0]?.anak ?? []).map((satu) => [atribut(satu, 'id') ?? '', satu]));
}

/** Awal tulisan, cukup panjang untuk dicari di Word. */
function potong(tulisan: string): string {
  const teks = tulisan.replaceAll('\t', ' ');
  if (teks.length <= 60) return teks;
  const pendek = teks.slice(0, 60);
  return `${pendek.slice(0, Math.max(40, pendek.lastIndexOf(' '))).trimEnd()}…`.toWellFormed();
}
