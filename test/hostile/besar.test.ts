import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bacaProyek } from '../../src/load/files.ts';
import { formatMessage } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { BAB, proyekDasar, UNIT } from '../load/dasar.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lapkin-besar-'));
  for (const [path, isi] of proyekDasar()) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), isi);
  }
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

it('berkas 3 GB ditolak tanpa dibaca seluruhnya', { timeout: 5000 }, async () => {
  for (const path of [BAB, `${UNIT}/realisasi.yaml`]) truncateSync(join(root, path), 3_000_000_000);
  const sebelum = process.memoryUsage().rss;
  const pesan = rangkaiProyek(await bacaProyek(root)).messages.map(formatMessage);
  expect(pesan).toEqual([
    expect.stringMatching(/bab-1\.mdx:1:1 .*\[bab-terlalu-besar\]$/),
    expect.stringMatching(/realisasi\.yaml:1:1 .*\[yaml-terlalu-besar\]$/),
  ]);
  expect((process.memoryUsage().rss - sebelum) / 1_048_576).toBeLessThan(256);
});
