import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { effects } from '../../src/cli/effects.ts';
import { terbit } from '../../src/cli/terbit.ts';
import { buatMati } from '../cli/mati.ts';
import { bacaKasus, namaKasus } from './kasus.ts';

let root: string;
let semula: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lapkin-tolak-'));
  await cp(join(import.meta.dirname, '../load/dasar'), root, { recursive: true });
  expect(await terbit(root, { salin: false }, buatMati().effects)).toBe(0);
  semula = await sidikDist();
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Jalur dan sidik setiap berkas di dist. */
async function sidikDist(): Promise<string> {
  return JSON.stringify(await effects.telusuri(join(root, 'dist', '')));
}

it(
  'setiap penerbitan yang ditolak meninggalkan dist sama sampai byte terakhir',
  { timeout: 170_000 },
  async () => {
    let ditolak = 0;
    for (const nama of namaKasus) {
      const { files, vonis } = await bacaKasus(nama);
      if (vonis !== 'TOLAK') continue;
      const percobaan = { ...buatMati().effects, bacaIsi: () => Promise.resolve(files) };
      expect(await terbit(root, { salin: false }, percobaan), nama).toBe(1);
      expect(await sidikDist(), nama).toBe(semula);
      ditolak += 1;
    }
    expect(ditolak).toBeGreaterThan(60);
  },
);
