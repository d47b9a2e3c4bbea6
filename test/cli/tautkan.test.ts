import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effects } from '../../src/cli/effects.ts';
import { tautkan } from '../../src/cli/tautkan.ts';
import { BAB } from '../load/dasar.ts';
import { proyekTautkan } from '../view/tautkan/proyek.ts';
import { buatMati, Mati, type Saat } from './mati.ts';

const ASLI = `# Bab

Capaian IKU.1 mencapai 105,31% dan capaian IKU.2 100,28%.

## Anggaran

Seluruhnya Rp825.000.000 dipakai untuk anggaran IKU.1 dan lainnya.
`;
const SATU = '<Nilai fakta="IKU.1.capaian"/>';
const DUA = '<Nilai fakta="IKU.2.capaian"/>';

let contoh: string;
beforeAll(async () => {
  contoh = await mkdtemp(join(tmpdir(), 'lapkin-tautkan-'));
});
afterAll(() => rm(contoh, { recursive: true, force: true }));

async function proyek(isi = ASLI): Promise<string> {
  const root = await mkdtemp(join(contoh, 'p-'));
  for (const [path, teks] of proyekTautkan({ [BAB]: isi })) await effects.tulis(join(root, path), teks);
  return root;
}

const bab = (root: string): Promise<string> => readFile(join(root, BAB), 'utf8');

/** Menjalankan perintah dengan jawaban-jawaban yang disiapkan. */
async function jalankan(root: string, opsi: { ya?: boolean; uji?: boolean }, ...jawaban: readonly string[]) {
  const keluaran: string[] = [];
  const antrean = [...jawaban];
  const kode = await tautkan(
    root,
    { bab: BAB, ya: false, uji: false, ...opsi },
    {
      ...effects,
      lapor: (baris) => void keluaran.push(baris),
      tanya: (pertanyaan) => {
        keluaran.push(pertanyaan);
        return Promise.resolve(antrean.shift());
      },
    },
  );
  return { kode, keluaran: keluaran.join('\n'), isi: await bab(root) };
}

describe('jawaban', () => {
  it('--uji menampilkan dan tidak menulis', async () => {
    const { kode, keluaran, isi } = await jalankan(await proyek(), { uji: true });
    expect([kode, isi]).toEqual([0, ASLI]);
    expect(keluaran).toMatchInlineSnapshot(`
      "
      3:24  …Capaian IKU.1 mencapai [105,31%] dan capaian IKU.2 100,28%.…
        → <Nilai fakta="IKU.1.capaian"/>  Capaian IKU.1: 105,31%

      3:50  …Capaian IKU.1 mencapai 105,31% dan capaian IKU.2 [100,28%].…
        → <Nilai fakta="IKU.2.capaian"/>  Capaian IKU.2: 100,28%

      7:12  …Seluruhnya [Rp825.000.000] dipakai untuk anggaran IKU.1 dan lainny…
        1. <Nilai fakta="IKU.1.pagu"/>  Pagu akhir IKU.1: Rp825.000.000
        2. <Nilai fakta="anggaran.akhir"/>  Pagu akhir anggaran: Rp825.000.000

      2 angka dapat ditautkan, 1 perlu dipilih. Tidak ada yang ditulis."
    `);
  });

  it('--ya menerima yang jelas dan membiarkan yang meragukan', async () => {
    const { kode, keluaran, isi } = await jalankan(await proyek(), { ya: true });
    expect(kode).toBe(0);
    expect(isi).toBe(ASLI.replace('105,31%', SATU).replace('100,28%', DUA));
    expect(keluaran).toContain(`2 angka di ${BAB} sekarang rujukan; 1 dibiarkan.`);
  });

  it('satu per satu: ya, tidak, dan nomor pilihan; jawaban asing ditanyakan lagi', async () => {
    const { isi } = await jalankan(await proyek(), {}, 'entah', 'y', 'T', '9', '2');
    expect(isi).toBe(
      ASLI.replace('105,31%', SATU).replace('Rp825.000.000', '<Nilai fakta="anggaran.akhir"/>'),
    );
  });

  it('lewati berhenti bertanya tetapi menulis yang sudah disetujui', async () => {
    const { isi, keluaran } = await jalankan(await proyek(), {}, 'ya', 'lewati');
    expect(isi).toBe(ASLI.replace('105,31%', SATU));
    expect(keluaran).toContain('1 angka di');
  });

  it('masukan yang habis membatalkan semuanya', async () => {
    const { kode, isi, keluaran } = await jalankan(await proyek(), {}, 'y');
    expect([kode, isi]).toEqual([1, ASLI]);
    expect(keluaran).toContain('Dibatalkan; tidak ada yang ditulis.');
  });

  it('sekali lagi tidak menemukan apa pun', async () => {
    const root = await proyek('# Bab\n\nCapaian IKU.1 mencapai 105,31%.\n');
    await jalankan(root, { ya: true });
    const { kode, keluaran } = await jalankan(root, { ya: true });
    expect([kode, keluaran]).toEqual([0, 'Tidak ada angka ketikan yang sama dengan fakta di dekatnya.']);
  });
});

describe('berkas', () => {
  it('tanda awal dan akhir baris Windows dipertahankan', async () => {
    const windows = (isi: string): string => `\uFEFF${isi.replaceAll('\n', '\r\n')}`;
    const { isi } = await jalankan(await proyek(windows(ASLI)), { ya: true });
    expect(isi).toBe(windows(ASLI.replace('105,31%', SATU).replace('100,28%', DUA)));
  });

  it('berkas yang disunting sementara ditanya tidak ditimpa', async () => {
    const root = await proyek();
    const baris: string[] = [];
    const kode = await tautkan(
      root,
      { bab: BAB, ya: false, uji: false },
      {
        ...effects,
        lapor: (satu) => void baris.push(satu),
        async tanya() {
          await effects.tulis(join(root, BAB), `${ASLI}Suntingan baru.\n`);
          return 'y';
        },
      },
    );
    expect(kode).toBe(1);
    expect(await bab(root)).toBe(`${ASLI}Suntingan baru.\n`);
  });

  it('bab yang salah tulis atau bergalat disebut jalan keluarnya', async () => {
    const root = await proyek('# Bab\n\n<Nilai fakta="x">\n');
    const coba = async (nama: string) => {
      const baris: string[] = [];
      const lapor = (satu: string): void => void baris.push(satu);
      const tanya = () => Promise.resolve(undefined);
      const kode = await tautkan(root, { bab: nama, ya: true, uji: false }, { ...effects, lapor, tanya });
      return `${kode} ${baris.join('\n')}`;
    };
    expect(await coba(BAB.replace('bab-1', 'bab-l'))).toMatch(/^1 Bab ".*" tidak ada; /);
    expect(await coba(BAB)).toBe(
      `1 ${BAB} belum dapat diperiksa. Perbaiki dahulu galatnya: npx lapkin periksa ${BAB}`,
    );
  });

  it.each<Saat>(['sebelum', 'tengah'])(
    'mati %s operasi mana pun: bab lama atau bab baru, utuh',
    async (saat) => {
      const baru = ASLI.replace('105,31%', SATU).replace('100,28%', DUA);
      const utuh = buatMati();
      const tanya = () => Promise.resolve(undefined);
      const opsi = { bab: BAB, ya: true, uji: false };
      expect(await tautkan(await proyek(), opsi, { ...utuh.effects, tanya })).toBe(0);
      expect(utuh.jejak).toEqual(['bacaIsi', 'baca', 'tulis', 'ganti']);
      for (let pada = 0; pada < utuh.jejak.length; pada += 1) {
        const root = await proyek();
        await expect(tautkan(root, opsi, { ...buatMati(pada, saat).effects, tanya })).rejects.toThrow(Mati);
        expect([ASLI, baru]).toContain(await bab(root));
        expect(await tautkan(root, opsi, { ...buatMati().effects, tanya })).toBe(0);
        expect(await bab(root)).toBe(baru);
      }
    },
  );
});
