// Is node_modules what package-lock.json says, for this machine? npm ci can leave out a platform's binary package
// without failing (an optional dependency that could not be fetched), and astro, vite and sharp then die later.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onMusl } from './libc.mjs';

/**
 * @param {string} root project folder
 * @returns {string[]} locations such as `node_modules/astro` that are absent, or hold another version than asked for
 */
export function missingPackages(root) {
  const wanted = parse(join(root, 'package-lock.json')).packages;
  const present = parse(join(root, 'node_modules', '.package-lock.json')).packages ?? {};
  const libc = onMusl() ? 'musl' : 'glibc';
  const missing = Object.entries(wanted)
    .filter(([location, entry]) => location !== '' && (!entry.optional || namesThisMachine(entry, libc)))
    .filter(([location, { version }]) => {
      return present[location]?.version !== version || !existsSync(join(root, location, 'package.json'));
    })
    .map(([location]) => location);
  return [...unlocked(parse(join(root, 'package.json')), wanted['']), ...missing];
}

/** Optional packages are demanded only where they say that they are for this very platform. */
function namesThisMachine({ os, cpu, libc }, ours) {
  return Boolean(
    os?.includes(process.platform) && cpu?.includes(process.arch) && (!libc || libc.includes(ours)),
  );
}

/** Dependencies that package.json asks for and package-lock.json does not know in that version. */
function unlocked(manifest, locked) {
  return ['dependencies', 'devDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([name, range]) => locked[kind]?.[name] !== range)
      .map(([name]) => name),
  );
}

function parse(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
