import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { romawi } from '../format/romawi.ts';

/** Yang dibaca kembali dari PDF yang baru dicetak. */
export interface BacaanPdf {
  readonly jumlahHalaman: number;
  /** Halaman fisik, mulai dari 1, setiap tujuan bernama. */
  readonly halaman: ReadonlyMap<string, number>;
  /** Ukuran huruf terbesar, poin, pada halaman yang memuat `idJudul`. */
  readonly hurufJudul: number;
}

/** Membaca tujuan bernama PDF dan ukuran huruf judul `idJudul`. */
export async function bacaPdf(pdf: Uint8Array, idJudul: string): Promise<BacaanPdf> {
  // pdfjs mengambil alih larik yang diberikan, maka diberi salinannya.
  const tugas = getDocument({
    data: Uint8Array.from(pdf),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
  });
  const dokumen = await tugas.promise;
  try {
    const halaman = new Map<string, number>();
    const diketahui = new Map<string, number>();
    for (const [nama, letak] of await dokumen.getDestinations()) {
      const rujukan: unknown = letak[0];
      if (!isRujukan(rujukan)) continue;
      const kunci = `${rujukan.num} ${rujukan.gen}`;
      const ke = diketahui.get(kunci) ?? (await dokumen.getPageIndex(rujukan)) + 1;
      diketahui.set(kunci, ke);
      halaman.set(nama, ke);
    }
    return {
      jumlahHalaman: dokumen.numPages,
      halaman,
      // Judul yang tidak ditaut daftar isi tidak punya tujuan; dokumen tanpa daftar memulainya di halaman pertama.
      hurufJudul: await hurufTerbesar(dokumen, halaman.get(idJudul) ?? (idJudul === '' ? undefined : 1)),
    };
  } finally {
    await tugas.destroy();
  }
}

async function hurufTerbesar(
  dokumen: Awaited<ReturnType<typeof getDocument>['promise']>,
  ke: number | undefined,
): Promise<number> {
  if (ke === undefined) return 0;
  const { items } = await (await dokumen.getPage(ke)).getTextContent();
  return Math.max(0, ...items.map((item) => ('height' in item ? item.height : 0)));
}

function isRujukan(nilai: unknown): nilai is { readonly num: number; readonly gen: number } {
  return typeof nilai === 'object' && nilai !== null && 'num' in nilai && 'gen' in nilai;
}

/**
 * Nomor tercetak sebuah halaman fisik: sampul tanpa nomor, halaman depan romawi kecil mulai i,
 * sejak `halamanBab` (halaman fisik bab pertama) angka biasa mulai 1.
 */
export function labelHalaman(halaman: number, halamanBab: number): string {
  if (halaman >= halamanBab) return String(halaman - halamanBab + 1);
  return halaman === 1 ? '' : romawi(halaman - 1).toLowerCase();
}
