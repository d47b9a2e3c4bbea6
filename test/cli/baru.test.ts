import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baru, type OpsiBaru } from '../../src/cli/baru.ts';
import { effects } from '../../src/cli/effects.ts';
import { pisahUnit } from '../../src/cli/perintah-dokumen.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { buatMati, Mati } from './mati.ts';

const DASAR = join(import.meta.dirname, '../load/dasar');
const KASUS = join(import.meta.dirname, '../baru/kasus/dari-tahun-lalu/input');
const TRIWULAN = join(import.meta.dirname, '../baru/kasus/triwulan/input');
const FOLDER = 'content/unit/unit-a/2024';
const PERMINTAAN = { profil: 'lkj', unit: 'unit-a', periode: '2024', triwulan: undefined, uji: false };

let contoh: string;
beforeAll(async () => {
  contoh = await mkdtemp(join(tmpdir(), 'lapkin-baru-'));
});
afterAll(() => rm(contoh, { recursive: true, force: true }));

async function proyek(): Promise<string> {
  const root = await mkdtemp(join(contoh, 'p-'));
  await cp(DASAR, root, { recursive: true });
  await cp(KASUS, root, { recursive: true });
  return root;
}

/** Semua berkas proyek dengan sidiknya, tanpa folder kerja Lapkin. */
async function potret(root: string): Promise<string> {
  const semua = [
    ...(await effects.telusuri(join(root, 'content'))),
    ...(await effects.telusuri(join(root, 'templates'))),
  ];
  return JSON.stringify(semua);
}

async function jalankan(root: string, permintaan: Partial<OpsiBaru> = {}) {
  const baris: string[] = [];
  const kode = await baru(
    root,
    { ...PERMINTAAN, ...permintaan },
    { ...effects, lapor: (satu) => void baris.push(satu) },
  );
  return { kode, baris, laporan: baris.join('\n') };
}

describe('lapkin baru', () => {
  it('membuat semua berkas, menyebutnya, dan tidak menyisakan folder kerja', async () => {
    const root = await proyek();
    const { kode, baris } = await jalankan(root);
    expect(kode).toBe(0);
    expect(baris.filter((satu) => satu.includes('dibuat  '))).toHaveLength(8);
    expect(baris).toContain('Menunggu: 4 target, 1 realisasi, 7 uraian.');
    expect(await readFile(join(root, FOLDER, 'lkj/dokumen.yaml'), 'utf8')).toContain('status: rancangan');
    expect(await effects.daftar(join(root, '.lapkin'))).toEqual([]);
  });

  it('--uji menyebut berkas yang sama tanpa menulis apa pun', async () => {
    const root = await proyek();
    const sebelum = await potret(root);
    const { kode, laporan } = await jalankan(root, { uji: true });
    expect(kode).toBe(0);
    expect(laporan).toContain(`akan dibuat  ${FOLDER}/rencana.yaml`);
    expect(laporan).toContain('Uji: 8 berkas akan dibuat, tidak ada yang ditulis.');
    expect(await potret(root)).toBe(sebelum);
    expect(await effects.jenis(join(root, '.lapkin'))).toBe('tidak ada');
  });

  it('dijalankan lagi tidak mengubah apa pun, dan yang dihapus dibuat kembali saja', async () => {
    const root = await proyek();
    await jalankan(root);
    await writeFile(join(root, FOLDER, 'lkj/bab-1.mdx'), '# Pendahuluan\n\nTulisan saya.\n');
    const sebelum = await potret(root);
    expect((await jalankan(root)).laporan).toContain('Semua berkas sudah ada; tidak ada yang ditulis.');
    expect(await potret(root)).toBe(sebelum);
    await rm(join(root, FOLDER, 'lkj/bab-2.mdx'));
    const { baris } = await jalankan(root);
    expect(baris.filter((satu) => satu.startsWith('  dibuat'))).toEqual([
      `  dibuat  ${FOLDER}/lkj/bab-2.mdx`,
    ]);
    expect(await readFile(join(root, FOLDER, 'lkj/bab-1.mdx'), 'utf8')).toContain('Tulisan saya.');
  });

  it.each([
    [
      { profil: 'lkk' },
      'Profil "lkk" tidak dikenal; mungkin maksud Anda "lkj". Profil yang ada: lkj. Contoh: npx lapkin baru lkj unit-a 2024',
    ],
    [{ unit: 'unit-aa' }, 'Unit "unit-aa" tidak dikenal; mungkin maksud Anda "unit-a"'],
    [{ periode: '24' }, 'Periode "24" bukan tahun; tulis misalnya 2025'],
    [{ periode: '2019' }, 'Unit Contoh A berlaku sejak 2020, tidak pada 2019'],
    [{ triwulan: '1' }, 'Profil "lkj" tidak dibagi menurut triwulan; hapus --triwulan.'],
    [
      { unit: 'biro-umum' },
      'Unit "biro-umum" tidak dikenal; yang paling mirip: unit-a. Bila unit ini baru, tambahkan',
    ],
    [
      { unit: 'biro-umum' },
      '  - id: biro-umum\n    nama: Nama Resmi Unit\n    singkat: Nama Pendek\n    berlaku: { dari: 2024 }',
    ],
  ])('%j ditolak dengan saran, tanpa menulis', async (permintaan, pesan) => {
    const root = await proyek();
    const sebelum = await potret(root);
    const { kode, laporan } = await jalankan(root, permintaan);
    expect(kode).toBe(1);
    expect(laporan).toContain(pesan);
    expect(await potret(root)).toBe(sebelum);
  });

  it('unit tanpa data sama sekali mendapat kerangka yang dapat ditampilkan', async () => {
    const root = await proyek();
    await effects.hapus(join(root, 'content/unit/unit-a'));
    const { kode, baris } = await jalankan(root);
    expect(kode).toBe(0);
    expect(baris.some((satu) => satu.startsWith('Menunggu: 2 judul contoh, 1 target, 1 realisasi, '))).toBe(
      true,
    );
    const rencana = await readFile(join(root, FOLDER, 'rencana.yaml'), 'utf8');
    expect(rencana).toContain('judul: (tulis judul sasaran)');
    expect(rencana).toContain('pk: # isi target');
    expect(await readFile(join(root, FOLDER, 'anggaran.yaml'), 'utf8')).toContain('kro: []');
    expect(await readFile(join(root, FOLDER, 'pk.yaml'), 'utf8')).toContain(
      'pihak_kedua: belum-terbit # periksa: atasan langsung',
    );
    const { messages, dokumen } = rangkaiProyek(await effects.bacaIsi(root));
    expect(messages.filter(({ severity }) => severity === 'galat')).toEqual([]);
    expect(dokumen.map(({ kunci }) => kunci)).toEqual(['unit-a/2024/lkj']);
  });

  it('laporan triwulan tanpa target triwulan menjelaskan cara menulisnya, tanpa menulis', async () => {
    const root = await proyek();
    await cp(TRIWULAN, root, { recursive: true });
    const rencana = join(root, FOLDER, 'rencana.yaml');
    const isi = await readFile(rencana, 'utf8');
    await writeFile(rencana, isi.replaceAll(/, triwulan: \{[^}]*\}/g, ''));
    const { kode, laporan } = await jalankan(root, { profil: 'laporan-triwulan', triwulan: '2' });
    expect(kode).toBe(1);
    expect(laporan).toContain(`Belum ada target Triwulan II di ${FOLDER}/rencana.yaml.`);
    expect(laporan).toContain('triwulan: { tw1: …, tw2: …, tw3: …, tw4: … }');
  });

  it('unit/periode sama dengan unit dan periode', () => {
    expect(pisahUnit(['unit-a/2024', undefined])).toEqual(['unit-a', '2024']);
    expect(pisahUnit(['content/unit/unit-a/2024/', '1'])).toEqual(['unit-a', '2024', '1']);
    expect(pisahUnit(['unit-a', '2024', '1'])).toEqual(['unit-a', '2024', '1']);
  });

  it('isi yang bergalat disebut, dan tidak ada yang ditulis di atasnya', async () => {
    const root = await proyek();
    await effects.tulis(join(root, FOLDER, 'rencana.yaml'), 'pedoman: conto\n');
    const sebelum = await potret(root);
    const { kode, laporan } = await jalankan(root);
    expect(kode).toBe(1);
    expect(laporan).toContain(`Isi ${FOLDER} masih bergalat; perbaiki dahulu:`);
    expect(laporan).toContain('pedoman "conto" tidak dikenal');
    expect(await potret(root)).toBe(sebelum);
  });

  it('mati di setiap operasi: tidak ada yang tampak, atau diselesaikan perintah berikutnya', async () => {
    const acuan = await proyek();
    const lama = await potret(acuan);
    const utuh = buatMati();
    expect(await baru(acuan, PERMINTAAN, utuh.effects)).toBe(0);
    const jadi = await potret(acuan);
    const langkah = utuh.jejak.length;
    expect(langkah).toBeGreaterThan(20);
    const terlihat = new Set<string>();
    for (const saat of ['sebelum', 'tengah'] as const)
      for (let pada = 0; pada < langkah; pada++) {
        if (saat === 'tengah' && utuh.jejak[pada] !== 'tulis') continue;
        const root = await proyek();
        await expect(baru(root, PERMINTAAN, buatMati(pada, saat).effects)).rejects.toThrow(Mati);
        const sesudah = await potret(root);
        const terdaftar = (await effects.jenis(join(root, '.lapkin/baru/daftar.json'))) !== 'tidak ada';
        if (!terdaftar) expect([lama, jadi], `mati ${saat} operasi ${pada}`).toContain(sesudah);
        terlihat.add(sesudah === lama ? 'lama' : sesudah === jadi ? 'jadi' : 'sebagian, terdaftar');
        await jalankan(root);
        expect(await potret(root), `perintah sesudah mati ${saat} operasi ${pada}`).toBe(jadi);
        expect(await effects.daftar(join(root, '.lapkin'))).toEqual([]);
        await rm(root, { recursive: true, force: true });
      }
    expect([...terlihat].sort()).toEqual(['jadi', 'lama', 'sebagian, terdaftar']);
  }, 300_000);

  it('galat di tengah pemindahan menarik kembali semuanya', async () => {
    const root = await proyek();
    const lama = await potret(root);
    let ke = 0;
    const rusak = {
      ...effects,
      lapor: () => undefined,
      ganti: async (dari: string, tujuan: string) => {
        ke += 1;
        if (ke === 4) throw new Error('disk penuh');
        await effects.ganti(dari, tujuan);
      },
    };
    await expect(baru(root, PERMINTAAN, rusak)).rejects.toThrow('disk penuh');
    expect(await potret(root)).toBe(lama);
  });
});
