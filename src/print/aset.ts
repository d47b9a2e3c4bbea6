import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GayaCetak, HurufCetak } from './dokumen-html.ts';

/** Semua yang dibaca dari disk untuk mencetak; dibaca sekali, dipakai untuk semua dokumen. */
export interface AsetCetak extends GayaCetak {
  /** Chart.js dan konfigurasi grafik kita, dijalankan di halaman. */
  readonly skripGrafik: string;
  /** SHA-256 semua aset dan kode cetak, untuk kunci singgahan. */
  readonly sidik: string;
}

/** Potongan aksara Arimo: rentangnya untuk peramban, polanya untuk tahu apakah dokumen memerlukannya. */
const AKSARA = [
  {
    nama: 'latin',
    rentang:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    perlu: /./,
  },
  {
    nama: 'latin-ext',
    rentang:
      'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    perlu:
      /[\u0100-\u0130\u0132-\u0151\u0154-\u02ff\u1d00-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/,
  },
] as const;

const require = createRequire(import.meta.url);

/** Membaca gaya, huruf, dan skrip grafik dari disk. */
export async function bacaAset(): Promise<AsetCetak> {
  const [huruf, gayaBersama, gayaCetak, chart, grafik, kode] = await Promise.all([
    Promise.all([...daftarArimo(), rumus()]),
    baca('../render/dokumen.css'),
    gaya('cetak.css', 'cetak-depan.css', 'cetak-komponen.css'),
    readFile(path.join(path.dirname(require.resolve('chart.js')), 'chart.umd.min.js'), 'utf8'),
    baca('../render/grafik-config.ts'),
    bacaKode(),
  ]);
  const css = `${gayaBersama}\n${gayaCetak}`;
  const skripGrafik = `${chart};${skripHalaman(grafik)}`;
  const sidik = createHash('sha256');
  for (const satu of [css, skripGrafik, kode, ...huruf.map((muka) => muka.css)])
    sidik.update(satu).update('\0');
  return { css, huruf, skripGrafik, sidik: sidik.digest('hex') };
}

function daftarArimo(): Promise<HurufCetak>[] {
  return AKSARA.flatMap(({ nama, rentang, perlu }) =>
    [400, 700].flatMap((tebal) =>
      ['normal', 'italic'].map(async (gaya) => {
        const sumber = await dataUri(`@fontsource/arimo/files/arimo-${nama}-${tebal}-${gaya}.woff2`);
        return {
          perlu,
          css: `@font-face{font-family:Arimo;font-weight:${tebal};font-style:${gaya};unicode-range:${rentang};src:${sumber}}`,
        };
      }),
    ),
  );
}

/** Untuk rumus, dan untuk lambang di teks yang tidak dipunyai Arimo (≥, ≤, →, huruf Yunani). */
async function rumus(): Promise<HurufCetak> {
  const sumber = await dataUri('@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2');
  return {
    perlu: /<math|[\u0370-\u03ff\u2100-\u2bff]/,
    css: `@font-face{font-family:'STIX Two Math';src:${sumber}}`,
  };
}

async function dataUri(paket: string): Promise<string> {
  return `url(data:font/woff2;base64,${await readFile(require.resolve(paket), 'base64')}) format('woff2')`;
}

/** Konfigurasi grafik situs dan cetak adalah berkas yang sama; di halaman cetak dipasang sebagai fungsi global. */
function skripHalaman(sumber: string): string {
  const js = tanpaTipe(sumber).replace(/^export (?=function|const)/gm, '');
  if (/^\s*(?:import|export)\b/m.test(js))
    throw new Error('src/render/grafik-config.ts harus berdiri sendiri: hanya boleh mengimpor tipe.');
  return `(()=>{${js}\nObject.assign(globalThis,{konfigurasiGrafik,tinggiGrafik});})();`;
}

/** Node menandai fungsi ini percobaan dan memperingatkan sekali; peringatan itu tidak berarti bagi penyusun. */
function tanpaTipe(sumber: string): string {
  const memperingatkan = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(sumber);
  } finally {
    process.emitWarning = memperingatkan;
  }
}

/** Kode cetak sendiri: bila berubah, singgahan cetak tidak berlaku lagi. */
async function bacaKode(): Promise<string> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const nama = (await readdir(folder)).filter((satu) => satu.endsWith('.ts')).sort();
  return (await Promise.all(nama.map((satu) => readFile(path.join(folder, satu), 'utf8')))).join('\0');
}

async function gaya(...nama: readonly string[]): Promise<string> {
  return (await Promise.all(nama.map((satu) => baca(`./${satu}`)))).join('\n');
}

function baca(jalur: string): Promise<string> {
  return readFile(fileURLToPath(new URL(jalur, import.meta.url)), 'utf8');
}
