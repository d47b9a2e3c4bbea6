import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effects } from '../../src/cli/effects.ts';
import { KETERANGAN } from '../../src/cli/tempat.ts';
import { terbit } from '../../src/cli/terbit.ts';
import { buatMati, Mati, type Saat } from './mati.ts';

const DASAR = join(import.meta.dirname, '../load/dasar');
const REALISASI = 'content/unit/unit-a/2023/realisasi.yaml';
const LAMA = 'nilai: 84';
const BARU = 'nilai: 85';

let contoh: string;
beforeAll(async () => {
  contoh = await mkdtemp(join(tmpdir(), 'lapkin-terbit-'));
  await cp(DASAR, join(contoh, 'asal'), { recursive: true });
});
afterAll(() => rm(contoh, { recursive: true, force: true }));

/** Proyek baru yang sudah punya terbitan lama dan isi yang kemudian berubah. */
async function proyek({ terbitLama = true, salin = false } = {}): Promise<string> {
  const root = await mkdtemp(join(contoh, 'p-'));
  await cp(join(contoh, 'asal'), root, { recursive: true });
  if (terbitLama) {
    expect(await terbit(root, { salin }, buatMati().effects)).toBe(0);
    await ubah(root);
  }
  return root;
}

async function ubah(root: string): Promise<void> {
  const path = join(root, REALISASI);
  const isi = await readFile(path, 'utf8');
  expect(isi).toContain(LAMA);
  await writeFile(path, isi.replace(LAMA, BARU));
}

/** Isi dist: sidik setiap berkasnya, dan apakah cocok dengan keterangannya sendiri. */
async function potret(root: string): Promise<string> {
  const dist = join(root, 'dist');
  const text = await readFile(join(dist, KETERANGAN), 'utf8').catch(() => undefined);
  if (text === undefined) return (await effects.jenis(dist)) === 'tidak ada' ? 'tidak ada' : 'rusak';
  const { berkas } = JSON.parse(text) as { berkas: { path: string; sha256: string }[] };
  const nyata = (await effects.telusuri(join(dist, ''))).filter(({ path }) => path !== KETERANGAN);
  const sama = JSON.stringify(nyata) === JSON.stringify(berkas);
  return sama ? JSON.stringify(berkas.map(({ sha256 }) => sha256)) : 'rusak';
}

/** Mematikan penerbitan di setiap operasi (keadaan lama boleh berarti dist belum ada), lalu memeriksa dist dan penerbitan berikutnya. */
async function matikanDiSetiapOperasi(
  saat: Saat,
  siapkan: () => Promise<string>,
  salin: boolean,
  boleh: readonly ('lama' | 'baru' | 'tidak ada')[],
) {
  const acuan = await siapkan();
  const lama = await potret(acuan);
  const utuh = buatMati();
  expect(await terbit(acuan, { salin }, utuh.effects)).toBe(0);
  const baru = await potret(acuan);
  expect(baru).not.toBe(lama);
  const langkah = utuh.jejak.length;
  expect(langkah).toBeGreaterThan(15);
  const terlihat = new Set<string>();
  for (let pada = 0; pada < langkah; pada++) {
    const root = await siapkan();
    await expect(terbit(root, { salin }, buatMati(pada, saat).effects)).rejects.toThrow(Mati);
    const sesudah = await potret(root);
    const keadaan = sesudah === lama ? 'lama' : sesudah === baru ? 'baru' : sesudah;
    expect(boleh, `mati ${saat} operasi ${pada} (${utuh.jejak[pada]})`).toContain(keadaan);
    terlihat.add(keadaan);
    expect(await terbit(root, { salin }, buatMati().effects), `penerbitan sesudah mati di ${pada}`).toBe(0);
    expect(await potret(root)).toBe(baru);
    expect(await effects.daftar(join(root, '.lapkin/terbit'))).toHaveLength(1);
    await rm(root, { recursive: true, force: true });
  }
  return terlihat;
}

describe('terbit mati di tengah jalan', () => {
  it.each(['sebelum', 'tengah'] as const)(
    '%s sebuah operasi: situs lama atau baru, utuh',
    async (saat) => {
      const terlihat = await matikanDiSetiapOperasi(saat, () => proyek(), false, ['lama', 'baru']);
      expect([...terlihat].sort()).toEqual(['baru', 'lama']);
    },
    300_000,
  );

  it('terbitan pertama: belum ada, atau utuh', async () => {
    await matikanDiSetiapOperasi('sebelum', () => proyek({ terbitLama: false }), false, ['lama', 'baru']);
  }, 300_000);

  it('sebagai folder sungguhan (--salin): lama, baru, atau dipulihkan penerbitan berikutnya', async () => {
    await matikanDiSetiapOperasi('sebelum', () => proyek({ salin: true }), true, [
      'lama',
      'baru',
      'tidak ada',
    ]);
  }, 300_000);
});

describe('terbit', () => {
  it('tidak menyusun apa pun bila masukannya sama', async () => {
    const root = await proyek();
    expect(await terbit(root, { salin: false }, buatMati().effects)).toBe(0);
    const kedua = buatMati();
    expect(await terbit(root, { salin: false }, kedua.effects)).toBe(0);
    expect(kedua.jejak).not.toContain('situs');
    expect(kedua.jejak).not.toContain('cetak');
    expect(kedua.jejak).not.toContain('tulis');
  });

  it('menolak isi yang salah dan membiarkan dist apa adanya', async () => {
    const root = await proyek();
    const lama = await potret(root);
    const path = join(root, REALISASI);
    await writeFile(path, (await readFile(path, 'utf8')).replace(BARU, 'nilai: "85,5%"'));
    const baris: string[] = [];
    const percobaan = buatMati();
    expect(
      await terbit(root, { salin: false }, { ...percobaan.effects, lapor: (satu) => void baris.push(satu) }),
    ).toBe(1);
    expect(await potret(root)).toBe(lama);
    expect(percobaan.jejak).not.toContain('tulis');
    expect(baris.join('\n')).toMatch(
      /realisasi\.yaml:\d+:12 {2}galat {2}nilai harus angka.*tertulis "85,5%"; tulis 85\.5/,
    );
  });

  it('menunggu penerbitan lain yang hidup, dan mengabaikan kunci proses yang sudah mati', async () => {
    const root = await proyek({ terbitLama: false });
    const kunci = join(root, '.lapkin/terbit.pid');
    await effects.tulis(kunci, String(process.ppid));
    expect(await terbit(root, { salin: false }, buatMati().effects)).toBe(1);
    expect(await potret(root)).toBe('tidak ada');
    const mati = spawnSync(process.execPath, ['--version']);
    await effects.tulis(kunci, String(mati.pid));
    expect(await terbit(root, { salin: false }, buatMati().effects)).toBe(0);
  });

  it('tidak menyentuh folder dist yang bukan buatannya', async () => {
    const root = await proyek({ terbitLama: false });
    await effects.tulis(join(root, 'dist/penting.txt'), 'jangan hilang');
    await expect(terbit(root, { salin: false }, buatMati().effects)).rejects.toThrow('bukan buatan Lapkin');
    expect(await readFile(join(root, 'dist/penting.txt'), 'utf8')).toBe('jangan hilang');
  });

  it('berganti bentuk antara tautan dan folder tanpa kehilangan isi', async () => {
    const root = await proyek();
    expect(await terbit(root, { salin: false }, buatMati().effects)).toBe(0);
    const isi = await potret(root);
    expect(await effects.jenis(join(root, 'dist'))).toBe('tautan');
    expect(await terbit(root, { salin: true }, buatMati().effects)).toBe(0);
    expect(await effects.jenis(join(root, 'dist'))).toBe('folder');
    expect(await potret(root)).toBe(isi);
    expect(await terbit(root, { salin: false }, buatMati().effects)).toBe(0);
    expect(await effects.jenis(join(root, 'dist'))).toBe('tautan');
    expect(await potret(root)).toBe(isi);
  });
});
