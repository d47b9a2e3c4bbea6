import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Semua yang dibaca dari disk untuk mencetak; dibaca sekali, dipakai untuk semua dokumen. */
export interface AsetCetak {
  /** Gaya lengkap dengan huruf tertanam. */
  readonly css: string;
  /** Chart.js dan konfigurasi grafik kita, dijalankan di halaman. */
  readonly skripGrafik: string;
  /** SHA-256 semua aset, untuk kunci singgahan. */
  readonly sidik: string;
}

interface Huruf {
  readonly keluarga: string;
  readonly tebal: 400 | 700;
  readonly gaya: 'normal' | 'italic';
  readonly paket: string;
  readonly rentang?: string;
}

/** Rentang aksara sama dengan berkas CSS Fontsource. */
const LATIN = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_LANJUT = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

const require = createRequire(import.meta.url);

/** Membaca gaya, huruf, dan skrip grafik dari disk. */
export async function bacaAset(): Promise<AsetCetak> {
  const [huruf, gayaBersama, gayaCetak, chart, grafik] = await Promise.all([
    Promise.all(daftarHuruf().map(mukaHuruf)),
    baca('../render/dokumen.css'),
    baca('./cetak.css'),
    readFile(path.join(path.dirname(require.resolve('chart.js')), 'chart.umd.min.js'), 'utf8'),
    baca('../render/grafik-config.ts'),
  ]);
  const css = [...huruf, gayaBersama, gayaCetak].join('\n');
  const skripGrafik = `${chart};${skripHalaman(grafik)}`;
  return { css, skripGrafik, sidik: createHash('sha256').update(css).update('\0').update(skripGrafik).digest('hex') };
}

function daftarHuruf(): readonly Huruf[] {
  const arimo = ([400, 700] as const).flatMap((tebal) =>
    (['normal', 'italic'] as const).flatMap((gaya) =>
      ([['latin', LATIN], ['latin-ext', LATIN_LANJUT]] as const).map(([aksara, rentang]) => ({
        keluarga: 'Arimo',
        tebal,
        gaya,
        rentang,
        paket: `@fontsource/arimo/files/arimo-${aksara}-${tebal}-${gaya}.woff2`,
      })),
    ),
  );
  const rumus: Huruf = { keluarga: 'STIX Two Math', tebal: 400, gaya: 'normal', paket: '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2' };
  return [...arimo, rumus];
}

async function mukaHuruf({ keluarga, tebal, gaya, paket, rentang }: Huruf): Promise<string> {
  const isi = await readFile(require.resolve(paket), 'base64');
  const aksara = rentang === undefined ? '' : `unicode-range:${rentang};`;
  return `@font-face{font-family:'${keluarga}';font-weight:${tebal};font-style:${gaya};${aksara}src:url(data:font/woff2;base64,${isi}) format('woff2')}`;
}

/** Konfigurasi grafik situs dan cetak adalah berkas yang sama; di halaman cetak dipasang sebagai fungsi global. */
function skripHalaman(sumber: string): string {
  const js = stripTypeScriptTypes(sumber).replace(/^export (?=function|const)/gm, '');
  if (/^\s*(?:import|export)\b/m.test(js)) throw new Error('src/render/grafik-config.ts harus berdiri sendiri: hanya boleh mengimpor tipe.');
  return `(()=>{${js}\nObject.assign(globalThis,{konfigurasiGrafik,tinggiGrafik});})();`;
}

function baca(jalur: string): Promise<string> {
  return readFile(fileURLToPath(new URL(jalur, import.meta.url)), 'utf8');
}
