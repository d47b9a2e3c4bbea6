import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bacaProyek } from '../../src/load/files.ts';
import { formatMessage } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { proyekDasar } from './dasar.ts';

/**
 * Setiap folder di kasus/ adalah satu kasus: berkas-berkasnya menimpa proyek dasar, `hapus.txt` menyebut berkas dasar
 * yang dihilangkan, dan `pesan.txt` memuat persis semua temuan yang harus keluar.
 */
const KASUS = fileURLToPath(new URL('kasus/', import.meta.url));
const BENTUK_PESAN = /^[\w./-]+:\d+:\d+ {2}(galat|peringatan|catatan) {2}\S.*; \S.* {2}\[[a-z0-9-]+\]$/;

function barisBerkas(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
}

async function temuan(nama: string): Promise<string[]> {
  const berkas = await bacaProyek(`${KASUS}${nama}/`);
  const { lain } = berkas;
  const files = Object.assign(
    new Map(proyekDasar(Object.fromEntries(berkas))),
    lain === undefined ? {} : { lain },
  );
  for (const path of barisBerkas(`${KASUS}${nama}/hapus.txt`)) files.delete(path);
  const { messages, dokumen } = rangkaiProyek(files);
  const bergalat = (kunci: string): boolean =>
    messages.some(
      ({ severity, place: { file } }) => severity === 'galat' && file.startsWith(`content/unit/${kunci}`),
    );
  expect(dokumen.map(({ kunci }) => kunci.replace(/[^/]+$/, '')).filter(bergalat)).toEqual([]);
  return messages.map(formatMessage);
}

describe('temuan atas isi yang salah', () => {
  it('proyek dasar sendiri tanpa temuan', () => {
    expect(rangkaiProyek(proyekDasar()).messages).toEqual([]);
  });

  it.each(readdirSync(KASUS))('%s', async (nama) => {
    const pesan = barisBerkas(`${KASUS}${nama}/pesan.txt`);
    expect(await temuan(nama)).toEqual(pesan);
    expect(pesan.filter((baris) => !BENTUK_PESAN.test(baris))).toEqual([]);
  });
});
