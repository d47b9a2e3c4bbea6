import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Message, Place } from '../message.ts';
import { barisKolom } from './letak-mdx.ts';
import { uraiSampaiAkhir } from './pulih-mdx.ts';
import { periksaSimpul } from './simpul.ts';

/** Satu berkas prosa: pohonnya, sudah dipastikan hanya memuat yang diizinkan. */
export interface Prosa {
  readonly path: string;
  /** Tulisan berkasnya; letak setiap simpul menunjuk ke sini. */
  readonly isi: string;
  readonly root: Root;
}

/** Batas sebuah bab; hitungan pasti, bukan waktu. */
const BATAS = { karakter: 400_000, penanda: 8_000, tegak: 20_000, wadah: 20 };

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx);

/** Mengurai MDX tanpa menjalankan apa pun, lalu memeriksa setiap simpul terhadap daftar izin. */
export function bacaMdx(
  path: string,
  text: string,
): { readonly prosa: Prosa | undefined; readonly messages: readonly Message[] } {
  const awal: Place = { file: path, line: 1, column: 1 };
  const gagal = (rule: string, place: Place, pesan: string, hint: string) => ({
    prosa: undefined,
    messages: [{ rule, severity: 'galat' as const, place, text: pesan, hint }],
  });
  const batas = periksaBatas(text);
  if (batas !== undefined) return gagal(batas.rule, { ...awal, line: batas.line }, batas.text, batas.hint);

  const { root, galat } = uraiSampaiAkhir(text, (isi) => parser.parse(isi), isGalatUrai);
  const penulisan = galat.map(({ rule, text: pesan, hint, offset }): Message => {
    return { rule, severity: 'galat', place: { file: path, ...barisKolom(text, offset) }, text: pesan, hint };
  });
  const messages = [...penulisan, ...(root === undefined ? [] : periksaSimpul(root, path))];
  return {
    prosa: messages.length === 0 && root !== undefined ? { path, isi: text, root } : undefined,
    messages,
  };
}

const isGalatUrai = (error: unknown): error is VFileMessage => error instanceof VFileMessage;

/** Batas yang diperiksa sebelum mengurai: pengurai menjadi lambat atau kehabisan tumpukan di luar batas ini. */
function periksaBatas(text: string): { rule: string; line: number; text: string; hint: string } | undefined {
  const { karakter, penanda, tegak, wadah } = BATAS;
  if (text.length > karakter)
    return {
      rule: 'bab-terlalu-besar',
      line: 1,
      text: `bab melebihi ${karakter} karakter`,
      hint: 'pecah menjadi beberapa bab',
    };
  if ((text.match(/[*_[\]`~]/g)?.length ?? 0) > penanda || (text.match(/\|/g)?.length ?? 0) > tegak)
    return {
      rule: 'bab-terlalu-rumit',
      line: 1,
      text: 'terlalu banyak penanda Markdown',
      hint: 'sederhanakan penandaan',
    };
  const baris = text.split('\n').findIndex((satu) => bersarang(satu) > wadah);
  if (baris < 0) return undefined;
  const pesan = `kutipan dan daftar bersarang lebih dari ${wadah} tingkat`;
  return {
    rule: 'bab-terlalu-rumit',
    line: baris + 1,
    text: pesan,
    hint: 'kurangi tanda > atau - di awal baris',
  };
}

/** Banyaknya tanda kutipan dan butir daftar di awal sebuah baris. */
function bersarang(baris: string): number {
  const tanda = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;
  let banyak = 0;
  while (tanda.test(baris)) banyak += 1;
  return banyak;
}
