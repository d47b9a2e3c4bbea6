import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Message, Place } from '../message.ts';
import { suggest } from '../nearest.ts';
import { KOMPONEN } from '../schema/komponen.ts';
import { isHtml, tolakHtml } from './saran-html.ts';

/** Batas pohon sebuah bab; hitungan pasti, bukan waktu. */
const BATAS = { kedalaman: 40, simpul: 60_000 };

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

/** Memeriksa setiap simpul terhadap daftar izin; yang ditolak menjadi temuan dengan tempatnya. */
export function periksaSimpul(root: Root, path: string): readonly Message[] {
  const messages: Message[] = [];
  periksa(root, path, messages, { count: 0 }, 0, undefined);
  return messages;
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
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    tolak('mdx-ekspresi', 'ekspresi { … } tidak dijalankan', 'hapus, atau tulis <Nilai fakta="…"/>');
    return;
  }
  if (node.type === 'mdxjsEsm') {
    tolak('mdx-impor', 'import dan export tidak dipakai di bab', 'hapus baris itu');
    return;
  }
  if (!SIMPUL.has(node.type)) {
    tolak(
      'mdx-simpul',
      `${BENTUK[node.type] ?? `bentuk "${node.type}"`} tidak dipakai di bab`,
      'gunakan paragraf, daftar, atau komponen',
    );
    return;
  }
  if (node.type === 'link' && !/^(https?:|mailto:|#|\/)/i.test(node.url)) {
    tolak('tautan-berbahaya', `alamat tautan "${node.url.slice(0, 60)}" tidak diizinkan`, 'gunakan https://');
    return;
  }
  if (node.type === 'heading' && node.depth > 4) {
    tolak('judul-terlalu-dalam', 'judul paling dalam empat tingkat (####)', 'naikkan tingkatnya');
    return;
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    periksaKomponen(node, tolak, path, parent);
  if ('children' in node)
    for (const child of node.children) periksa(child, path, messages, state, depth + 1, node);
}

/** Sebutan bentuk Markdown yang ditolak. */
const BENTUK: Partial<Record<string, string>> = {
  code: 'blok kode',
  definition: 'alamat tautan terpisah',
  delete: 'teks tercoret',
  footnoteDefinition: 'catatan kaki',
  footnoteReference: 'catatan kaki',
  image: 'gambar ![…](…)',
};

function periksaKomponen(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  tolak: (rule: string, text: string, hint: string, at?: Place) => void,
  path: string,
  parent: Nodes | undefined,
): void {
  const nama = node.name ?? '';
  const spec = Object.hasOwn(KOMPONEN, nama) ? KOMPONEN[nama] : undefined;
  if (spec === undefined) {
    const { text, hint } = isHtml(nama)
      ? tolakHtml(nama)
      : { text: `komponen <${nama}> tidak dikenal`, hint: suggest(nama, Object.keys(KOMPONEN)) };
    tolak('komponen-tidak-dikenal', text, hint);
    return;
  }
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
    if (ada.has(atribut.name))
      tolak(
        'atribut-kembar',
        `atribut ${atribut.name} pada <${nama}> tertulis dua kali`,
        'hapus salah satu',
        at,
      );
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
  if (aturan === undefined) {
    tolak(
      'atribut-tidak-dikenal',
      `atribut ${name} tidak dikenal pada <${nama}>`,
      suggest(name, Object.keys(spec)),
    );
    return;
  }
  if (typeof value !== 'string') {
    tolak(
      'atribut-literal',
      `atribut ${name} pada <${nama}> harus teks dalam tanda kutip`,
      `tulis ${name}="…"`,
    );
    return;
  }
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
