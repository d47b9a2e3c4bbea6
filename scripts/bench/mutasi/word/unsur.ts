import { strToU8, zipSync } from 'fflate';
import { amankan } from '../markup.ts';

const WML = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';
const KANTOR = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Paragraf Word; `isi` sudah berupa XML bila diawali `<`. */
export function p(isi: string, pPr = ''): string {
  const sifat = pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`;
  return `<w:p>${sifat}${isi.startsWith('<') ? isi : r(isi)}</w:p>`;
}

export function r(teks: string): string {
  return `<w:r><w:t xml:space="preserve">${amankan(teks)}</w:t></w:r>`;
}

/** Medan Word, misalnya `SEQ Tabel`: kodenya dan hasil yang tersimpan. */
export function medan(kode: string, hasil: string): string {
  const batas = (jenis: string): string => `<w:r><w:fldChar w:fldCharType="${jenis}"/></w:r>`;
  return `${batas('begin')}<w:r><w:instrText>${kode}</w:instrText></w:r>${batas('separate')}${r(hasil)}${batas('end')}`;
}

export function tabel(baris: readonly (readonly string[])[]): string {
  const sel = (isi: string): string => (isi.startsWith('<w:tc>') ? isi : `<w:tc>${p(isi)}</w:tc>`);
  return `<w:tbl>${baris.map((satu) => `<w:tr>${satu.map(sel).join('')}</w:tr>`).join('')}</w:tbl>`;
}

export function selWord(isi: string, tcPr: string): string {
  return `<w:tc><w:tcPr>${tcPr}</w:tcPr>${p(isi)}</w:tc>`;
}

export interface BagianLain {
  /** Nama hubungan (`styles`, `numbering`, `footnotes`, `comments`) dan isinya, tanpa unsur akar. */
  readonly [jenis: string]: string;
}

/** Berkas .docx kecil yang sah; `lain` menambah bagian beserta hubungannya. */
export function buatDocx(
  badan: string,
  lain: BagianLain = {},
  ganti: Readonly<Record<string, string>> = {},
): Uint8Array {
  const jenis = Object.keys(lain);
  const berkas: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${jenis.map((satu) => `<Override PartName="/word/${satu}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${satu}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${KANTOR}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${WML}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>${badan}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PAKET}/relationships">${jenis.map((satu, i) => `<Relationship Id="rId${i + 1}" Type="${KANTOR}/${satu}" Target="${satu}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      jenis.map((satu) => [
        `word/${satu}.xml`,
        `<w:${satu} xmlns:w="${WML}">${lain[satu] ?? ''}</w:${satu}>`,
      ]),
    ),
    ...ganti,
  };
  return zipSync(Object.fromEntries(Object.entries(berkas).map(([nama, isi]) => [nama, strToU8(isi)])));
}
