// A Node that runs TypeScript directly. Where the machine's own is too old, Node 24 comes from the npm registry,
// pinned by version and by the sha512 in node24/package-lock.json, into this project's folder only.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { needSpace } from './disk.mjs';
import { SetupFailure, explain } from './failure.mjs';
import { onMusl } from './libc.mjs';
import { withLock } from './lock.mjs';
import { findNpmCli, npmCi } from './npm.mjs';
import { say, seconds } from './say.mjs';

const manifests = new URL('./node24/', import.meta.url);

/**
 * 22.19 and later of 22, 24.3 and later: type stripping without a flag or a warning, and the `engines` of every
 * package in package-lock.json are met (undici asks for 22.19). Odd releases such as 23 are no longer maintained.
 * @param {string} version as in process.version
 */
export function suits(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 22 && minor >= 19) || (major === 24 && minor >= 3) || major > 24;
}

/**
 * The Node to go on with: this one if it suits, else Node 24 from the registry, set up on first use. In the second
 * case PATH and npm_execpath of this process are changed, for the benefit of the child that runs under it.
 * @param {string} root project folder
 * @returns {Promise<string>} path of a Node binary
 * @throws {SetupFailure}
 */
export async function ensureNode(root) {
  if (suits(process.version)) return process.execPath;
  const name = packageForThisMachine();
  const { dependencies } = manifest('package.json');
  const version = dependencies[name ?? ''];
  if (!name || !version || Number(process.versions.node.split('.')[0]) < 20) throw cannotProvide();

  const home = join(root, '.lapkin', 'node', version);
  const binary = join('node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const node = join(home, binary);
  if (!existsSync(node)) {
    await withLock(root, async () => {
      if (!existsSync(node)) await install(home, name, version, binary);
    });
  }
  const cli = findNpmCli(); // looked up now: the package carries no npm, and beside it there is none to find
  if (cli) process.env['npm_execpath'] = cli;
  process.env['PATH'] = [dirname(node), process.env['PATH']].filter(Boolean).join(delimiter);
  return node;
}

/** Into a folder beside the final one, renamed when whole: a killed set-up leaves nothing that looks finished. */
async function install(home, name, version, binary) {
  needSpace(manifests, 300);
  const start = performance.now();
  say(
    `Lapkin memerlukan Node 22.19 atau lebih baru; di sini ${process.version}. Menyiapkan Node ${version}, hanya untuk folder ini dan hanya sekali …`,
  );
  const staging = `${home}.baru`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  writeManifests(staging, name);
  const { ok, output } = await npmCi(staging);
  if (!ok) throw explain(`Pengunduhan Node ${version}`, output);
  checkRuns(join(staging, binary), version);
  rmSync(home, { recursive: true, force: true });
  await rename(staging, home);
  say(`Node ${version} siap (${seconds(start)}).`);
}

/** Windows refuses while a virus scanner still reads the new files; that passes within seconds. */
async function rename(from, to) {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (attempt === 20 || !['EPERM', 'EACCES', 'EBUSY'].includes(error.code)) throw error;
      await wait(500);
    }
  }
}

/** Both manifests cut down to the one package that fits: npm ci refuses packages of another platform. */
function writeManifests(folder, name) {
  const outer = manifest('package.json');
  const lock = manifest('package-lock.json');
  outer.dependencies = { [name]: outer.dependencies[name] };
  lock.packages = {
    '': { ...lock.packages[''], dependencies: outer.dependencies },
    [`node_modules/${name}`]: lock.packages[`node_modules/${name}`],
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(outer));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
}

function checkRuns(node, version) {
  try {
    const answer = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    if (answer === `v${version}`) return;
    throw new Error(`menjawab ${answer}`);
  } catch (error) {
    throw new SetupFailure(
      `Node ${version} terunduh tetapi tidak dapat dijalankan di komputer ini (${error.message.trim()}).\n${howToInstall}`,
    );
  }
}

/** Alpine and its kin get none: the published binary is linked against glibc. */
function packageForThisMachine() {
  if (process.platform === 'linux') return onMusl() ? undefined : `node-linux-${process.arch}`;
  return process.platform === 'win32' ? `node-win-${process.arch}` : undefined;
}

const howToInstall =
  'Pasang Node 24 (LTS) dari https://nodejs.org, tutup dan buka kembali terminal, lalu ulangi perintah yang sama.';

function cannotProvide() {
  return new SetupFailure(
    `Lapkin memerlukan Node 22.19 atau lebih baru; di komputer ini ${process.version}.\n` +
      `Untuk ${process.platform} ${process.arch} dengan Node setua ini, Lapkin tidak dapat menyiapkannya sendiri. ${howToInstall}`,
  );
}

/** @param {'package.json' | 'package-lock.json'} name */
function manifest(name) {
  return JSON.parse(readFileSync(new URL(name, manifests), 'utf8'));
}
