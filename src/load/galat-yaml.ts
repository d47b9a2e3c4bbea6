import { type Document, type Node, visit, type YAMLError } from 'yaml';
import type { Larangan } from './larangan.ts';
import { kekeliruanLazim, kutipkan } from './lazim-yaml.ts';

/** Galat setempat yang disebut sekaligus dalam satu berkas. */
const PALING_BANYAK = 20;

/** Galat yang hanya mengenai nilai di tempatnya; sesudahnya pengurai tetap membaca dengan benar. */
const SETEMPAT = new Set(['BAD_SCALAR_START', 'BAD_DQ_ESCAPE', 'BAD_ALIAS', 'TAG_RESOLVE_FAILED']);

/**
 * Galat pengurai dalam kalimat penulis. Sesudah galat susunan (tab, indentasi, kurung, tanda kutip) pengurai kehilangan
 * arah; galat berikutnya, juga yang sebaris, hanya susulan dan tidak disebut.
 */
export function tafsirGalatYaml(document: Document, text: string): readonly Larangan[] {
  const galat = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const susunan = galat.find(({ code }) => !SETEMPAT.has(code));
  const tab = galat.some(({ code }) => code === 'TAB_AS_INDENT') ? temuanTab(text) : undefined;
  const susulan = susunan === undefined ? undefined : tafsir(susunan, document, text);
  const lazim = susulan === undefined ? undefined : kekeliruanLazim(text, susulan.offset);
  const pokok = tab ?? lazim ?? susulan;
  const setempat = galat
    .filter(({ code }) => SETEMPAT.has(code))
    .slice(0, PALING_BANYAK)
    .map((satu) => sebut(satu, text))
    .filter(({ offset }) => pokok === undefined || offset < pokok.offset);
  return satuTiapBaris(pokok === undefined ? setempat : [...setempat, pokok], text);
}

function satuTiapBaris(semua: readonly Larangan[], text: string): Larangan[] {
  return semua.filter(({ offset }, index) => {
    const lalu = semua[index - 1]?.offset;
    return lalu === undefined || text.slice(lalu, offset).includes('\n');
  });
}

/** Semua baris bertab disebut sekali, di baris pertamanya. */
function temuanTab(text: string): Larangan | undefined {
  const baris = [...text.matchAll(/^ *\t/gm)];
  const [awal] = baris;
  if (awal === undefined) return undefined;
  return {
    rule: 'yaml-penulisan',
    pesan: `indentasi memakai tab${baris.length > 1 ? ` di ${baris.length} baris` : ''}`,
    hint: 'ganti setiap tab di awal baris dengan dua spasi',
    offset: awal.index + awal[0].length - 1,
  };
}

function tafsir(galat: YAMLError, document: Document, text: string): Larangan {
  const tempat = tempatSebenarnya(galat, document, text);
  return tempat === undefined ? sebut(galat, text) : { rule: 'yaml-penulisan', ...tempat };
}

function sebut({ code, message, pos: [offset] }: YAMLError, text: string): Larangan {
  const kalimat = MENURUT_KALIMAT.find(([tanda]) => tanda.test(message))?.[1];
  const [pesan, hint] = kalimat ?? MENURUT_KODE[code] ?? LAIN;
  const berkutip = code === 'BLOCK_AS_IMPLICIT_KEY' ? kutipkan(barisDi(text, offset)) : undefined;
  return {
    rule: 'yaml-penulisan',
    pesan,
    hint: berkutip === undefined ? hint : `tulis ${berkutip}`,
    offset: Math.min(offset, text.trimEnd().length),
  };
}

function barisDi(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
}

/** Kutip, kurung, dan indentasi: galatnya dilaporkan di tempat pengurai menyerah, yang salah ada di depannya. */
function tempatSebenarnya(
  { code, message, pos: [offset] }: YAMLError,
  document: Document,
  text: string,
): Omit<Larangan, 'rule'> | undefined {
  if (message.startsWith('Missing closing')) {
    const kutip = message.includes('"') ? '"' : "'";
    const buka = bukaKutip(document.contents, offset, text);
    const hint = `tulis ${kutip} di akhir teksnya`;
    if (buka !== undefined) return { pesan: `tanda kutip ${kutip} belum ditutup`, hint, offset: buka };
  }
  const kurung = bukaKurung(document.contents, offset, text);
  if (kurung !== undefined) {
    const tutup = text[kurung] === '[' ? ']' : '}';
    const pesan = `kurung ${text[kurung] ?? ''} belum ditutup`;
    return { pesan, hint: `tulis ${tutup} di akhirnya, atau beri tanda kutip pada teksnya`, offset: kurung };
  }
  const dalam = code === 'BLOCK_AS_IMPLICIT_KEY' ? barisTerlaluDalam(text, offset) : undefined;
  return dalam === undefined
    ? undefined
    : {
        pesan: 'baris ini menjorok lebih dalam daripada baris sebelumnya, yang sudah bernilai',
        hint: 'sejajarkan dengan kunci di atasnya',
        offset: dalam,
      };
}

/** Tanda kutip pembuka teks yang sampai ke `offset` tanpa ditutup. */
function bukaKutip(root: Node | null, offset: number, text: string): number | undefined {
  let buka: number | undefined;
  visit(root, {
    Scalar(_key, { range, type }) {
      if (type?.startsWith('QUOTE') === true && range && range[0] <= offset && range[1] >= offset - 1)
        buka = range[0];
    },
  });
  return buka ?? (/["']/.test(text[offset] ?? '') ? offset : undefined);
}

/** Kurung pembuka terdalam yang belum ditutup saat pengurai sampai di `offset`. */
function bukaKurung(root: Node | null, offset: number, text: string): number | undefined {
  let buka: number | undefined;
  visit(root, {
    Collection(_key, node) {
      if (node.flow !== true || !node.range) return;
      const [awal, akhir] = node.range;
      const tutup = text[awal] === '[' ? ']' : '}';
      if (awal <= offset && akhir >= offset && text.slice(awal, akhir).trimEnd().at(-1) !== tutup)
        buka = awal;
    },
  });
  return buka;
}

/** Awal baris berikutnya bila baris itu `kunci:` yang menjorok lebih dalam dari baris tempat `offset`. */
function barisTerlaluDalam(text: string, offset: number): number | undefined {
  const awal = text.lastIndexOf('\n', offset - 1) + 1;
  const akhir = text.indexOf('\n', offset);
  if (akhir < 0 || /:(\s|$)/.test(text.slice(offset, akhir))) return undefined;
  const sesudah = /^(?:[ ]*\n)*([ ]*)[^\s#:][^:\n]*:(?:\s|$)/.exec(text.slice(akhir + 1));
  if (sesudah === null) return undefined;
  const menjorok = sesudah[1]?.length ?? 0;
  const lama = /^[ ]*(?:- +)*/.exec(text.slice(awal))?.[0].length ?? 0;
  return menjorok > lama ? akhir + 1 + sesudah[0].length - sesudah[0].trimStart().length : undefined;
}

const LAIN = ['penulisan YAML tidak dapat dibaca', 'periksa indentasi, titik dua, dan tanda kutip'] as const;

const MENURUT_KALIMAT: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [
    /^Comments must be separated/,
    ['tanda # menempel pada teks', 'beri spasi sebelum #, atau tanda kutip pada teksnya'],
  ],
  [
    /^Implicit map keys need/,
    ['kunci ini belum diikuti titik dua', 'tulis kunci, titik dua, satu spasi, lalu nilainya'],
  ],
  [
    /^Sequence item without/,
    ['butir daftar ini tidak diawali "- "', 'tulis "- " di awal butirnya, sejajar butir lain'],
  ],
  [
    /^Missing ,/,
    [
      'butir di dalam kurung belum dipisah koma',
      'tulis koma di antaranya, atau beri tanda kutip pada teksnya',
    ],
  ],
  [/^Missing space after :/, ['titik dua belum diikuti spasi', 'beri satu spasi sesudah titik dua']],
  [
    /^All (mapping|sequence|collection) items must start/,
    ['indentasi tidak sejajar dengan baris di atasnya', 'gunakan dua spasi untuk setiap tingkat'],
  ],
  [
    /^Unexpected flow-(seq|map)-end/,
    ['kurung penutup tanpa pembukanya', 'hapus, atau beri tanda kutip pada teksnya'],
  ],
  [/^Block scalar header/, ['tanda | atau > diikuti tulisan lain', 'pindahkan teksnya ke baris berikutnya']],
];

const MENURUT_KODE: Partial<Record<string, readonly [string, string]>> = {
  MULTIPLE_DOCS: ['berkas memuat lebih dari satu dokumen (---)', 'jadikan satu dokumen per berkas'],
  BAD_ALIAS: ['tanda * dan & punya arti khusus', 'beri tanda kutip pada teksnya'],
  BAD_DIRECTIVE: ['baris berawalan % punya arti khusus', 'beri tanda kutip pada teksnya'],
  BAD_DQ_ESCAPE: ['tanda \\ punya arti khusus di dalam kutip ganda', "pakai kutip tunggal '…'"],
  BAD_INDENT: ['indentasi tidak sejajar atau kurung belum ditutup', 'gunakan dua spasi untuk setiap tingkat'],
  BAD_SCALAR_START: ['teks diawali tanda yang punya arti khusus', 'beri tanda kutip pada teksnya'],
  BLOCK_AS_IMPLICIT_KEY: [
    'ada titik dua kedua dalam satu nilai',
    'beri tanda kutip pada teksnya, atau sejajarkan barisnya',
  ],
  BLOCK_IN_FLOW: ['daftar atau kelompok berbaris tidak dapat ditulis di dalam kurung', 'hapus kurungnya'],
  KEY_OVER_1024_CHARS: ['kunci terlalu panjang', 'periksa titik dua dan tanda kutip baris ini'],
  MULTILINE_IMPLICIT_KEY: [
    'baris ini bukan "kunci: nilai"',
    'tulis kunci, titik dua, satu spasi, lalu nilainya',
  ],
  UNEXPECTED_TOKEN: [
    'ada tulisan di luar susunan',
    'periksa indentasi dan tanda kutip baris ini dan sebelumnya',
  ],
  MISSING_CHAR: ['ada tanda yang kurang', 'periksa titik dua, tanda kutip, atau kurung penutup'],
};
