import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Urutan lapisan menurut DESIGN.md; sebuah lapisan hanya mengimpor yang di atasnya dan dirinya sendiri. */
const LAPISAN = 'message format nearest schema load model calc claims audit view render baru'.split(' ');
/** Baris terakhir: masing-masing memakai semua di atas, tidak saling mengimpor; hanya `cli` yang merangkai semuanya. */
const UJUNG = ['site', 'print', 'exchange', 'sign', 'cli'];
const MURNI = new Set(LAPISAN);
/** Satu-satunya berkas di lapisan murni yang menyentuh disk. */
const PEMBACA_DISK = 'load/files.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const berkas = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|astro)$/.test(path))
  .sort()
  .map((path) => ({ path, isi: readFileSync(SRC + path, 'utf8') }));
const kode = berkas.map(({ path, isi }) => ({ path, kode: path.endsWith('.astro') ? kodeAstro(isi) : isi }));
const impor = new Map(kode.map(({ path, kode: isi }) => [path, bacaImpor(path, isi)]));

describe('arah impor', () => {
  it('membaca seluruh kode', () => {
    expect(berkas.length).toBeGreaterThan(100);
    expect(impor.get('site/rangkai.ts')?.lokal).toContain('load/load.ts');
    expect(impor.get('site/Kerangka.astro')?.lokal).toContain('site/alamat.ts');
    expect(impor.get(PEMBACA_DISK)?.luar).toContain('node:fs/promises');
  });

  it('setiap berkas berada di lapisan yang dikenal', () => {
    expect(berkas.map(({ path }) => path).filter((path) => tingkat(path) < 0)).toEqual([]);
  });

  it('tidak ada lapisan yang mengimpor lapisan di bawahnya', () => {
    const salah = [...impor].flatMap(([dari, { lokal }]) =>
      lokal.filter((ke) => !boleh(dari, ke)).map((ke) => `${dari} -> ${ke}`),
    );
    expect(salah).toEqual([]);
  });

  it('tidak ada impor yang berputar antarberkas, juga impor tipe', () => {
    expect(putaran()).toEqual([]);
  });
});

describe('lapisan murni', () => {
  const murni = kode.filter(({ path }) => MURNI.has(lapisan(path)) && path !== PEMBACA_DISK);

  it('tidak mengimpor Node, Astro, atau peramban', () => {
    const salah = murni.flatMap(({ path }) =>
      (impor.get(path)?.luar ?? [])
        .filter((ke) => /^(node:|astro(:|\/|$)|@astrojs\/|puppeteer|pdfjs-dist|commander)/.test(ke))
        .map((ke) => `${path} -> ${ke}`),
    );
    expect(salah).toEqual([]);
  });

  it('tidak memakai jam, bilangan acak, lingkungan, jaringan, atau bilangan biner', () => {
    expect(murni.flatMap(({ path, kode: isi }) => terlarang(path, isi, KOTOR))).toEqual([]);
  });
});

describe('seluruh src', () => {
  it('toFixed dan Intl hanya di format', () => {
    const luar = kode.filter(({ path }) => lapisan(path) !== 'format');
    expect(luar.flatMap(({ path, kode: isi }) => terlarang(path, isi, PENULISAN))).toEqual([]);
  });

  it('tidak ada berkas atau folder bernama util, helper, atau common', () => {
    const nama = /(^|[/.-])(utils?|helpers?|common)([/.-]|$)/i;
    expect(berkas.map(({ path }) => path).filter((path) => nama.test(path))).toEqual([]);
  });

  it('setiap berkas paling panjang 300 baris', () => {
    const baris = berkas.map(({ path, isi }) => ({ path, baris: isi.trimEnd().split('\n').length }));
    expect(baris.filter((satu) => satu.baris > 300)).toEqual([]);
  });
});

it('pemeriksa mengenali yang dilarang, dan tidak menuduh yang boleh', () => {
  const kotor = 'new Date(); Date.now(); Math.random(); process.env; parseFloat(a); eval(b);';
  expect(terlarang('a.ts', kotor, KOTOR)).toHaveLength(6);
  expect(terlarang('a.ts', 'new Date(iso); a.process; ({ fetch: 1 }); // process', KOTOR)).toEqual([]);
  expect(
    terlarang('a.ts', 'a.toFixed(2); new Intl.NumberFormat(); a.toLocaleString()', PENULISAN),
  ).toHaveLength(3);
  expect(boleh('calc/graf.ts', 'model/link.ts')).toBe(true);
  expect(boleh('calc/graf.ts', 'view/tampil.ts')).toBe(false);
  expect(boleh('print/cetak.ts', 'site/rangkai.ts')).toBe(false);
  expect(boleh('cli/main.ts', 'site/rangkai.ts')).toBe(true);
});

/** Nama lapisan sebuah jalur di src; `model` disebut `link` di DESIGN.md. */
function lapisan(path: string): string {
  const nama = (path.split('/')[0] ?? '').replace(/\.ts$/, '');
  return nama === 'pages' || nama === 'content.config' || nama === 'panduan' ? 'site' : nama;
}

function tingkat(path: string): number {
  const nama = lapisan(path);
  return UJUNG.includes(nama) ? LAPISAN.length : LAPISAN.indexOf(nama);
}

function boleh(dari: string, ke: string): boolean {
  const [a, b] = [lapisan(dari), lapisan(ke)];
  return a === b || (tingkat(ke) >= 0 && tingkat(ke) < tingkat(dari)) || (a === 'cli' && UJUNG.includes(b));
}

/** Kepala berkas Astro dan isi `<script>`-nya. */
function kodeAstro(isi: string): string {
  const kepala = /^---\r?\n([\s\S]*?)\r?\n---/.exec(isi)?.[1] ?? '';
  const skrip = [...isi.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, satu = '']) => satu);
  return [kepala, ...skrip].join('\n');
}

/** Modul yang diimpor: berkas sendiri sebagai jalur dari src, dan nama pustaka luar. */
function bacaImpor(
  path: string,
  isi: string,
): { readonly lokal: readonly string[]; readonly luar: readonly string[] } {
  const semua = ts.preProcessFile(isi, true, true).importedFiles.map(({ fileName }) => fileName);
  const lokal = semua.filter((satu) => satu.startsWith('.')).map((satu) => satu.replace(/\?.*$/, ''));
  return {
    lokal: lokal.map((satu) => posix.join(posix.dirname(path), satu)),
    luar: semua.filter((satu) => !satu.startsWith('.')),
  };
}

function putaran(): string[] {
  const selesai = new Set<string>();
  const temuan: string[] = [];
  const telusur = (path: string, jejak: readonly string[]): void => {
    const awal = jejak.indexOf(path);
    if (awal >= 0) temuan.push([...jejak.slice(awal), path].join(' -> '));
    if (awal >= 0 || selesai.has(path)) return;
    for (const ke of impor.get(path)?.lokal ?? []) telusur(ke, [...jejak, path]);
    selesai.add(path);
  };
  for (const path of impor.keys()) telusur(path, []);
  return temuan;
}

type Larangan = (node: ts.Node) => boolean;

/** Pengenal dan pemanggilan yang hasilnya bergantung pada tempat dan waktu program dijalankan. */
const KOTOR: Larangan = (node) => {
  if (ts.isNewExpression(node))
    return nama(node.expression) === 'Date' && (node.arguments ?? []).length === 0;
  if (ts.isCallExpression(node) && nama(node.expression) === 'Date') return true;
  if (ts.isPropertyAccessExpression(node))
    return ['Date.now', 'Math.random', 'Number.parseFloat'].includes(node.getText());
  return ts.isIdentifier(node) && PENGENAL.has(node.text) && !isNamaAnggota(node);
};
const PENGENAL = new Set(
  'process parseFloat globalThis performance crypto fetch eval Function require setTimeout'.split(' '),
);

const PENULISAN: Larangan = (node) =>
  (ts.isPropertyAccessExpression(node) &&
    /^(toFixed|toPrecision|toLocaleString|toLocaleDateString)$/.test(node.name.text)) ||
  (ts.isIdentifier(node) && node.text === 'Intl' && !isNamaAnggota(node));

function nama(node: ts.Node): string {
  return ts.isIdentifier(node) ? node.text : '';
}

function isNamaAnggota({ parent, text }: ts.Identifier): boolean {
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name.text === text) || ts.isPropertyAssignment(parent)
  );
}

function terlarang(path: string, isi: string, larangan: Larangan): string[] {
  const pohon = ts.createSourceFile(path, isi, ts.ScriptTarget.Latest, true);
  const temuan: string[] = [];
  const telusur = (node: ts.Node): void => {
    if (larangan(node)) {
      const { line } = pohon.getLineAndCharacterOfPosition(node.getStart());
      temuan.push(`${path}:${line + 1} ${node.getText()}`);
    }
    ts.forEachChild(node, telusur);
  };
  telusur(pohon);
  return temuan;
}
