import { constants, inflateRawSync } from 'node:zlib';
import { BerkasDitolak } from '../naskah.ts';

const BATAS_PDF = {
  /** Byte satu aliran isi sesudah dimekarkan. */
  aliran: 8_000_000,
  /** Byte satu berkas huruf sesudah dimekarkan. */
  huruf: 24_000_000,
  /** Byte semua aliran sesudah dimekarkan, selain gambar; LKj 110 halaman sekitar 15 MB. */
  semua: 120_000_000,
  aliranTerbanyak: 200_000,
  /** Byte termampat dengan cara lama (LZW, RunLength), yang tidak diukur dahulu. */
  lama: 60_000,
  /** Huruf kamus yang dicari di depan kata `stream`. */
  kamus: 4096,
} as const;

const HURUF = /\/Length1\s|\/Subtype\s*\/(?:OpenType|CIDFontType0C|Type1C)\b/;

/**
 * Salinan PDF yang aman diberikan kepada pdfjs: data gambarnya dinolkan (tidak dibutuhkan, dan dapat mekar tanpa batas),
 * dan aliran lain sudah diukur. @throws BerkasDitolak bila bersandi atau ada aliran yang melewati batas
 */
export function jinakkan(isi: Uint8Array): { readonly data: Uint8Array; readonly gambar: number } {
  const data = Uint8Array.from(isi);
  const buf = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (isBersandi(buf))
    throw new BerkasDitolak(
      'PDF itu bersandi atau dibatasi izinnya. Simpan ulang tanpa sandi, misalnya dengan mencetaknya ke PDF.',
    );
  let [gambar, semua, lama, banyak] = [0, 0, 0, 0];
  for (let di = buf.indexOf('stream'); di !== -1; di = buf.indexOf('stream', di + 6)) {
    if (buf.toString('latin1', di - 3, di) === 'end') continue;
    const kamus = kamusSebelum(buf, di);
    if (kamus === undefined) continue;
    banyak += 1;
    if (banyak > BATAS_PDF.aliranTerbanyak) throw bom();
    const awal = di + 6 + (buf[di + 6] === 13 ? (buf[di + 7] === 10 ? 2 : 1) : buf[di + 6] === 10 ? 1 : 0);
    if (/\/Subtype\s*\/Image\b/.test(kamus)) {
      if (!/\/ImageMask\s+true/.test(kamus)) gambar += 1;
      if (/\/SMask\s+\d/.test(kamus)) gambar -= 1;
      const akhir = buf.indexOf('endstream', awal);
      buf.fill(0, awal, akhir === -1 ? buf.length : akhir);
      continue;
    }
    const besar = ukur(buf, awal, kamus);
    if (besar === undefined) lama += panjangMentah(buf, awal);
    semua += besar ?? 0;
    if (semua > BATAS_PDF.semua || lama > BATAS_PDF.lama) throw bom();
  }
  return { data, gambar: Math.max(0, gambar) };
}

/** Besar aliran sesudah dimekarkan, atau `undefined` bila caranya tidak dapat diukur. */
function ukur(buf: Buffer, awal: number, kamus: string): number | undefined {
  const saring: string | undefined = /\/Filter\s*(\[[^\]]*\]|\/[^\s/<>[\]()]+|\d+\s+\d+\s+R)/.exec(
    kamus,
  )?.[1];
  if (saring === undefined) return kamus.includes('#') ? undefined : 0;
  const nama = saring.match(/\/[^\s/<>[\]()]+/g) ?? [];
  // Saringan bertumpuk dan saringan lewat rujukan tidak dipakai pembuat PDF yang lazim.
  if (nama.length === 0 && !/^\[\s*\]$/.test(saring)) throw bom();
  if (nama.some((itu) => itu.includes('#')) || nama.filter(isFlate).length > 1) throw bom();
  if (nama.length === 0) return 0;
  const [satu = '', dua = ''] = nama;
  const paling = HURUF.test(kamus) ? BATAS_PDF.huruf : BATAS_PDF.aliran;
  if (nama.length === 1 && isFlate(satu)) return mekarkan(buf.subarray(awal), paling);
  if (nama.length === 2 && isFlate(dua) && /^\/(ASCII85Decode|A85)$/.test(satu))
    return mekarkan(ascii85(buf.subarray(awal, awal + panjangMentah(buf, awal))), paling);
  return undefined;
}

function isFlate(nama: string): boolean {
  return nama === '/FlateDecode' || nama === '/Fl';
}

/** Dua byte pertama adalah tajuk zlib; pdfjs pun tidak memeriksa jumlah di belakangnya. */
function mekarkan(isi: Uint8Array, paling: number): number {
  try {
    // Tanda akhir yang hilang tidak menghentikan pdfjs, maka di sini pun tidak.
    return inflateRawSync(isi.subarray(2), {
      maxOutputLength: paling,
      finishFlush: constants.Z_SYNC_FLUSH,
    }).length;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw bom();
    return 0;
  }
}

/** Kamus objek di depan kata `stream`; kata `stream` yang bukan awal aliran: `undefined`. */
function kamusSebelum(buf: Buffer, di: number): string | undefined {
  const depan = buf.toString('latin1', Math.max(0, di - BATAS_PDF.kamus), di);
  if (!/>>\s*$/.test(depan)) return undefined;
  const awal = depan.lastIndexOf(' obj');
  return awal === -1 ? depan : depan.slice(awal);
}

function panjangMentah(buf: Buffer, awal: number): number {
  const akhir = buf.indexOf('endstream', awal);
  return (akhir === -1 ? buf.length : akhir) - awal;
}

/** Kata kunci penyandian hanya ada di kamus penutup, yang tidak pernah dimampatkan. */
function isBersandi(buf: Buffer): boolean {
  for (let di = buf.indexOf('/Encrypt'); di !== -1; di = buf.indexOf('/Encrypt', di + 8))
    if (/^\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(buf.toString('latin1', di, di + 40))) return true;
  return false;
}

function ascii85(isi: Uint8Array): Uint8Array {
  const hasil = new Uint8Array(Math.ceil(isi.length * 4));
  let [banyak, n, nilai] = [0, 0, 0];
  const tulis = (sebanyak: number): void => {
    for (let i = 0; i < sebanyak; i += 1) hasil[banyak++] = Math.floor(nilai / 256 ** (3 - i)) % 256;
    [n, nilai] = [0, 0];
  };
  for (const satu of isi) {
    if (satu === 0x7e) break;
    if (satu === 0x7a && n === 0) tulis(4);
    if (satu < 0x21 || satu > 0x75) continue;
    nilai = nilai * 85 + (satu - 0x21);
    n += 1;
    if (n === 5) tulis(4);
  }
  if (n > 1) {
    const sisa = n - 1;
    for (; n < 5; n += 1) nilai = nilai * 85 + 84;
    tulis(sisa);
  }
  return hasil.subarray(0, banyak);
}

function bom(): BerkasDitolak {
  return new BerkasDitolak(
    'PDF itu memuat bagian yang mekar jauh melebihi ukuran berkasnya, atau dimampatkan dengan cara yang tidak lazim. Cetak ulang ke PDF dari berkas aslinya.',
  );
}
