// `npm run check`: everything a change must pass, cheapest first; stops at the first failure.
import { join } from 'node:path';
import { runHere } from './setup/rerun.mjs';
import { seconds } from './setup/say.mjs';
import { run as uji } from './uji.mjs';

// Our code only: prose in content/ belongs to its authors, and golden folders must stay as they are byte for byte.
const CODE = [
  '{src,scripts,test}/**/*.{ts,mts,mjs,js,astro,css}',
  '*.{json,mjs,ts}',
  '!test/**/{input,output}/**',
];

/**
 * @param {string} root project folder
 * @returns {Promise<number>} exit code of the step that failed, or 0
 */
export async function run(root) {
  const tool =
    (path, ...args) =>
    () =>
      node(root, join(root, 'node_modules', ...path.split('/')), args);
  const steps = [
    ['Format berkas', tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', ...CODE)],
    // Sebelum kaidah kode: di salinan baru, tipe milik Astro dibangkitkan di sini.
    ['Tipe', tool('astro/bin/astro.mjs', 'check')],
    ['Kaidah kode', tool('eslint/bin/eslint.js', '--config', 'scripts/lint/eslint.config.js', '.')],
    ['Tes, tanpa peramban', () => uji(root, ['--exclude=test/e2e/**'])],
    ['Isi dan pola dokumen', () => node(root, join(root, 'scripts', 'lapkin.mjs'), ['periksa'])],
  ];
  const start = performance.now();
  for (const [index, [name, step]] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${name}`);
    const stepStart = performance.now();
    const code = await step();
    if (code !== 0) {
      console.log(`\n${name}: gagal sesudah ${seconds(stepStart)}. Langkah berikutnya tidak dijalankan.`);
      return code;
    }
    console.log(`${name}: baik (${seconds(stepStart)})`);
  }
  console.log(`\nSemua pemeriksaan baik (${seconds(start)}).`);
  return 0;
}

async function node(root, script, args) {
  const { code } = await runHere(process.execPath, [script, ...args], { cwd: root });
  return code ?? 1;
}
