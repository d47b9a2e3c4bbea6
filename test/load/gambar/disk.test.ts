import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bacaProyek } from '../../../src/load/files.ts';
import type { BerkasGambar } from '../../../src/load/gambar/tipe.ts';
import { buatPng } from './buat.ts';

const GAMBAR = 'content/unit/unit-a/2023/lkj/gambar';
let akar = '';

beforeEach(async () => {
  akar = await mkdtemp(join(tmpdir(), 'lapkin-gambar-'));
  await mkdir(join(akar, GAMBAR), { recursive: true });
});
afterEach(() => rm(akar, { recursive: true }));

async function terbaca(): Promise<Record<string, string>> {
  const gambar = (await bacaProyek(akar)).gambar ?? new Map<string, BerkasGambar>();
  return Object.fromEntries(
    [...gambar].map(([path, isi]) => [path.replace(`${GAMBAR}/`, ''), 'rule' in isi ? isi.rule : isi.mime]),
  );
}

it('hanya folder gambar dokumen yang dibaca; berkas tersembunyi diabaikan', async () => {
  for (const path of ['foto.png', '.DS_Store', 'Thumbs.db', '../foto.png', '../../gambar.png'])
    await writeFile(join(akar, GAMBAR, path), buatPng());
  expect(await terbaca()).toEqual({ 'foto.png': 'image/png' });
});

it.skipIf(process.platform === 'win32')('tautan, pipa, dan perangkat ditolak tanpa menunggu', async () => {
  await writeFile(join(akar, 'rahasia.png'), buatPng());
  await symlink(join(akar, 'rahasia.png'), join(akar, GAMBAR, 'taut.png'));
  await symlink('/dev/zero', join(akar, GAMBAR, 'nol.png'));
  execFileSync('mkfifo', [join(akar, GAMBAR, 'pipa.png')]);
  const mulai = performance.now();
  expect(await terbaca()).toEqual({
    'nol.png': 'gambar-bukan-berkas',
    'pipa.png': 'gambar-bukan-berkas',
    'taut.png': 'gambar-bukan-berkas',
  });
  expect(performance.now() - mulai).toBeLessThan(1000);
});

it('berkas terlalu besar tidak dibaca, dan satu folder ada batasnya', async () => {
  await writeFile(join(akar, GAMBAR, 'besar.png'), '');
  await truncate(join(akar, GAMBAR, 'besar.png'), 5_000_000_000);
  for (let nomor = 10; nomor < 32; nomor += 1) {
    await writeFile(join(akar, GAMBAR, `isi-${nomor}.png`), '');
    await truncate(join(akar, GAMBAR, `isi-${nomor}.png`), 9_900_000);
  }
  const hasil = await terbaca();
  expect(hasil['besar.png']).toBe('gambar-terlalu-besar');
  const ditolak = Object.values(hasil).filter((rule) => rule === 'gambar-terlalu-besar');
  expect(ditolak).toHaveLength(3);
});

it('folder di dalam gambar/ disebut', async () => {
  await mkdir(join(akar, GAMBAR, '2023'));
  await writeFile(join(akar, GAMBAR, '2023/foto.png'), buatPng());
  expect(await terbaca()).toEqual({ '2023/foto.png': 'gambar-nama' });
});
