import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, visit } from 'yaml';
import type { Message } from '../message.ts';
import { bacaAngka } from '../schema/angka.ts';
import { buatLetak, type Letak } from './letak.ts';

/** Batas isi satu berkas; hitungan pasti, bukan waktu. */
const BATAS = { karakter: 2_000_000, kedalaman: 64, simpul: 200_000 };

export interface HasilYaml {
  readonly value: unknown;
  readonly letak: Letak;
  readonly messages: readonly Message[];
}

/**
 * Membaca satu berkas YAML menjadi peta, daftar, teks, benar/salah, dan `Angka` tepat.
 * Angka dibaca dari tulisannya; yang tidak tegas (0123, 1_000, 1e5, NO) tetap teks dan ditolak skema.
 */
export function bacaYaml(file: string, text: string): HasilYaml {
  const lines = new LineCounter();
  const kosong = buatLetak(file, null, lines);
  const tolak = (rule: string, pesan: string, hint: string, offset = 0): HasilYaml => {
    const { line, col } = lines.linePos(offset);
    const place = { file, line: Math.max(1, line), column: Math.max(1, col) };
    return { value: null, letak: kosong, messages: [{ rule, severity: 'galat', place, text: pesan, hint }] };
  };
  if (text.length > BATAS.karakter)
    return tolak('yaml-terlalu-besar', `berkas melebihi ${BATAS.karakter} karakter`, 'pecah berkas ini');
  if (kurungTerdalam(text) > BATAS.kedalaman)
    return tolak(
      'yaml-terlalu-dalam',
      `kurung bersarang lebih dari ${BATAS.kedalaman} tingkat`,
      'sederhanakan susunannya',
    );

  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',
    uniqueKeys: true,
    keepSourceTokens: false,
    logLevel: 'error',
    prettyErrors: false,
  });
  const messages = document.errors.map(({ code, pos }): Message => {
    const { line, col } = lines.linePos(pos[0]);
    const [pesan, hint] = YAML_ERRORS[code] ?? [
      'penulisan YAML tidak dapat dibaca',
      'periksa indentasi, titik dua, dan tanda kutip',
    ];
    return {
      rule: 'yaml-penulisan',
      severity: 'galat',
      place: { file, line, column: col },
      text: pesan,
      hint,
    };
  });
  if (messages.length > 0) return { value: null, letak: kosong, messages };

  const larangan = cariLarangan(document.contents);
  if (larangan !== undefined) return tolak(larangan.rule, larangan.pesan, larangan.hint, larangan.offset);
  return {
    value: nilaiNode(document.contents),
    letak: buatLetak(file, document.contents, lines),
    messages: [],
  };
}

const YAML_ERRORS: Partial<Record<string, readonly [string, string]>> = {
  DUPLICATE_KEY: ['kunci ini tertulis dua kali', 'hapus salah satu'],
  MULTIPLE_DOCS: ['berkas memuat lebih dari satu dokumen (---)', 'jadikan satu dokumen per berkas'],
  BAD_INDENT: ['indentasi tidak sejajar', 'gunakan dua spasi untuk setiap tingkat'],
  TAB_AS_INDENT: ['indentasi memakai tab', 'gunakan spasi'],
  MISSING_CHAR: ['ada tanda yang kurang', 'periksa titik dua, tanda kutip, atau kurung penutup'],
};

interface Larangan {
  readonly rule: string;
  readonly pesan: string;
  readonly hint: string;
  readonly offset: number;
}

/** Alias dan tag khusus ditolak sebelum apa pun dikembangkan. */
function cariLarangan(root: Node | null): Larangan | undefined {
  let found: Larangan | undefined;
  let count = 0;
  visit(root, {
    Node(_key, node, path) {
      const offset = node.range?.[0] ?? 0;
      count += 1;
      if (isAlias(node) || ('anchor' in node && node.anchor !== undefined))
        found = {
          rule: 'yaml-alias',
          pesan: 'jangkar (&) dan alias (*) tidak dipakai',
          hint: 'tulis nilainya langsung',
          offset,
        };
      else if (node.tag !== undefined && !/^tag:yaml\.org,2002:(str|map|seq)$/.test(node.tag))
        found = { rule: 'yaml-tag', pesan: `tag ${node.tag} tidak dikenal`, hint: 'hapus tandanya', offset };
      else if (count > BATAS.simpul || path.length > 2 * BATAS.kedalaman)
        found = {
          rule: 'yaml-terlalu-besar',
          pesan: 'isi berkas terlalu banyak atau terlalu dalam',
          hint: 'pecah berkas ini',
          offset,
        };
      return found === undefined ? undefined : visit.BREAK;
    },
  });
  return found;
}

function nilaiNode(node: unknown): unknown {
  if (isMap(node)) {
    const entries = node.items.map(
      ({ key, value }) => [isScalar(key) ? String(key.value) : '', nilaiNode(value)] as const,
    );
    return Object.fromEntries(entries);
  }
  if (isSeq(node)) return node.items.map(nilaiNode);
  if (!isScalar(node)) return null;
  const teks = String(node.value);
  if (node.type !== 'PLAIN') return teks;
  if (teks === '' || teks === 'null' || teks === '~') return null;
  if (teks === 'true' || teks === 'false') return teks === 'true';
  return bacaAngka(teks) ?? teks;
}

/** Kedalaman kurung aliran tanpa mengurai, agar pengurai tidak kehabisan tumpukan. */
function kurungTerdalam(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, (depth += 1));
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
}
