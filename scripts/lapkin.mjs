#!/usr/bin/env node
// The one entrance: `npm run build`, `npm test`, `npx lapkin …` all come here. It sees to a fitting Node and to
// node_modules, then hands over. Plain JavaScript without dependencies, because it runs before there are any.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';
import { SetupFailure, explain } from './setup/failure.mjs';
import { ensureNode } from './setup/node-version.mjs';
import { endWithParent, rerunUnder } from './setup/rerun.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...rest] = process.argv.slice(2);

/** Maintainers' commands live in scripts/; every other command belongs to src/cli/main.ts. */
const scripts = {
  uji: './uji.mjs',
  cek: './cek.mjs',
  bench: './bench/main.ts',
  'bench-audit': './bench/audit.ts',
  fuzz: './fuzz.mjs',
};

async function start() {
  const node = await prepare(() => ensureNode(root));
  if (node !== process.execPath) {
    await rerunUnder(node, fileURLToPath(import.meta.url), process.argv.slice(2));
    return;
  }
  endWithParent();
  await prepare(() => ensureDependencies(root));
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'; // nothing is reported to anyone: builds are offline

  if (Object.hasOwn(scripts, command ?? '')) {
    const { run } = await import(scripts[command]);
    process.exitCode = await run(root, rest);
    return;
  }
  const main = join(root, 'src', 'cli', 'main.ts');
  if (!existsSync(main))
    throw new SetupFailure(`Berkas ${main} tidak ada; salinan Lapkin ini tidak lengkap.`);
  // In this process rather than in a child: a kill then hits the build itself and not only its wrapper.
  process.argv[1] = main;
  await import(pathToFileURL(main).href);
}

/** A full disk or a read-only folder during set-up is the user's to mend, not a bug to show a stack for. */
async function prepare(step) {
  try {
    return await step();
  } catch (error) {
    throw error.code && error.syscall ? explain('Persiapan Lapkin', error.message) : error;
  }
}

try {
  await start();
} catch (error) {
  if (!(error instanceof SetupFailure)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
