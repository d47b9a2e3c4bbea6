import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { type GalatMdx, tafsirGalat } from './galat-mdx.ts';

/** Hasil mengurai sampai akhir: pohon bab yang bagian salahnya dikosongkan, dan semua galatnya. */
export interface HasilPulih {
  readonly root: Root | undefined;
  readonly galat: readonly GalatMdx[];
}

/** Pengulangan paling banyak, dan karakter yang boleh diurai ulang seluruhnya; hitungan pasti, bukan waktu. */
const BATAS = { ulang: 20, karakter: 300_000 };

/**
 * Mengurai sebuah bab; setiap bagian yang tidak terbaca dicatat lalu dikosongkan dengan spasi sepanjangnya, agar galat
 * berikutnya ditemukan dalam sekali pemeriksaan dan tempat lainnya tidak bergeser.
 */
export function uraiSampaiAkhir(
  text: string,
  urai: (text: string) => Root,
  isGalat: (error: unknown) => error is VFileMessage,
): HasilPulih {
  const galat: GalatMdx[] = [];
  /** Pasangan dari tanda yang sudah dikosongkan; sisanya tidak perlu disebut lagi. */
  const piutang: string[] = [];
  let sisa = text;
  for (let ulang = 0; ulang <= BATAS.ulang && ulang * text.length <= BATAS.karakter; ulang += 1) {
    try {
      return { root: urai(sisa), galat };
    } catch (error) {
      if (!isGalat(error)) throw error;
      const temuan = tafsirGalat(error, sisa);
      const lunas = piutang.indexOf(temuan.tanda);
      if (lunas >= 0 && temuan.tanda !== '') piutang.splice(lunas, 1);
      else {
        galat.push(temuan);
        if (temuan.pasangan !== '') piutang.push(temuan.pasangan);
      }
      const bersih = temuan.kosongkan.reduce(kosongkan, sisa);
      if (bersih === sisa) break;
      sisa = bersih;
    }
  }
  return { root: undefined, galat };
}

function kosongkan(text: string, [awal, akhir]: readonly [number, number]): string {
  return text.slice(0, awal) + text.slice(awal, akhir).replace(/[^\n]/g, ' ') + text.slice(akhir);
}
