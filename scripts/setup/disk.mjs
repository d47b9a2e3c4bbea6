// Asked beforehand: on a full disk npm retries for a minute and then does not say what was wrong.
import { statfsSync } from 'node:fs';
import { SetupFailure } from './failure.mjs';

/**
 * @param {string | URL} folder on the disk in question
 * @param {number} megabytes needed there
 * @throws {SetupFailure} when there is less
 */
export function needSpace(folder, megabytes) {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free >= megabytes) return;
  throw new SetupFailure(
    `Ruang penyimpanan tidak cukup: tersisa ${free} MB, pemasangan Lapkin memerlukan ${megabytes} MB.\n` +
      'Kosongkan sebagian, lalu ulangi perintah yang sama.',
  );
}
