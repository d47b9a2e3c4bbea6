import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { HasilKasus } from './jalankan.ts';
import { namaKasus } from './kasus.ts';

/** SECURITY.md: setiap masukan selesai dalam 5 detik dan 512 MiB, tanpa menjalankan apa pun. */
const BATAS = { ms: 5000, MiB: 512, heapMiB: 384 };

const keluar = execFileSync(
  process.execPath,
  [
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${BATAS.heapMiB}`,
    fileURLToPath(new URL('jalankan.ts', import.meta.url)),
  ],
  { encoding: 'utf8', maxBuffer: 64_000_000, timeout: 170_000 },
);
const hasil = new Map((JSON.parse(keluar) as HasilKasus[]).map((satu) => [satu.nama, satu]));

describe('isi yang memusuhi', () => {
  it('semua kasus dijalankan sampai selesai dalam satu proses, paling banyak 512 MiB', () => {
    expect([...hasil.keys()]).toEqual(namaKasus);
    expect(Math.max(...[...hasil.values()].map(({ puncakMiB }) => puncakMiB))).toBeLessThan(BATAS.MiB);
  });

  it.each(namaKasus)('%s', (nama) => {
    const satu = hasil.get(nama);
    expect(satu?.vonis, satu?.pesan.join('\n')).toBe(satu?.harap);
    expect(satu?.kurang, satu?.pesan.join('\n')).toEqual([]);
    expect(satu?.asing).toEqual([]);
    expect(satu?.ms).toBeLessThan(BATAS.ms);
    if (satu?.harap === 'TOLAK')
      expect(satu.pesan[0]).toMatch(/^\S+:\d+:\d+ {2}\w+ {2}\S.*; \S.* {2}\[[a-z0-9-]+\]$/);
  });
});
