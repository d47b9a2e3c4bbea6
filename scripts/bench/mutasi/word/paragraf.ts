import { r } from './unsur.ts';

/** Sel tabel memakai `paraId` barisnya ditambah kelipatan ini. */
const SEL = 0x10000;
const PARA_ID = /w14:paraId="([0-9A-F]{8})"/g;

/** Paragraf yang `w14:paraId`-nya menyebut nomor baris tulisan. */
export function paragraf(baris: number, pPr: string, isi: string, sel = 0): string {
  return `<w:p ${paraId(baris, sel)}>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}${isi}</w:p>`;
}

export function paraId(baris: number, sel = 0): string {
  return `w14:paraId="${(baris + sel * SEL).toString(16).toUpperCase().padStart(8, '0')}"`;
}

export function pStyle(gaya: string): string {
  return `<w:pStyle w:val="${gaya}"/>`;
}

/** Word memecah kalimat menjadi beberapa `w:r` di mana saja, juga di tengah angka. */
export function lari(teks: string): string {
  return (teks.match(/.{1,23}/gsu) ?? []).map(r).join('<w:proofErr w:type="spellStart"/>');
}

/** Letak paragraf atau baris tabel yang memuat sebuah baris tulisan. */
export function letakBaris(badan: string, baris: number): { readonly awal: number; readonly akhir: number } {
  const di = badan.indexOf(paraId(baris));
  const awal = badan.lastIndexOf('<', di);
  const tutup = `</${badan.slice(awal + 1, badan.indexOf(' ', awal))}>`;
  if (di < 0) throw new Error(`baris ${baris} tidak ada di dokumen Word`);
  return { awal, akhir: badan.indexOf(tutup, di) + tutup.length };
}

/** Nomor baris tulisan setiap letak di `document.xml`: `paraId` terakhir sebelumnya. */
export function barisPada(badan: string): (letak: number) => number {
  const semua = [...badan.matchAll(PARA_ID)].map((cocok) => ({
    letak: cocok.index,
    baris: Number.parseInt(cocok[1] ?? '', 16) % SEL,
  }));
  return (letak) => {
    let [dari, sampai] = [0, semua.length];
    while (dari < sampai) {
      const tengah = (dari + sampai) >> 1;
      if ((semua[tengah]?.letak ?? 0) <= letak) dari = tengah + 1;
      else sampai = tengah;
    }
    return semua[dari - 1]?.baris ?? 0;
  };
}
