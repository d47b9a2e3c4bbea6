import { BerkasDitolak } from './naskah.ts';

/** Byte pembuka bentuk berkas yang bukan naskah; yang lebih khusus lebih dahulu. */
const BENTUK: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG\r\n/, 'gambar PNG'],
  [/^GIF8[79]a/, 'gambar GIF'],
  [/^\xff\xd8\xff/, 'gambar JPEG'],
  [/^(?:II\*\0|MM\0\*)/, 'gambar TIFF'],
  [/^RIFF....WEBP/s, 'gambar WebP'],
  [/^....ftyp(?:hei[cfx]|mif1|msf1)/s, 'gambar HEIC'],
  [/^BM....\0\0\0\0/s, 'gambar BMP'],
];
const ARSIP: readonly (readonly [RegExp, string])[] = [
  [/^Rar!\x1a/, 'arsip RAR'],
  [/^7z\xbc\xaf\x27\x1c/, 'arsip 7z'],
  [/^\x1f\x8b/, 'arsip gzip'],
];
const YANG_DIBACA = 'Yang dibaca: Markdown, teks, Word (.docx), dan PDF.';
const AKHIRAN_NASKAH = /\.(docx|docm|pdf)$/i;

/** Menolak yang jelas bukan Word, PDF, atau teks, dengan sebab yang sebenarnya. `awal` byte pertama sebagai latin1. */
export function tolakBukanNaskah(awal: string, nama: string): void {
  const gambar = cari(BENTUK, awal);
  if (gambar !== undefined)
    throw new BerkasDitolak(
      `Berkas itu ${gambar}${berakhiran(nama)}. Gambar tidak dibaca; periksa dokumen Word atau PDF aslinya, atau kenali dahulu tulisannya (OCR).`,
    );
  const arsip = cari(ARSIP, awal);
  if (arsip !== undefined)
    throw new BerkasDitolak(
      `Berkas itu ${arsip}${berakhiran(nama)}. Keluarkan dahulu isinya, lalu periksa satu per satu.`,
    );
  if (awal.startsWith('{\\rtf')) throw lain('RTF');
  if (/^(?:\xef\xbb\xbf)?\s*<(!doctype html|html|\?xml)/i.test(awal)) throw lain('HTML atau XML');
}

/** Sebab berkas yang bukan UTF-8 tidak dapat dibaca: bukan teks, rusak, atau teks dengan penyandian lain. */
export function bukanUtf8(awal: string, nama: string): BerkasDitolak {
  const akhiran = AKHIRAN_NASKAH.exec(nama)?.[1]?.toLowerCase();
  if (akhiran !== undefined)
    return new BerkasDitolak(
      `Berkas itu berakhiran .${akhiran}, tetapi isinya bukan ${akhiran === 'pdf' ? 'PDF' : 'Word'}; mungkin rusak, atau belum selesai diunduh atau disalin. Ambil lagi dari asalnya.`,
    );
  return isBiner(awal)
    ? bukanTeks()
    : new BerkasDitolak(
        'Berkas teks itu bukan UTF-8. Buka di penyunting teks, lalu simpan ulang dengan penyandian UTF-8.',
      );
}

export function bukanTeks(): BerkasDitolak {
  return new BerkasDitolak(`Berkas itu bukan teks. ${YANG_DIBACA}`);
}

/** Word 97–2003, atau .docx bersandi: keduanya wadah OLE. */
export function wordLama(isi: Uint8Array): BerkasDitolak {
  const nama = 'EncryptedPackage'.replace(/.(?=.)/g, '$&\u0000');
  const bersandi = new TextDecoder('latin1').decode(isi).includes(nama);
  return new BerkasDitolak(
    bersandi
      ? 'Berkas Word itu bersandi. Simpan ulang tanpa sandi.'
      : 'Berkas itu memakai bentuk Office lama (.doc, .xls, .ppt). Buka di Word, lalu simpan sebagai .docx.',
  );
}

/** Teks tidak memuat huruf kendali selain tab, pindah baris, dan pindah halaman. */
function isBiner(awal: string): boolean {
  return /[\x00-\x08\x0b\x0e-\x1f]/.test(awal);
}

function cari(bentuk: readonly (readonly [RegExp, string])[], awal: string): string | undefined {
  return bentuk.find(([pola]) => pola.test(awal))?.[1];
}

function berakhiran(nama: string): string {
  const akhiran = AKHIRAN_NASKAH.exec(nama)?.[1];
  return akhiran === undefined ? '' : `, walaupun berakhiran .${akhiran.toLowerCase()}`;
}

function lain(jenis: string): BerkasDitolak {
  return new BerkasDitolak(`Berkas itu ${jenis}. Buka di Word, lalu simpan sebagai .docx.`);
}
