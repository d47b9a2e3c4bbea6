import { bersih } from './kata.ts';
import { pecah } from './tabel.ts';
import type { EntriDaftar, Judul, Keterangan } from './tipe.ts';

const DAFTAR = /^\W*DAFTAR\s+(ISI|TABEL|GAMBAR|GRAFIK|BAGAN|LAMPIRAN)\W*$/i;
const ENTRI = /(?:\.{3,}|…|\t)\s*[ivxlc\d]+\s*$|^\s*(?:Tabel|Gambar|Grafik|Bagan|Lampiran)\s+\d+.*\d\s*$/i;
const KETERANGAN = /^(Tabel|Gambar|Grafik|Bagan)\s+((?:[IVX]+[.-])?\d+(?:[.-]\d+)*)\.?(?:[\s:.]+(.*))?$/;
/** Keterangan bukan kalimat: `Tabel 5 menunjukkan bahwa …` adalah prosa. */
const KALIMAT =
  /^(di ?atas|di ?bawah|menunjukkan|menggambarkan|menjelaskan|memperlihatkan|tersebut|berikut|dapat|terlihat|dan|merupakan|adalah|memuat|menyajikan|merangkum|menampilkan)\b/i;

const NAMA_DAFTAR = new Map<string, EntriDaftar['daftar']>([
  ['ISI', 'isi'],
  ['TABEL', 'tabel'],
  ['GRAFIK', 'grafik'],
]);

/** Daftar isi, tabel, dan gambar; `batas` menandai baris yang termasuk daftar agar tidak dibaca sebagai isi. */
export function bacaDaftar(baris: readonly string[]): {
  readonly entri: readonly EntriDaftar[];
  readonly termasuk: ReadonlySet<number>;
} {
  const entri: EntriDaftar[] = [];
  const termasuk = new Set<number>();
  let daftar: EntriDaftar['daftar'] | undefined;
  let gagal = 0;
  for (const [i, mentah] of baris.entries()) {
    const teks = mentah.trim();
    const judul = DAFTAR.exec(bersih(teks))?.[1]?.toUpperCase();
    if (judul !== undefined) {
      daftar = NAMA_DAFTAR.get(judul) ?? 'gambar';
      gagal = 0;
      termasuk.add(i + 1);
    } else if (daftar !== undefined && teks !== '') {
      const satu = bacaEntri(mentah, daftar, i + 1);
      if (satu !== undefined) {
        entri.push(satu);
        termasuk.add(i + 1);
        gagal = 0;
      } else if (/^(BAB\s+[IVX\d]+|KATA PENGANTAR)\b/i.test(teks) || ++gagal > 2) daftar = undefined;
      else if (/^(Tabel|Gambar|Grafik)\s+\d/.test(teks)) termasuk.add(i + 1);
    }
  }
  return { entri, termasuk };
}

function bacaEntri(mentah: string, daftar: EntriDaftar['daftar'], baris: number): EntriDaftar | undefined {
  if (!ENTRI.test(mentah) && !(daftar !== 'isi' && /^(Tabel|Gambar|Grafik|Bagan)\s+\d+\s*\t/i.test(mentah)))
    return undefined;
  const teks = bersih(mentah.replace(/(?:\.{2,}|…|\s)+\s*[ivxlc\d]+\s*$/i, ''));
  const cocok =
    /^(?:Tabel|Gambar|Grafik|Bagan)\s+(\d+(?:[.-]\d+)*)\.?\s*(.*)$/i.exec(teks) ??
    /^(BAB\s+[IVX\d]+|\d+(?:\.\s?\d+)+\.?|[A-Z]\.)\s*(.*)$/.exec(teks);
  return { daftar, nomor: (cocok?.[1] ?? '').replace(/\.$/, ''), judul: cocok?.[2] ?? teks, baris };
}

/** Keterangan tabel dan gambar di badan; judul yang patah ke baris berikutnya disambung. */
export function bacaKeterangan(baris: readonly string[], daftar: ReadonlySet<number>): readonly Keterangan[] {
  return baris.flatMap((mentah, i) => {
    if (daftar.has(i + 1) || mentah.includes('\t') || pecah(mentah) !== undefined) return [];
    const cocok = KETERANGAN.exec(bersih(mentah));
    if (cocok === null || (cocok[3] !== undefined && KALIMAT.test(cocok[3]))) return [];
    const [, jenis, nomor = '', judul = ''] = cocok;
    if (/[.;]$/.test(judul) && judul.split(' ').length > 14) return [];
    return [
      { jenis: jenis as Keterangan['jenis'], nomor, judul: gabung(judul, baris, i, daftar), baris: i + 1 },
    ];
  });
}

function gabung(judul: string, baris: readonly string[], i: number, daftar: ReadonlySet<number>): string {
  const bagian = [judul];
  for (const berikut of baris.slice(i + 1, i + 6)) {
    const teks = bersih(berikut);
    if (
      teks === '' ||
      berikut.includes('\t') ||
      teks.length > 90 ||
      daftar.has(i + 2) ||
      KETERANGAN.test(teks)
    )
      break;
    if (/^(\d+\.|[a-z]\.|[-•(])\s/.test(teks) || /[.;:]$/.test(judul)) break;
    bagian.push(teks);
  }
  return bagian.join(' ').trim();
}

const BAB = /^\W{0,3}BAB\s+([IVX]+|\d+)\b\W*(.*)$/;
const ANGKA = /^(\d{1,2}(?:\.\s?\d{1,2})+)\.?\s+([A-Z].*)$/;
const HURUF = /^([A-H])\.\s+([A-Z].*)$/;

/** Judul bab dan subbab di badan dokumen. */
export function bacaJudul(baris: readonly string[], daftar: ReadonlySet<number>): readonly Judul[] {
  return baris.flatMap((mentah, i): Judul[] => {
    if (daftar.has(i + 1) || mentah.includes('\t')) return [];
    const teks = bersih(mentah);
    if (teks.length > 160) return [];
    const bab = BAB.exec(teks);
    if (bab !== null && !/^\W*BAB\s+\w+\s*:/.test(teks) && !/\b(adalah|berisi|memuat|ini)\b/.test(teks))
      return [{ jenis: 'bab', nomor: bab[1] ?? '', judul: bab[2] ?? '', baris: i + 1 }];
    const angka = ANGKA.exec(teks);
    if (angka !== null && !/[.;,]$/.test(teks))
      return [
        { jenis: 'angka', nomor: (angka[1] ?? '').replace(/\s/g, ''), judul: angka[2] ?? '', baris: i + 1 },
      ];
    const huruf = HURUF.exec(teks);
    if (huruf !== null && !/[.;,]$/.test(teks) && teks.length < 90)
      return [{ jenis: 'huruf', nomor: huruf[1] ?? '', judul: huruf[2] ?? '', baris: i + 1 }];
    return [];
  });
}
