import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { HalamanMentah, Potong } from './bentuk.ts';
import { bacaGaris, isMatriks, kali } from './garis.ts';
import { bacaTabelTag, pengenalIsi } from './tag.ts';

/** Mengambil tulisan, garis, dan struktur satu halaman. */
export async function ambilHalaman(page: PDFPageProxy): Promise<HalamanMentah> {
  const { width: lebar, height: tinggi, transform } = page.getViewport({ scale: 1 });
  const awal: unknown = transform;
  if (!isMatriks(awal)) throw new Error('pdfjs: matriks halaman tidak enam angka');
  const [isi, perintah, pohon] = [
    await page.getTextContent({ includeMarkedContent: true }),
    await page.getOperatorList({ annotationMode: 0 }),
    (await page.getStructTree()) as unknown,
  ];
  const bertag = pengenalIsi(pohon);
  const potong: Potong[] = [];
  const menurutTag = new Map<string, Potong[]>();
  const tumpukan: string[] = [];
  for (const satu of isi.items) {
    if (!('str' in satu)) {
      if (satu.type === 'endMarkedContent') tumpukan.pop();
      else tumpukan.push(satu.type === 'beginMarkedContentProps' ? satu.id : '');
      continue;
    }
    if (satu.str.trim() === '') continue;
    const m: unknown = satu.transform;
    const [a, b, , d, x, y] = isMatriks(m) ? kali(awal, m) : [0, 0, 0, 0, 0, 0];
    // Tulisan tegak atau miring (cap, tanda air) tidak ikut dibaca.
    if (Math.abs(b) > Math.abs(a) * 0.1 || a <= 0) continue;
    const tag = tumpukan.findLast((id) => bertag.has(id));
    const itu: Potong = {
      teks: satu.str,
      x,
      y,
      lebar: satu.width,
      tinggi: satu.height > 0 ? satu.height : Math.abs(d),
      isi: bertag.size === 0 ? undefined : tag !== undefined,
    };
    potong.push(itu);
    if (tag === undefined) continue;
    const sama = menurutTag.get(tag);
    if (sama === undefined) menurutTag.set(tag, [itu]);
    else sama.push(itu);
  }
  const { datar, tegak } = bacaGaris(perintah, awal);
  const tabelTag = bacaTabelTag(pohon, menurutTag);
  page.cleanup();
  const banyak = perintah.fnArray.length + isi.items.length;
  return { perintah: banyak, nomor: page.pageNumber, lebar, tinggi, potong, datar, tegak, tabelTag };
}
