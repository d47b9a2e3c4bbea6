import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Message, Place } from '../message.ts';
import { suggest } from '../nearest.ts';
import { KOMPONEN } from '../schema/komponen.ts';

/** Satu berkas prosa: pohonnya, sudah dipastikan hanya memuat yang diizinkan. */
export interface Prosa {
  readonly path: string;
  readonly root: Root;
}

/** Batas sebuah bab; hitungan pasti, bukan waktu. */
const BATAS = { karakter: 400_000, kedalaman: 40, simpul: 60_000, penandaBeruntun: 2_000 };

/** Simpul Markdown yang boleh ada. Yang lain ditolak, bukan dilewati. */
const SIMPUL: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'list',
  'listItem',
  'link',
  'blockquote',
  'thematicBreak',
  'break',
  'inlineCode',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

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
  if (text.length > BATAS.karakter)
    return gagal(
      'bab-terlalu-besar',
      awal,
      `bab melebihi ${BATAS.karakter} karakter`,
      'pecah menjadi beberapa bab',
    );
  if ((text.match(/[*_[\]`~]/g)?.length ?? 0) > BATAS.penandaBeruntun * 4)
    return gagal('bab-terlalu-rumit', awal, 'terlalu banyak penanda Markdown', 'sederhanakan penandaan');

  let root: Root;
  try {
    root = parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const place = { file: path, line: error.line ?? 1, column: error.column ?? 1 };
    return gagal(
      'mdx-penulisan',
      place,
      tafsirGalat(error),
      'tulis kurung sudut dan kurung kurawal hanya sebagai komponen, atau gunakan kata',
    );
  }
  const messages: Message[] = [];
  const state = { count: 0 };
  periksa(root, path, messages, state, 0, undefined);
  return { prosa: messages.length === 0 ? { path, root } : undefined, messages };
}

function tafsirGalat(error: VFileMessage): string {
  if (error.ruleId === 'end-tag-mismatch' || /closing tag/i.test(error.reason))
    return 'komponen tidak ditutup dengan benar';
  if (error.ruleId === 'unexpected-eof') return 'komponen atau kurung belum ditutup sampai akhir berkas';
  return 'ada tanda < atau { yang tidak dapat dibaca sebagai komponen';
}

function periksa(
  node: Nodes,
  path: string,
  messages: Message[],
  state: { count: number },
  depth: number,
  parent: Nodes | undefined,
): void {
  state.count += 1;
  const place = tempat(path, node);
  const tolak = (rule: string, text: string, hint: string, at = place): void => {
    messages.push({ rule, severity: 'galat', place: at, text, hint });
  };
  if (depth > BATAS.kedalaman || state.count > BATAS.simpul) {
    if (state.count <= BATAS.simpul + 1)
      tolak(
        'bab-terlalu-rumit',
        'susunan bab terlalu dalam atau terlalu panjang',
        'sederhanakan atau pecah bab ini',
      );
    return;
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return tolak('mdx-ekspresi', 'ekspresi { … } tidak dijalankan', 'hapus, atau tulis <Nilai fakta="…"/>');
  if (node.type === 'mdxjsEsm')
    return tolak('mdx-impor', 'import dan export tidak dipakai di bab', 'hapus baris itu');
  if (!SIMPUL.has(node.type))
    return tolak(
      'mdx-simpul',
      `bentuk "${node.type}" tidak dipakai di bab`,
      'gunakan paragraf, daftar, atau komponen',
    );
  if (node.type === 'link' && !/^(https?:|mailto:|#|\/)/i.test(node.url))
    return tolak(
      'tautan-berbahaya',
      `alamat tautan "${node.url.slice(0, 60)}" tidak diizinkan`,
      'gunakan https://',
    );
  if (node.type === 'heading' && node.depth > 4)
    return tolak('judul-terlalu-dalam', 'judul paling dalam empat tingkat (####)', 'naikkan tingkatnya');
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    periksaKomponen(node, tolak, path, parent);
  if ('children' in node)
    for (const child of node.children) periksa(child, path, messages, state, depth + 1, node);
}

function periksaKomponen(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  tolak: (rule: string, text: string, hint: string, at?: Place) => void,
  path: string,
  parent: Nodes | undefined,
): void {
  const nama = node.name ?? '';
  const spec = Object.hasOwn(KOMPONEN, nama) ? KOMPONEN[nama] : undefined;
  if (spec === undefined)
    return tolak(
      'komponen-tidak-dikenal',
      `komponen <${nama}> tidak dikenal`,
      suggest(nama, Object.keys(KOMPONEN)),
    );
  if (
    spec.letak === 'blok' &&
    node.type === 'mdxJsxTextElement' &&
    (parent?.type !== 'paragraph' || parent.children.length !== 1)
  )
    tolak(
      'komponen-salah-letak',
      `<${nama}/> berdiri di tengah kalimat`,
      'beri baris kosong sebelum dan sesudahnya',
    );
  if (!spec.isi && node.children.length > 0)
    tolak('komponen-berisi', `<${nama}> tidak memuat isi`, `tulis <${nama} …/>`);
  const ada = new Set<string>();
  for (const atribut of node.attributes) {
    const at = atribut.position === undefined ? undefined : tempat(path, atribut);
    if (atribut.type !== 'mdxJsxAttribute') {
      tolak(
        'atribut-sebar',
        `atribut {…} pada <${nama}> tidak dijalankan`,
        'tulis atribut sebagai nama="nilai"',
        at,
      );
      continue;
    }
    ada.add(atribut.name);
    periksaAtribut(nama, atribut, spec.atribut, (rule, text, hint) => tolak(rule, text, hint, at));
  }
  for (const [name, { wajib }] of Object.entries(spec.atribut))
    if (wajib && !ada.has(name))
      tolak('atribut-wajib', `<${nama}> belum punya atribut ${name}`, `tambahkan ${name}="…"`);
}

function periksaAtribut(
  nama: string,
  { name, value }: MdxJsxAttribute,
  spec: (typeof KOMPONEN)[string]['atribut'],
  tolak: (rule: string, text: string, hint: string) => void,
): void {
  const aturan = Object.hasOwn(spec, name) ? spec[name] : undefined;
  if (aturan === undefined)
    return tolak(
      'atribut-tidak-dikenal',
      `atribut ${name} tidak dikenal pada <${nama}>`,
      suggest(name, Object.keys(spec)),
    );
  if (typeof value !== 'string')
    return tolak(
      'atribut-literal',
      `atribut ${name} pada <${nama}> harus teks dalam tanda kutip`,
      `tulis ${name}="…"`,
    );
  if (aturan.pilihan !== undefined && !aturan.pilihan.includes(value))
    tolak(
      'atribut-pilihan',
      `atribut ${name} pada <${nama}> tertulis "${value}"`,
      suggest(value, aturan.pilihan),
    );
}

/** Tempat sebuah simpul prosa. */
export function tempat(file: string, { position }: { readonly position?: Nodes['position'] }): Place {
  return { file, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
