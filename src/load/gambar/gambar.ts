import { bacaJpeg } from './jpeg.ts';
import { bacaPng, type Mekarkan } from './png.ts';
import { BATAS, type BerkasGambar, type Gambar, type GambarDitolak, latin } from './tipe.ts';
import { bacaWebp } from './webp.ts';

const AKHIRAN: Readonly<Record<string, Gambar['mime']>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};
const NAMA: Readonly<Record<Gambar['mime'], string>> = {
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'image/webp': 'WebP',
};
/** Huruf yang sama di semua sistem berkas dan di alamat web. */
const NAMA_BERKAS = /^[A-Za-z0-9][A-Za-z0-9 _().-]{0,99}$/;
const SIMPAN_ULANG = 'buka di penyunting gambar lalu simpan sebagai PNG atau JPEG';

/**
 * Memeriksa sebuah berkas gambar menurut isinya, bukan menurut namanya, lalu membuang semua yang bukan gambar.
 * Ukuran dibaca dari kepala berkas. `mekarkan` menghitung besar data PNG tanpa menyimpannya.
 */
export async function bacaGambar(nama: string, isi: Uint8Array, mekarkan: Mekarkan): Promise<BerkasGambar> {
  if (!NAMA_BERKAS.test(nama))
    return {
      rule: 'gambar-nama',
      text: `nama berkas gambar "${nama}" memuat tanda yang tidak aman`,
      hint: 'pakai huruf, angka, spasi, tanda hubung, atau garis bawah',
    };
  if (isi.length > BATAS.byte) return terlaluBesar(nama);
  const mime = kenali(isi);
  const akhiran = AKHIRAN[/\.([A-Za-z]+)$/.exec(nama)?.[1]?.toLowerCase() ?? ''];
  if (mime === undefined) {
    const apa = sebutIsi(isi);
    return {
      rule: 'gambar-bentuk',
      text: `"${nama}" ${apa === undefined ? 'bukan gambar yang dikenal' : `berisi ${apa}, bukan PNG, JPEG, atau WebP`}`,
      hint: SIMPAN_ULANG,
    };
  }
  if (akhiran !== mime)
    return {
      rule: 'gambar-akhiran',
      text: `"${nama}" sebenarnya ${NAMA[mime]}`,
      hint: `ganti akhirannya menjadi ${mime === 'image/jpeg' ? '.jpg' : mime === 'image/png' ? '.png' : '.webp'}`,
    };
  const bacaan =
    mime === 'image/png'
      ? await bacaPng(isi, BATAS.piksel, mekarkan)
      : mime === 'image/jpeg'
        ? bacaJpeg(isi, BATAS.piksel)
        : bacaWebp(isi, BATAS.piksel);
  if ('potongan' in bacaan) return { mime, ...bacaan };
  const { tolak, rule = 'gambar-rusak', hint = 'salin ulang dari asalnya, atau simpan ulang' } = bacaan;
  return { rule, text: `"${nama}" ${tolak}`, hint };
}

/** Penolakan berkas yang melampaui batas ukuran; isinya tidak perlu dibaca. */
export function terlaluBesar(nama: string): GambarDitolak {
  const text = `"${nama}" lebih dari ${BATAS.byte / 1_000_000} MB`;
  return { rule: 'gambar-terlalu-besar', text, hint: 'perkecil, misalnya menjadi lebar 2.000 piksel' };
}

function kenali(isi: Uint8Array): Gambar['mime'] | undefined {
  if (berawal(isi, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (berawal(isi, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  const webp = latin(isi, 0, 4) === 'RIFF' && latin(isi, 8, 12) === 'WEBP';
  return webp ? 'image/webp' : undefined;
}

/** Sebutan isi yang sering salah disimpan sebagai gambar. */
function sebutIsi(isi: Uint8Array): string | undefined {
  if (isi.length === 0) return 'nol byte';
  const awal = latin(isi, 0, 512);
  if (/^GIF8/.test(awal)) return 'GIF';
  if (/^BM/.test(awal)) return 'BMP';
  if (/^(II\*\0|MM\0\*)/.test(awal)) return 'TIFF';
  if (/^....ftyp(hei|mif|avi)/s.test(awal)) return awal.slice(8, 11) === 'avi' ? 'AVIF' : 'HEIC';
  if (/^%PDF/.test(awal)) return 'PDF';
  if (/^PK\x03\x04/.test(awal)) return 'arsip ZIP atau dokumen Office';
  if (/<svg[\s>]/i.test(awal)) return 'SVG';
  return /^\s*(?:\u00ef\u00bb\u00bf)?\s*<(!doctype|html|script|\?xml|head|body)/i.test(awal)
    ? 'HTML atau XML'
    : undefined;
}

function berawal(isi: Uint8Array, tanda: readonly number[]): boolean {
  return tanda.every((byte, index) => isi[index] === byte);
}
