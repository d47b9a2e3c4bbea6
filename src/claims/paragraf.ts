import { bersih } from './kata.ts';
import { terakhirSampai } from './letak.ts';
import { sekali } from './sekali.ts';
import { pecah } from './tabel.ts';
import type { Paragraf } from './tipe.ts';

const BUTIR = /^(?:[-•*o]\s+)?(?:(\d{1,2}[.)]|[a-z][.)]|\(\d{1,2}\)|\([a-z]\))\s+|[-•]\s+)/;

/** Menyambung baris prosa menjadi paragraf; baris daftar, tabel, judul, dan keterangan tidak ikut. */
export function bacaParagraf(
  baris: readonly string[],
  bukanProsa: (nomor: number) => boolean,
): readonly Paragraf[] {
  const hasil: {
    teks: string;
    baris: number;
    butir: string | undefined;
    potong: { letak: number; baris: number }[];
  }[] = [];
  let kosong = true;
  let putus = true;
  for (const [i, mentah] of baris.entries()) {
    const teks = bersih(mentah);
    if (teks === '') kosong = true;
    else if (bukanProsa(i + 1) || pecah(mentah) !== undefined) putus = true;
    else {
      const akhir = hasil.at(-1);
      const butir = BUTIR.exec(teks);
      const lanjut =
        akhir !== undefined &&
        !putus &&
        butir === null &&
        akhir.teks.length <= TERPANJANG &&
        menyambung(akhir.teks, teks, kosong);
      if (lanjut) {
        akhir.potong.push({ letak: akhir.teks.length + 1, baris: i + 1 });
        akhir.teks += ` ${teks}`;
      } else hasil.push({ teks, baris: i + 1, butir: penanda(butir), potong: [{ letak: 0, baris: i + 1 }] });
      kosong = false;
      putus = false;
    }
  }
  return hasil;
}

function penanda(cocok: RegExpExecArray | null): string | undefined {
  return cocok === null ? undefined : (cocok[1] ?? '-');
}

const SAMBUNG = /\b(dan|atau|dengan|yang|di|ke|pada|untuk|oleh|tahun|Nomor|terhadap|dalam|dari|adalah)$/;

/** Sesudah baris kosong, paragraf bersambung hanya bila kalimatnya belum selesai. */
function menyambung(lama: string, baru: string, kosong: boolean): boolean {
  if (!kosong) return true;
  if (SAMBUNG.test(lama)) return true;
  const selesai = /[.:;!?”"]$/.test(lama) || lama.length < 50;
  return !selesai && /^[a-z0-9(]/.test(baru);
}

/** Nomor baris asal dari letak di teks paragraf. */
export function barisPada({ potong, baris }: Paragraf, letak: number): number {
  return terakhirSampai(potong, letak, (satu) => satu.letak)?.baris ?? baris;
}

/** Satu kalimat dan letaknya di teks paragrafnya. */
export interface Kalimat {
  readonly teks: string;
  readonly letak: number;
}

/** Deretan sepanjang ini bukan kalimat. */
const TERPANJANG = 4000;

/** Memecah paragraf menjadi kalimat; singkatan dan desimal tidak memutus. */
export const kalimat: (paragraf: Paragraf) => readonly Kalimat[] = sekali(pecahKalimat);

function pecahKalimat({ teks }: Paragraf): readonly Kalimat[] {
  const hasil: Kalimat[] = [];
  let awal = 0;
  for (const cocok of teks.matchAll(/[.!?]+\s+(?=[A-Z“"(*\d])/g)) {
    const depan = teks.slice(awal, cocok.index + 1);
    if (/(?:\b(?:No|s\.d|dkk|dll|Kab|Tbl|Gbr|Per|Drs?|Ir|Rp|IKU|IKK|SS)|^\W*\w{1,2})\.$/.test(depan))
      continue;
    hasil.push({ teks: teks.slice(awal, cocok.index + cocok[0].length).trim(), letak: awal });
    awal = cocok.index + cocok[0].length;
  }
  hasil.push({ teks: teks.slice(awal).trim(), letak: awal });
  return hasil.filter((satu) => satu.teks !== '' && satu.teks.length <= TERPANJANG);
}
