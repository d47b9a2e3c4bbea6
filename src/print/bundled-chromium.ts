/**
 * The pinned browser: @sparticuz/chromium carries a whole Chromium in its npm package, so that a machine with nothing
 * but Node can print. It is unpacked once, into our own cache, and checked against its hashes before it is run: a
 * folder that outlives the process is a place where a foreign program could be put.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export interface BundledChromium {
  path: string;
  /** For the browser's environment: its own libraries and fonts, and none of the machine's. */
  env: Record<string, string>;
}

/** What was unpacked, kept beside it as `isi.json`. */
interface Inventory {
  /** Absolute, because fonts.conf names it; a cache that was moved is unpacked again. */
  folder: string;
  /** Relative path -> sha256. */
  files: Record<string, string>;
}

const INVENTORY = 'isi.json';

/** Checked once per process: hashing 220 MB takes about as long as starting the browser. */
const ready = new Map<string, Promise<BundledChromium>>();

/**
 * Unpacks the pinned Chromium if need be, verifies it, and says how to start it. Linux on x64 only.
 * @param cacheDir the project's cache, absolute
 * @throws Error when it cannot be unpacked (disk full, not writable)
 */
export function bundledChromium(cacheDir: string): Promise<BundledChromium> {
  const known = ready.get(cacheDir);
  if (known) return known;
  const fresh = prepare(cacheDir);
  ready.set(cacheDir, fresh);
  fresh.catch(() => ready.delete(cacheDir));
  return fresh;
}

/** Version of the npm package; part of the folder's name, so that an update never meets the old files. */
async function packageVersion(entrance: string): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(path.join(path.dirname(entrance), '../package.json'), 'utf8'),
  );
  if (typeof manifest === 'object' && manifest && 'version' in manifest) return String(manifest.version);
  throw new Error('package.json @sparticuz/chromium tidak memuat versi');
}

async function prepare(cacheDir: string): Promise<BundledChromium> {
  const entrance = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const base = path.join(cacheDir, 'peramban');
  const folder = path.join(base, `sparticuz-${await packageVersion(entrance)}`);
  await mkdir(base, { recursive: true, mode: 0o700 });
  if (!(await intact(folder))) {
    await replace(entrance, base, folder);
    if (!(await intact(folder))) throw new Error(`isi ${folder} berubah segera sesudah ditulis`);
  }
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean);
  return {
    path: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_PATH: path.join(folder, 'fonts') },
  };
}

/** Unpacks beside the final place and renames when whole; a killed run leaves nothing that looks finished. */
async function replace(entrance: string, base: string, folder: string): Promise<void> {
  const staging = await mkdtemp(path.join(base, '.baru-'));
  try {
    await unpack(entrance, staging);
    await writeFile(
      path.join(staging, 'fonts', 'fonts.conf'),
      fontsConf(folder, path.join(base, 'fontconfig')),
    );
    const inventory: Inventory = { folder, files: await hashes(staging) };
    await writeFile(path.join(staging, INVENTORY), JSON.stringify(inventory, null, 1));
    await rm(folder, { recursive: true, force: true });
    await rename(staging, folder).catch(async (error: unknown) => {
      if (!(await intact(folder))) throw error; // else another process put the same there first
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/**
 * Lets the package unpack itself in a process of its own: it writes into TMPDIR, changes its environment when it is
 * imported, and adds the libraries of a bare machine only if it believes to run on a Lambda.
 */
async function unpack(entrance: string, staging: string): Promise<void> {
  const program = 'const { default: c } = await import(process.argv[1]); await c.executablePath();';
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', program, pathToFileURL(entrance).href],
    { env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' } },
  );
}

/** The package's own fonts.conf names fixed folders under /tmp, which anybody could fill. */
function fontsConf(folder: string, cache: string): string {
  const text = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${text(path.join(folder, 'fonts', 'fonts'))}</dir>
  <cachedir>${text(cache)}</cachedir>
</fontconfig>
`;
}

/** Whether the folder holds exactly what its inventory says: nothing changed, nothing missing, nothing added. */
async function intact(folder: string): Promise<boolean> {
  try {
    const recorded = await readFile(path.join(folder, INVENTORY), 'utf8');
    return recorded === JSON.stringify({ folder, files: await hashes(folder) } satisfies Inventory, null, 1);
  } catch {
    return false;
  }
}

async function hashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // A link could lead to the right bytes now and to others a moment later.
  const link = entries.find((entry) => !entry.isDirectory() && !entry.isFile());
  if (link) throw new Error(`${path.join(link.parentPath, link.name)} bukan berkas biasa`);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => name !== INVENTORY)
    .sort();
  const pairs = files.map(async (name) => [name, await sha256(path.join(folder, name))] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 4 * 1024 * 1024 }), hash);
  return hash.digest('hex');
}
