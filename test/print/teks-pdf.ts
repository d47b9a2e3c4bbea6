import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Satu potong tulisan pada halaman PDF; ukuran dan letak dalam poin, y dari bawah. */
export interface Potong {
  readonly teks: string;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
}

export interface HalamanPdf {
  readonly lebar: number;
  readonly tinggi: number;
  /** Isi halaman menurut urutan baca, tanpa kepala dan kaki halaman. */
  readonly isi: readonly Potong[];
  readonly kepala: readonly Potong[];
  readonly kaki: readonly Potong[];
}

export interface Pdf {
  readonly halaman: readonly HalamanPdf[];
  /** Halaman fisik, mulai dari 1, setiap tujuan bernama. */
  readonly tujuan: ReadonlyMap<string, number>;
  readonly judul: string;
  readonly bahasa: string;
  /** Kerangka dua tingkat pertama. */
  readonly kerangka: readonly string[];
  readonly bertag: boolean;
}

/** Membaca PDF jadi seperti pembaca lain membacanya; tidak memakai apa pun dari src/print. */
export async function bacaTeksPdf(pdf: Uint8Array): Promise<Pdf> {
  const tugas = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const dokumen = await tugas.promise;
  const halaman: HalamanPdf[] = [];
  for (let ke = 1; ke <= dokumen.numPages; ke += 1)
    halaman.push(await bacaHalaman(await dokumen.getPage(ke)));
  const tujuan = new Map<string, number>();
  for (const [nama, letak] of (await dokumen.getDestinations()) as Map<
    string,
    [{ num: number; gen: number }]
  >)
    tujuan.set(nama, (await dokumen.getPageIndex(letak[0])) + 1);
  const { info } = await dokumen.getMetadata();
  const kerangka = (await dokumen.getOutline()).flatMap(({ title, items }) => [
    title,
    ...items.map((satu: { title: string }) => satu.title),
  ]);
  const tanda: unknown = await dokumen.getMarkInfo(); // sebuah Map, walau tipenya mengatakan lain
  const bertag = tanda instanceof Map && tanda.get('Marked') === true;
  await tugas.destroy();
  const { Title: judul, Language: bahasa } = info as { Title: string; Language: string };
  return { halaman, tujuan, judul, bahasa, kerangka, bertag };
}

type Halaman = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

const MM = 72 / 25.4;

async function bacaHalaman(page: Halaman): Promise<HalamanPdf> {
  const { width: lebar, height: tinggi } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const semua = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x = 0, y = 0] = item.transform as number[];
    return [{ teks: bersih(item.str), x, y, lebar: item.width, tinggi: item.height }];
  });
  const mendatar = lebar > tinggi;
  const [atas, bawah] = mendatar ? [30, 22] : [25, 25];
  return {
    lebar,
    tinggi,
    kepala: semua.filter(({ y }) => y > tinggi - atas * MM + 2),
    kaki: semua.filter(({ y }) => y < bawah * MM - 2),
    isi: semua.filter(({ y }) => y <= tinggi - atas * MM + 2 && y >= bawah * MM - 2),
  };
}

/** Tanpa tanda hubung lunak dan dengan spasi biasa. */
export function bersih(teks: string): string {
  return teks.replace(/\u00ad/g, '').replace(/\s+/g, ' ');
}

/** Untuk membandingkan: tanpa spasi, huruf besar semua. */
export function padat(teks: string): string {
  return bersih(teks).replace(/\s+/g, '').toUpperCase();
}

/** Tulisan beruntun menurut urutan baca; potong yang tidak bersambung dipisahkan spasi. */
export function rangkai(potong: readonly Potong[]): string {
  let teks = '';
  let akhir: Potong | undefined;
  for (const satu of potong) {
    const sambung =
      akhir !== undefined &&
      Math.abs(akhir.y - satu.y) < 0.5 &&
      Math.abs(akhir.x + akhir.lebar - satu.x) < 0.6;
    teks += (sambung ? '' : ' ') + satu.teks;
    akhir = satu;
  }
  return teks;
}
