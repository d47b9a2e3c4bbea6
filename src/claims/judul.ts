import { awalBesar, bersih } from './kata.ts';
import { pecah } from './tabel.ts';
import type { EntriDaftar, Judul, Keterangan } from './tipe.ts';

const DAFTAR = /^\W*DAFTAR\s+(ISI|TABEL|GAMBAR|GRAFIK|BAGAN|LAMPIRAN)\W*$/i;
const ENTRI =
  /(?:\.{3,}|…|\t| {3,})\s*[ivxlc\d]{1,7}\s*$|^\s*(?:Tabel|Gambar|Grafik|Bagan|Lampiran)\s+\d+.*\d\s*$/i;
/** Butir daftar yang judulnya patah sebelum nomor halamannya: `Tabel 3      Perbandingan …` lalu lanjutannya. */
const PATAH = /^\s*(?:Tabel|Gambar|Grafik|Bagan)\s+\d+(?:[.-]\d+)*\.? {2,}\S.{30,}$/i;
const SAMBUNGAN = 4;
const KELUAR = /^(?:BAB\s+[IVX\d]+|KATA PENGANTAR)\b/i;
const KETERANGAN =
  /^(Tabel|Gambar|Grafik|Bagan|TABEL|GAMBAR|GRAFIK|BAGAN)\s+((?:[IVX]+[.-])?\d+(?:[.-]\d+)*)\.?(?:[\s:.]+(.*))?$/;
/** Keterangan bukan kalimat: `Tabel 5 menunjukkan bahwa …` adalah prosa. */
const KALIMAT =
  /^(di ?atas|di ?bawah|itu|ini|menunjukkan|menggambarkan|menjelaskan|memperlihatkan|tersebut|berikut|dapat|terlihat|dan|merupakan|adalah|memuat|menyajikan|merangkum|menampilkan)\b/i;

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
  let patah: { readonly teks: string; readonly baris: number; readonly sisa: number } | undefined;
  for (const [i, mentah] of baris.entries()) {
    const teks = mentah.trim();
    const judul = DAFTAR.exec(bersih(teks))?.[1]?.toUpperCase();
    if (judul !== undefined) {
      daftar = NAMA_DAFTAR.get(judul) ?? 'gambar';
      gagal = 0;
      termasuk.add(i + 1);
    } else if (daftar !== undefined && teks !== '') {
      const depan = patah ?? { teks: '', baris: i + 1, sisa: SAMBUNGAN };
      const satu = bacaEntri(depan.teks === '' ? mentah : `${depan.teks} ${teks}`, daftar, depan.baris);
      if (satu !== undefined) {
        patah = undefined;
        entri.push(satu);
        termasuk.add(i + 1);
        gagal = 0;
      } else if (depan.sisa > 0 && !KELUAR.test(teks) && (patah !== undefined || PATAH.test(mentah))) {
        patah = { teks: `${depan.teks} ${teks}`.trim(), baris: depan.baris, sisa: depan.sisa - 1 };
        termasuk.add(i + 1);
      } else if (KELUAR.test(teks) || ++gagal > 2) daftar = patah = undefined;
      else if (/^(Tabel|Gambar|Grafik)\s+\d/.test(teks)) termasuk.add(i + 1);
    }
  }
  return { entri, termasuk };
}

function bacaEntri(mentah: string, daftar: EntriDaftar['daftar'], baris: number): EntriDaftar | undefined {
  if (!ENTRI.test(mentah) && !(daftar !== 'isi' && /^(Tabel|Gambar|Grafik|Bagan)\s+\d+\s*\t/i.test(mentah)))
    return undefined;
  const teks = bersih(mentah.replace(/(?:\.\.|…|\s)[.…\s]*(?!(?:19|20)\d\d\s*$)[ivxlc\d]+\s*$/i, ''));
  const cocok =
    /^(?:Tabel|Gambar|Grafik|Bagan)\s+(\d+(?:[.-]\d+)*)\.?\s*(.*)$/i.exec(teks) ??
    /^(BAB\s+[IVX\d]+|(?:\d+|[IVX]{1,5})(?:\.\s?\d+)+\.?|[A-Z]\.)\s*(.*)$/.exec(teks);
  return { daftar, nomor: (cocok?.[1] ?? '').replace(/\.$/, ''), judul: cocok?.[2] ?? teks, baris };
}

/** Keterangan tabel dan gambar di badan; judul yang patah ke baris berikutnya disambung. */
export function bacaKeterangan(baris: readonly string[], daftar: ReadonlySet<number>): readonly Keterangan[] {
  return baris.flatMap((mentah, i) => {
    if (daftar.has(i + 1) || mentah.includes('\t') || pecah(mentah) !== undefined) return [];
    const cocok = KETERANGAN.exec(bersih(mentah));
    const isi = cocok?.[3] ?? '';
    if (cocok === null || KALIMAT.test(isi) || /^me[a-z]{3,}\s/.test(isi) || tengahProsa(baris[i - 1] ?? ''))
      return [];
    const [, jenis, nomor = '', judul = ''] = cocok;
    if (/[.;]$/.test(judul) && judul.split(' ').length > 14) return [];
    return [{ jenis: bakuJenis(jenis), nomor, judul: gabung(judul, baris, i, daftar), baris: i + 1 }];
  });
}

/** `TABEL` sama dengan `Tabel`. */
function bakuJenis(tulisan = ''): Keterangan['jenis'] {
  return awalBesar(tulisan.toLowerCase()) as Keterangan['jenis'];
}

/** Baris sebelumnya prosa yang belum selesai: `Tabel 5` di awal baris ini rujukan yang kebetulan terpotong di sana. */
function tengahProsa(sebelumnya: string): boolean {
  const teks = sebelumnya.trim();
  return (
    teks.length >= 60 && /[a-z,]$/.test(teks) && !/ {2,}|[\t|]/.test(teks) && !KETERANGAN.test(bersih(teks))
  );
}

function gabung(judul: string, baris: readonly string[], i: number, daftar: ReadonlySet<number>): string {
  const bagian = [judul];
  for (const berikut of baris.slice(i + 1, i + 6)) {
    const teks = bersih(berikut);
    if (
      teks === '' ||
      berikut.includes('\t') ||
      teks.length > Math.max(90, (bagian.at(-1) ?? '').length + 30) ||
      daftar.has(i + 2) ||
      KETERANGAN.test(teks)
    )
      break;
    if (/^(\d+\.|[a-z]\.|[-•(])\s|^(?:catatan|sumber|keterangan)\b/i.test(teks) || /[.;:]$/.test(judul))
      break;
    bagian.push(teks);
  }
  return bagian.join(' ').trim();
}

const BAB = /^\W{0,3}BAB\s+([IVX]+|\d+)\b\W*(.*)$/;
const ANGKA = /^((?:\d{1,2}|[IVX]{1,5})(?:\.\s?\d{1,2})+)\.?\s+([A-Z].*)$/;
const HURUF = /^([A-H])\.\s+([A-Z].*)$/;

/** Butir sistematika penulisan yang menyebut isi sebuah bab. */
function sistematika(mentah: string): boolean {
  return /^\s*(?:[-•▪➢✓*]|\d{1,2}[.)]|[a-z][.)])\s/.test(mentah) || /\S{3,} .{50,}[.;,]$/.test(mentah.trim());
}

/** Judul bab dan subbab di badan dokumen. */
export function bacaJudul(baris: readonly string[], daftar: ReadonlySet<number>): readonly Judul[] {
  return baris.flatMap((mentah, i): Judul[] => {
    if (daftar.has(i + 1) || mentah.includes('\t')) return [];
    const teks = bersih(mentah);
    if (teks.length > 160) return [];
    const bab = sistematika(mentah) ? null : BAB.exec(teks);
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
