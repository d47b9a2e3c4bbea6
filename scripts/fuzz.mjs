// `npm run fuzz`: random YAML, MDX, numbers and damaged projects until the given number of runs; prints the seed that
// repeats a failure. Not part of `npm test`, which runs the same properties briefly with a fixed seed.
import { join } from 'node:path';
import { runHere } from './setup/rerun.mjs';

/**
 * @param {string} root project folder
 * @param {string[]} args number of runs per property (default 2000) and a seed
 * @returns {Promise<number>} exit code
 */
export async function run(root, args) {
  const flags = ['--disallow-code-generation-from-strings', '--max-old-space-size=512'];
  const { code } = await runHere(
    process.execPath,
    [...flags, join(root, 'scripts', 'fuzz', 'main.ts'), ...args],
    {
      cwd: root,
    },
  );
  return code ?? 1;
}
