// `npm test`: vitest, then one last line "N passed, N failed" that people and machines can rely on.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHere } from './setup/rerun.mjs';

/**
 * @param {string} root project folder
 * @param {string[]} args passed on to vitest
 * @returns {Promise<number>} exit code: 0 only if vitest is content and at least one test ran
 */
export async function run(root, args) {
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-uji-'));
  const report = join(folder, 'hasil.json');
  try {
    const { code } = await runHere(
      process.execPath,
      [
        join(root, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        `--config=${join(root, 'test', 'vitest.config.ts')}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...args,
      ],
      { cwd: root },
    );
    return conclude(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code ?? 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A red run never ends in "0 failed": a file that does not load, or an error outside any test, counts as one. */
function conclude(report, code) {
  const passed = report?.numPassedTests ?? 0;
  const unloadable = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const counted = (report?.numFailedTests ?? 0) + unloadable;
  const none = passed + counted === 0;
  if (none && report) console.log('Tidak ada tes yang berjalan.');
  const failed = code !== 0 && counted === 0 && !(none && report) ? 1 : counted;
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
