// node_modules exactly as package-lock.json says, installed when missing or stale and otherwise left alone.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needSpace } from './disk.mjs';
import { explain } from './failure.mjs';
import { missingPackages } from './installed.mjs';
import { withLock } from './lock.mjs';
import { npmCi } from './npm.mjs';
import { say, seconds } from './say.mjs';

/**
 * @param {string} root project folder
 * @throws {SetupFailure}
 */
export async function ensureDependencies(root) {
  const stamp = join(root, 'node_modules', '.lapkin-stamp');
  const wanted = fingerprint(root);
  if (read(stamp) === wanted) return;
  await withLock(root, async () => {
    if (read(stamp) === wanted) return; // another process was faster
    if (missingPackages(root).length > 0) await install(root); // else somebody ran npm ci or npm install by hand
    writeFileSync(`${stamp}.baru`, wanted);
    renameSync(`${stamp}.baru`, stamp);
  });
}

async function install(root) {
  if (!existsSync(join(root, 'node_modules'))) needSpace(root, 600); // else what goes makes room
  const start = performance.now();
  say('Memasang pustaka Lapkin, hanya sekali; biasanya kurang dari dua menit …');
  // npm's own record goes first: if we are killed midway, nothing says that the folder is complete.
  rmSync(join(root, 'node_modules', '.package-lock.json'), { force: true });
  rmSync(join(root, 'node_modules', '.lapkin-stamp'), { force: true });
  const { ok, output } = await npmCi(root);
  if (!ok) throw explain('Pemasangan pustaka', output);
  const missing = missingPackages(root);
  if (missing.length > 0) {
    const absent = `belum terpasang untuk ${process.platform} ${process.arch}: ${missing.slice(0, 3).join(', ')}`;
    throw explain('Pemasangan pustaka', `${absent}\n${output}`);
  }
  say(`Pustaka terpasang (${seconds(start)}).`);
}

/** Changes with anything that decides what belongs in node_modules; a change of our scripts alone does not. */
function fingerprint(root) {
  const { dependencies, devDependencies, overrides } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(JSON.stringify({ dependencies, devDependencies, overrides }))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex');
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
