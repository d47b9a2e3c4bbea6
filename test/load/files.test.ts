import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bacaProyek } from '../../src/load/files.ts';
import { formatMessage } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { BAB, proyekDasar, UNIT } from './dasar.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapkin-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function tulis(path: string, isi: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), isi);
}

it('BOM dan akhir baris Windows dibaca sama, dan nomor baris pesan tetap benar', async () => {
  for (const [path, isi] of proyekDasar()) await tulis(path, `\uFEFF${isi.replaceAll('\n', '\r\n')}`);
  const files = await bacaProyek(folder);
  expect([...files].sort()).toEqual([...proyekDasar()].sort());
  expect(rangkaiProyek(files).messages).toEqual([]);

  await tulis(BAB, '\uFEFF# Pendahuluan\r\n\r\nIsi <Nilai fakta="npsss"/>.\r\n');
  expect(rangkaiProyek(await bacaProyek(folder)).messages.map(formatMessage)).toEqual([
    `${BAB}:3:12  galat  fakta "npsss" tidak dikenal; mungkin maksud Anda "npss"  [fakta-tidak-dikenal]`,
  ]);
});

it('hanya berkas biasa .yaml dan .mdx di content dan templates yang dibaca', async () => {
  await tulis('content/instansi.yaml', 'nama: A\n');
  await tulis('content/catatan.txt', 'bukan isi');
  await tulis('content/logo.png', 'bukan isi');
  await tulis('rahasia/kunci.yaml', 'sandi: x\n');
  await symlink('/proc/self/environ', join(folder, 'content', 'taut.yaml'));
  await symlink(join(folder, 'rahasia'), join(folder, 'content', 'luar'));
  expect([...(await bacaProyek(folder)).keys()]).toEqual(['content/instansi.yaml']);
});

it('folder yang tidak ada adalah proyek kosong, bukan galat program', async () => {
  const files = await bacaProyek(join(folder, 'tiada'));
  expect(files.size).toBe(0);
  expect(rangkaiProyek(files).messages.map(({ rule }) => rule)).toEqual(['berkas-wajib', 'berkas-wajib']);
});

it('hasil tidak bergantung pada urutan berkas', () => {
  const urut = rangkaiProyek(proyekDasar());
  const terbalik = rangkaiProyek(new Map([...proyekDasar()].reverse()));
  expect(terbalik.dokumen).toEqual(urut.dokumen);
  expect(terbalik.hasil('unit-a', '2023').fakta.get('npss')?.nilai).toEqual(
    urut.hasil('unit-a', '2023').fakta.get('npss')?.nilai,
  );
  expect(urut.laporan?.periode.get('unit-a/2023')?.isi.folder).toBe(UNIT);
});

it('berkas Excel, Word, dan yang salah akhiran hanya disebut namanya', async () => {
  for (const nama of ['realisasi.yaml.txt', 'pagu.XLSX', 'lkj/bab-1.docx', 'rencana.yml'])
    await tulis(`${UNIT}/${nama}`, 'isinya tidak dibaca');
  for (const nama of ['~$pagu.xlsx', '.simpan.yml', 'catatan.txt']) await tulis(`${UNIT}/${nama}`, 'x');
  const { lain, size } = await bacaProyek(folder);
  expect(size).toBe(0);
  expect(lain).toEqual(
    ['lkj/bab-1.docx', 'pagu.XLSX', 'realisasi.yaml.txt', 'rencana.yml'].map((nama) => `${UNIT}/${nama}`),
  );
});
