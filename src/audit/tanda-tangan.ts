import { NAMA_BULAN } from '../claims/bilangan.ts';
import type { Dokumen } from '../claims/dokumen.ts';
import { sekali } from '../claims/sekali.ts';

/** Tanggal lengkap di dalam kalimat: hari, nama bulan, tahun. */
export const POLA_TANGGAL = String.raw`(\d{1,2}) (${NAMA_BULAN}) (20\d\d)`;
const TEMPAT = new RegExp(String.raw`^[A-Z][A-Za-z .]{2,30}, {1,3}${POLA_TANGGAL}$`, 'i');
/** Judul naskah perjanjian kinerja, bukan subbab yang membahasnya. */
const JUDUL_PK = /^\W*(?:LAMPIRAN )?(?:PERJANJIAN|PENETAPAN) KINERJA\b[^a-z]*$/;
const JUDUL_LAMPIRAN = /^\W*(?:lampiran\b|(?:\S{1,6} )?(?:perjanjian|penetapan) kinerja\b)[^.;]{0,100}$/i;
/** Keputusan atau surat yang dilampirkan. */
const NASKAH_LAIN = /^\W*(?:SALINAN|KEPUTUSAN|PERATURAN|SURAT|NOTA)\b[^a-z]*$/;

/** Sebuah tanggal sebagaimana tercetak. */
export interface Tanggal {
  readonly hari: string;
  readonly bulan: string;
  readonly tahun: number;
  readonly tulisan: string;
  readonly baris: number;
}

/** Tanggal tanda tangan dan naskah yang ditandatangani. */
export interface TandaTangan extends Tanggal {
  /** Judul naskah perjanjian kinerja tempat tanda tangan itu. */
  readonly naskah: string | undefined;
  /** Benar bila mungkin bukan tanda tangan dokumen ini sendiri, melainkan naskah yang dilampirkan. */
  readonly lampiran: boolean;
}

/** Baris `Tempat, tanggal` beserta naskah yang memuatnya. */
export const bacaTandaTangan = sekali(({ baris }: Dokumen): readonly TandaTangan[] => {
  let naskah: string | undefined;
  let lampiran = false;
  return baris.flatMap((mentah, i) => {
    const teks = mentah.trim();
    const bab = /^\W*BAB\s+[IVX\d]+\b/.test(teks);
    if (JUDUL_PK.test(teks)) naskah = teks;
    else if (bab || JUDUL_LAMPIRAN.test(teks)) naskah = undefined;
    lampiran = (lampiran && !bab) || JUDUL_LAMPIRAN.test(teks) || NASKAH_LAIN.test(teks);
    const cocok = TEMPAT.exec(teks);
    return cocok === null ? [] : [{ ...tanggalDari(cocok, i + 1), naskah, lampiran }];
  });
});

/** Menyusun tanggal dari hasil `POLA_TANGGAL`; tiga kelompok terakhirnya hari, bulan, dan tahun. */
export function tanggalDari(cocok: RegExpExecArray | RegExpMatchArray, baris: number): Tanggal {
  const [hari = '', bulan = '', tahun = ''] = cocok.slice(-3);
  return {
    ...{ hari, bulan: bulan.toLowerCase(), tahun: Number(tahun), baris },
    tulisan: `${hari} ${bulan} ${tahun}`,
  };
}
