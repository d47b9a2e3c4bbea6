// Finding and running npm, wherever this machine keeps it.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { SetupFailure } from './failure.mjs';

/** Flags of every call: no package's script runs, and nothing of the user's settings changes what is installed. */
const FLAGS = [
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--no-update-notifier',
  '--loglevel=warn', // a full disk shows only in a warning, and npm ci still ends with success
  // Two retries after 2 and 10 seconds; npm's own 10 and 60 leave somebody offline waiting for over a minute.
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=10000',
];

/**
 * npm's own JavaScript file, so that it runs under the Node of our choice: named by npm itself when we were started
 * by it, else looked for beside Node and along PATH. `undefined` where only a launcher of another kind exists.
 * @returns {string | undefined}
 */
export function findNpmCli() {
  const given = process.env['npm_execpath'];
  if (given && basename(given) === 'npm-cli.js' && existsSync(given)) return given;
  const folders = [dirname(process.execPath), ...(process.env['PATH'] ?? '').split(delimiter)].filter(
    Boolean,
  );
  for (const folder of folders) {
    const candidates = [
      join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'), // Windows
      join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'), // Linux, macOS
      join(folder, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'), // Debian's own package
      realpath(join(folder, 'npm')),
    ];
    const found = candidates.find((path) => path && basename(path) === 'npm-cli.js' && existsSync(path));
    if (found) return found;
  }
  return undefined;
}

/**
 * `npm ci` in `folder`.
 * @param {string} folder holds package.json and package-lock.json
 * @returns {Promise<{ ok: boolean, output: string }>} npm's stdout and stderr, shown to nobody unless it failed
 */
export async function npmCi(folder) {
  const cli = findNpmCli();
  const args = ['ci', ...FLAGS];
  if (cli) return await collect(process.execPath, [cli, ...args], { cwd: folder });
  const windows = process.platform === 'win32';
  // A .cmd file starts only through a shell; the arguments are ours alone and need no quoting.
  return await collect(windows ? 'npm.cmd' : 'npm', args, { cwd: folder, shell: windows });
}

function collect(file, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const orphan = () => child.kill('SIGKILL'); // npm must not go on writing beside the next set-up
    process.on('exit', orphan);
    let output = '';
    const add = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', add);
    child.stderr.setEncoding('utf8').on('data', add);
    child.once('error', () => reject(missingNpm()));
    child.once('close', (code, signal) => {
      process.off('exit', orphan);
      if (options.shell && code === 1 && /not recognized|tidak dikenali/.test(output)) reject(missingNpm());
      else resolve({ ok: code === 0, output: signal ? `${output}\nnpm dihentikan (${signal})` : output });
    });
  });
}

function missingNpm() {
  return new SetupFailure(
    'npm tidak ditemukan, padahal diperlukan untuk memasang Lapkin.\n' +
      'Pasang Node 24 dari https://nodejs.org (npm ikut di dalamnya; di Debian atau Ubuntu: sudo apt install npm), lalu ulangi perintah yang sama.',
  );
}

function realpath(path) {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
