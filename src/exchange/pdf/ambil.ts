import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { gantiSimbol } from '../simbol.ts';
import { isDatar, luruskan } from './arah.ts';
import type { HalamanMentah, Potong } from './bentuk.ts';
import { bacaGaris, isMatriks, kali } from './garis.ts';
import { bacaTabelTag, pembacaButir, pengenalIsi } from './tag.ts';

/** Mengambil tulisan, garis, dan struktur satu halaman. */
export async function ambilHalaman(page: PDFPageProxy): Promise<HalamanMentah> {
  const [isi, perintah, pohon] = [
    await page.getTextContent({ includeMarkedContent: true }),
    await page.getOperatorList({ annotationMode: 0 }),
    (await page.getStructTree()) as unknown,
  ];
  const { lebar, tinggi, awal } = luruskan(page, isi.items);
  const tebal = pengenalTebal(page);
  const bertag = pengenalIsi(pohon);
  const butir = pembacaButir(pohon);
  const potong: Potong[] = [];
  const menurutTag = new Map<string, Potong[]>();
  const tumpukan: string[] = [];
  let miring = 0;
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
    if (!isDatar(a, b)) {
      miring += satu.str.trim().length;
      continue;
    }
    const tag = tumpukan.findLast((id) => bertag.has(id));
    const itu: Potong = {
      teks: gantiSimbol(satu.str),
      x,
      y,
      lebar: satu.width,
      tinggi: satu.height > 0 ? satu.height : Math.abs(d),
      tebal: tebal(satu.fontName),
      isi: bertag.size === 0 ? undefined : tag !== undefined,
      ...butir(tag),
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
  return { perintah: banyak, nomor: page.pageNumber, lebar, tinggi, potong, datar, tegak, tabelTag, miring };
}

/** Huruf tebal menurut nama berkas hurufnya; huruf yang belum termuat dianggap biasa. */
function pengenalTebal(page: PDFPageProxy): (huruf: string) => boolean {
  const kenal = new Map<string, boolean>();
  return (huruf) => {
    const ada = kenal.get(huruf);
    if (ada !== undefined) return ada;
    const milik: unknown = page.commonObjs.has(huruf) ? page.commonObjs.get(huruf) : undefined;
    const nama = typeof milik === 'object' && milik !== null && 'name' in milik ? String(milik.name) : '';
    const hasil = /bold|black|heavy/i.test(nama);
    kenal.set(huruf, hasil);
    return hasil;
  };
}
