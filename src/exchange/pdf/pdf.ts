import { getDocument, PasswordException } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { BATAS, BerkasDitolak, type Naskah } from '../naskah.ts';
import { ambilHalaman } from './ambil.ts';
import type { HalamanMentah } from './bentuk.ts';
import { jinakkan } from './jinakkan.ts';
import { susunPdf, type BarisPdf } from './susun.ts';

const HALAMAN_TERBANYAK = 1500;
/** Perintah gambar dan tulisan seluruh dokumen; LKj 110 halaman sekitar 500.000. */
const PERINTAH_TERBANYAK = 12_000_000;
/** Halaman yang tulisannya lebih sedikit dari ini, tetapi bergambar, kemungkinan hasil pindaian. */
const TULISAN_TERSEDIKIT = 30;
/** Tulisan tegak atau miring yang lebih sedikit dari ini cap atau tanda air. */
const MIRING_TERSEDIKIT = 40;

/**
 * Membaca PDF menjadi baris teks. `maju` dipanggil sesudah setiap halaman terbaca.
 * @throws BerkasDitolak bila bersandi, rusak, hasil pindaian, atau melewati batas
 */
export async function uraiPdf(isi: Uint8Array, maju: () => void): Promise<Naskah> {
  const { data, gambar } = jinakkan(isi);
  const mentah = await ambilSemua(data, maju);
  const berisi = mentah.filter(({ potong }) => banyakHuruf(potong) >= TULISAN_TERSEDIKIT);
  if (berisi.length === 0)
    throw new BerkasDitolak(
      `PDF itu ${mentah.length} halaman tanpa tulisan yang dapat dibaca; kemungkinan hasil pindaian. Audit dari berkas Word aslinya, atau kenali dahulu tulisannya (OCR) lalu periksa hasilnya.`,
    );
  const susunan = susunPdf(mentah);
  const { teks, asal } = susunan;
  const naskah = teks.join('\n');
  if (naskah.length > BATAS.naskah || teks.length > BATAS.baris) throw terlaluBesar();
  return { jenis: 'pdf', teks: naskah, asal, takTerbaca: sebut(mentah, gambar, susunan) };
}

async function ambilSemua(data: Uint8Array, maju: () => void): Promise<readonly HalamanMentah[]> {
  const tugas = getDocument({
    data,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    // Nama huruf, untuk mengenali huruf tebal.
    fontExtraProperties: true,
    maxImageSize: 1,
  });
  try {
    const dokumen = await tugas.promise;
    if (dokumen.numPages > HALAMAN_TERBANYAK)
      throw new BerkasDitolak(
        `PDF itu ${dokumen.numPages} halaman, paling banyak ${HALAMAN_TERBANYAK}. Pecah menjadi beberapa berkas.`,
      );
    const hasil: HalamanMentah[] = [];
    let banyak = 0;
    for (let ke = 1; ke <= dokumen.numPages; ke += 1) {
      const satu = await ambilHalaman(await dokumen.getPage(ke));
      banyak += satu.perintah;
      if (banyak > PERINTAH_TERBANYAK) throw terlaluBesar();
      hasil.push(satu);
      maju();
    }
    return hasil;
  } catch (error) {
    if (error instanceof BerkasDitolak) throw error;
    if (error instanceof PasswordException)
      throw new BerkasDitolak('PDF itu bersandi. Simpan ulang tanpa sandi.');
    throw new BerkasDitolak('PDF itu rusak dan tidak dapat dibaca. Cetak ulang dari berkas aslinya.');
  } finally {
    await tugas.destroy();
  }
}

function terlaluBesar(): BerkasDitolak {
  return new BerkasDitolak(
    'Isi PDF itu terlalu banyak untuk diperiksa sekaligus. Pecah menjadi beberapa berkas.',
  );
}

function banyakHuruf(potong: HalamanMentah['potong']): number {
  return potong.reduce((jumlah, { teks }) => jumlah + teks.trim().length, 0);
}

function sebut(
  mentah: readonly HalamanMentah[],
  gambar: number,
  { teks, asal, tanpaGaris }: BarisPdf,
): readonly string[] {
  const kosong = mentah.filter(({ potong }) => banyakHuruf(potong) === 0).map(({ nomor }) => nomor);
  const miring = mentah.filter((satu) => satu.miring >= MIRING_TERSEDIKIT).map(({ nomor }) => nomor);
  const tanpaKolom = tabelTanpaKolom(teks, asal);
  return [
    ...(gambar > 0 ? [`${gambar} gambar tidak dibaca.`] : []),
    ...(kosong.length > 0
      ? [`Halaman ${daftar(kosong)} tanpa tulisan: kosong, gambar, atau hasil pindaian.`]
      : []),
    ...(miring.length > 0
      ? [`Sebagian tulisan di halaman ${daftar(miring)} tegak atau miring, tidak dibaca.`]
      : []),
    ...(tanpaGaris.length > 0
      ? [
          `Tabel tanpa garis di halaman ${daftar(tanpaGaris)} dibaca menurut celah kolomnya; barisnya mungkin tidak lengkap.`,
        ]
      : []),
    ...tanpaKolom.map(({ nama, halaman }) => `${nama} di halaman ${halaman} tidak terbaca kolomnya.`),
  ];
}

/** Keterangan `Tabel N` yang tidak diikuti satu pun baris bertab sampai keterangan berikutnya atau dua halaman. */
function tabelTanpaKolom(
  teks: readonly string[],
  asal: Naskah['asal'],
): readonly { readonly nama: string; readonly halaman: number }[] {
  const hasil: { nama: string; halaman: number }[] = [];
  for (const [i, satu] of teks.entries()) {
    const nama = /^Tabel\s+\d+(?:[.-]\d+)*(?=[.:]?\s+[A-Z])/.exec(satu)?.[0];
    const halaman = asal[i]?.halaman;
    if (nama === undefined || halaman === undefined || satu.includes('\t')) continue;
    let ada = false;
    for (let j = i + 1; j < teks.length && (asal[j]?.halaman ?? 0) <= halaman + 1 && !ada; j += 1) {
      const lain = teks[j] ?? '';
      if (/^(Tabel|Gambar|Grafik)\s+\d/.test(lain) && !lain.includes('\t')) break;
      ada = lain.includes('\t');
    }
    if (!ada) hasil.push({ nama, halaman });
  }
  return hasil;
}

function daftar(nomor: readonly number[]): string {
  return nomor.length > 12
    ? `${nomor.slice(0, 12).join(', ')}, … (${nomor.length} halaman)`
    : nomor.join(', ');
}
