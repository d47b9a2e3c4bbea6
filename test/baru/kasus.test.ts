import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { susunBaru } from '../../src/baru/baru.ts';
import { bacaProyek } from '../../src/load/files.ts';
import { formatMessage } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { proyekDasar } from '../load/dasar.ts';

/**
 * Setiap folder satu kasus: `input/` menimpa proyek dasar, `perintah.txt` memuat profil, unit, periode, dan triwulannya,
 * `hapus.txt` berkas dasar yang dihilangkan, `output/` persis berkas yang harus dibuat, dan `temuan.txt` yang masih
 * menunggu. Menulis ulang keluarannya: LAPKIN_TULIS_ULANG=1 npx vitest run … test/baru/kasus.test.ts
 */
const KASUS = join(import.meta.dirname, 'kasus');

function baris(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
}

async function jalankan(nama: string) {
  const folder = join(KASUS, nama);
  const files = new Map(proyekDasar(Object.fromEntries(await bacaProyek(join(folder, 'input')))));
  for (const path of baris(join(folder, 'hapus.txt'))) files.delete(path);
  const [profil = '', unit = '', periode = '', triwulan] =
    baris(join(folder, 'perintah.txt'))[0]?.split(' ') ?? [];
  const hasil = susunBaru(
    files,
    { profil, unit, periode, triwulan },
    (semua) => rangkaiProyek(semua).messages,
  );
  if ('salah' in hasil) throw new Error([hasil.salah, ...hasil.temuan.map(formatMessage)].join('\n'));
  return { ...hasil, files };
}

async function tulisUlang(folder: string, berkas: ReadonlyMap<string, string>, temuan: readonly string[]) {
  await rm(join(folder, 'output'), { recursive: true, force: true });
  for (const [path, isi] of [...berkas, ['../temuan.txt', `${temuan.join('\n')}\n`] as const]) {
    await mkdir(dirname(join(folder, 'output', path)), { recursive: true });
    await writeFile(join(folder, 'output', path), isi);
  }
}

describe('lapkin baru', () => {
  it.each(readdirSync(KASUS))('%s', async (nama) => {
    const folder = join(KASUS, nama);
    const { berkas, temuan, files } = await jalankan(nama);
    const pesan = temuan.map(formatMessage);
    if (process.env['LAPKIN_TULIS_ULANG'] === '1') await tulisUlang(folder, berkas, pesan);
    const harapan = await bacaProyek(join(folder, 'output'));
    expect(Object.fromEntries([...berkas].sort())).toEqual(Object.fromEntries([...harapan].sort()));
    expect(pesan).toEqual(baris(join(folder, 'temuan.txt')));
    expect(temuan.filter(({ severity }) => severity === 'galat')).toEqual([]);
    expect([...berkas.keys()].filter((path) => files.has(path))).toEqual([]);
  });
});
