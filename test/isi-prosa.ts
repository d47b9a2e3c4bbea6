import type { Nodes } from 'mdast';

/** Tulisan penulis saja: angka dari `<Nilai/>`, tabel, dan rujukan tidak ikut. */
export function tulisan(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  return node.children.map(tulisan).join(node.type === 'paragraph' || node.type === 'heading' ? '' : ' ');
}

/** Semua paragraf menurut urutan baca. */
export function paragraf(node: Nodes): Nodes[] {
  if (node.type === 'paragraph') return [node];
  return 'children' in node ? node.children.flatMap(paragraf) : [];
}

/** Kata-kata sebuah tulisan, termasuk bilangan. */
export function kata(teks: string): string[] {
  return teks.match(/[\p{L}\p{N}][\p{L}\p{N}.'’/-]*/gu) ?? [];
}

/** Angka berdesimal koma, persen, rupiah, atau berpemisah ribuan; tanggal dan nomor peraturan tidak termasuk. */
const RESMI = /\d+,\d+|\d\s*(%|persen\b)|Rp\.?\s*\d|(?<![\d./])\d{1,3}(\.\d{3})+(?![\d./])/g;

/** Angka resmi yang diketik, bukan dicetak dari fakta. */
export function angkaDiketik(node: Nodes): readonly string[] {
  return tulisan(node).match(RESMI) ?? [];
}

/** Sisa kerangka: tanda tempat kosong atau catatan penyusun. */
export function adaSisa(node: Nodes): boolean {
  return /\b(TODO|TBD|lorem ipsum|xxx+)\b|\.{4,}|_{3,}|\[isi|<isi/i.test(tulisan(node));
}
