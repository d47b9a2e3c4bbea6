import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Message, Place } from '../message.ts';
import { bacaAngka } from '../schema/angka.ts';
import { tafsirGalatYaml } from './galat-yaml.ts';
import { komaDalamKurung } from './koma-angka.ts';
import type { Larangan } from './larangan.ts';
import { kunciBerspasiKhusus } from './lazim-yaml.ts';
import { buatLetak, type Letak } from './letak.ts';

/** Batas isi satu berkas; hitungan pasti, bukan waktu. `galat` membatasi galat susulan dari satu salah tulis. */
const BATAS = { karakter: 2_000_000, kedalaman: 64, simpul: 200_000, galat: 20, tanda: 100_000 };

const SETELAN = {
  schema: 'failsafe',
  // Kunci kembar diperiksa sendiri: pemeriksaan pustaka membandingkan setiap pasang kunci.
  uniqueKeys: false,
  keepSourceTokens: false,
  logLevel: 'error',
  prettyErrors: false,
} as const;

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
  const tempat = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tolak = (semua: readonly Larangan[]): HasilYaml => ({
    value: null,
    letak: buatLetak(file, null, lines),
    messages: semua.map(({ rule, pesan, hint, offset }) => ({
      rule,
      severity: 'galat',
      place: tempat(offset),
      text: pesan,
      hint,
    })),
  });
  const batas = periksaBatas(text);
  if (batas !== undefined) {
    catatBaris(text, lines);
    return tolak([batas]);
  }
  const document = urai(text, lines);
  const salah =
    document.errors.length > 0 ? tafsirGalatYaml(document, text) : cariLarangan(document.contents, text);
  if (salah.length > 0) return tolak(salah.slice(0, BATAS.galat));
  return {
    value: nilaiNode(document.contents),
    letak: letakMalas(file, text),
    messages: [],
  };
}

/** Mengurai tanpa jejak tumpukan: berkas rusak dapat membuat ratusan ribu galat, dan jejaknya tidak pernah dibaca. */
function urai(text: string, lineCounter: LineCounter): Document.Parsed {
  const jejak = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, { lineCounter, ...SETELAN });
  } finally {
    Error.stackTraceLimit = jejak;
  }
}

/** Pencari tempat yang baru mengurai lagi saat pertama ditanya, agar pohon setiap berkas tidak disimpan terus. */
function letakMalas(file: string, text: string): Letak {
  let letak: Letak | undefined;
  return (...args) => {
    const lines = new LineCounter();
    letak ??= buatLetak(file, urai(text, lines).contents, lines);
    return letak(...args);
  };
}

/** Alias, tag khusus, dan kunci kembar ditolak sebelum apa pun dikembangkan. */
function cariLarangan(root: Node | null, text: string): Larangan[] {
  const setempat: Larangan[] = [];
  const henti: Larangan[] = [];
  let count = 0;
  visit(root, {
    Node(_key, node, path) {
      const offset = node.range?.[0] ?? 0;
      count += 1;
      if (isAlias(node) || node.anchor !== undefined)
        henti.push({
          rule: 'yaml-alias',
          pesan: 'jangkar (&) dan alias (*) tidak dipakai',
          hint: 'tulis nilainya langsung',
          offset,
        });
      else if (node.tag !== undefined && !/^tag:yaml\.org,2002:(str|map|seq)$/.test(node.tag))
        henti.push({
          rule: 'yaml-tag',
          pesan: `tag ${node.tag.replace('tag:yaml.org,2002:', '!!')} tidak dikenal`,
          hint: 'hapus tandanya',
          offset,
        });
      else if (count > BATAS.simpul || path.length > 2 * BATAS.kedalaman)
        henti.push({
          rule: 'yaml-terlalu-besar',
          pesan: 'isi berkas terlalu banyak atau terlalu dalam',
          hint: 'pecah berkas ini',
          offset,
        });
      if (isMap(node)) for (const satu of kunciSalah(node, text)) setempat.push(satu);
      return henti.length === 0 ? undefined : visit.BREAK;
    },
  });
  return henti.length === 0 ? setempat : henti;
}

/** Kunci yang sudah ada lebih dulu di kelompok yang sama, dan angka yang terpotong koma. */
function kunciSalah(map: YAMLMap, text: string): readonly Larangan[] {
  const { ekor, larangan } = komaDalamKurung(map, text);
  const ada = new Set<string>();
  const kembar = map.items.flatMap((pasangan): Larangan[] => {
    const { key } = pasangan;
    if (!isScalar(key) || ekor.has(pasangan)) return [];
    const nama = String(key.value);
    const word = key.type === 'PLAIN' ? kunciBerspasiKhusus(nama, text, key.range?.[0] ?? 0) : undefined;
    if (word !== undefined) return [word];
    const sudah = ada.has(nama);
    ada.add(nama);
    const pesan = `kunci "${nama.slice(0, 80)}" tertulis dua kali`;
    return sudah
      ? [{ rule: 'yaml-kunci-kembar', pesan, hint: 'hapus salah satu', offset: key.range?.[0] ?? 0 }]
      : [];
  });
  return [...larangan, ...kembar];
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

/** Tanda yang masing-masing dapat menjadi satu galat pengurai. */
const TANDA: ReadonlySet<string> = new Set('[]{},"\'*&!?|>@`%');

/** Ukuran dan kedalaman kurung, tanpa mengurai, agar pengurai tidak kehabisan ingatan atau tumpukan. */
function periksaBatas(text: string): Larangan | undefined {
  const { karakter, kedalaman } = BATAS;
  if (text.length > karakter)
    return {
      rule: 'yaml-terlalu-besar',
      pesan: `berkas melebihi ${karakter} karakter`,
      hint: 'pecah berkas ini',
      offset: 0,
    };
  let depth = 0;
  let tanda = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const char = text[offset];
    if (char !== undefined && TANDA.has(char)) tanda += 1;
    if (tanda > BATAS.tanda)
      return {
        rule: 'yaml-terlalu-besar',
        pesan: `berkas memuat lebih dari ${BATAS.tanda} tanda kurung, koma, dan kutip`,
        hint: 'pecah berkas ini',
        offset,
      };
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
    if (depth > kedalaman)
      return {
        rule: 'yaml-terlalu-dalam',
        pesan: `kurung bersarang lebih dari ${kedalaman} tingkat`,
        hint: 'sederhanakan susunannya',
        offset,
      };
  }
  return undefined;
}

/** Mencatat awal setiap baris bagi teks yang tidak diurai, agar tempatnya tetap dapat disebut. */
function catatBaris(text: string, lines: LineCounter): void {
  lines.addNewLine(0);
  for (let offset = text.indexOf('\n'); offset >= 0; offset = text.indexOf('\n', offset + 1))
    lines.addNewLine(offset + 1);
}
