import { describe, expect, it } from 'vitest';
import type { FormatPeriksa } from '../../src/cli/periksa.ts';
import { periksa } from '../../src/cli/periksa.ts';
import { BAB, proyekDasar, UNIT } from '../load/dasar.ts';

const LAIN = 'content/unit/unit-b/2023';
const INSTANSI = `nama: Badan Contoh
singkatan: BC
unit:
  - { id: unit-a, nama: Unit A, singkat: A, berlaku: { dari: 2020 } }
  - { id: unit-b, nama: Unit B, singkat: B, berlaku: { dari: 2020 } }
pejabat:
  - { id: kepala-a, nama: Sari Contoh, jabatan: Kepala Unit A, unit: unit-a }
`;
const SALAH = proyekDasar({
  'content/instansi.yaml': INSTANSI,
  [`${UNIT}/realisasi.yaml`]: 'realisasi:\n  - indikator: IKU.9\n    nilai: 84\n',
  [BAB]: '# Pendahuluan\n\nTeks <br> dan {x}.\n',
  [`${LAIN}/rencana.yaml`]: 'pedoman: conto\nsasaran: []\nindikator: []\n',
});

async function jalankan(
  jalur: readonly string[],
  format: FormatPeriksa = 'teks',
  files = SALAH,
): Promise<{ readonly kode: number; readonly keluar: string; readonly tegur: string }> {
  const keluar: string[] = [];
  const tegur: string[] = [];
  const kode = await periksa(
    '/proyek',
    { format, jalur, versi: '1.2.3' },
    {
      bacaIsi: () => Promise.resolve(files),
      lapor: (baris) => void keluar.push(baris),
      tegur: (baris) => void tegur.push(baris),
    },
  );
  return { kode, keluar: keluar.join('\n'), tegur: tegur.join('\n') };
}

const tempat = (keluar: string): string[] =>
  keluar.split('\n').flatMap((baris) => /^(content\/\S+:\d+:\d+) /.exec(baris)?.[1] ?? []);

describe('lapkin periksa', () => {
  it('seluruh proyek: setiap temuan sekali, urut, dengan baris dan tanda tempatnya', async () => {
    const { kode, keluar, tegur } = await jalankan([]);
    expect({ kode, tegur }).toEqual({ kode: 1, tegur: '' });
    expect(keluar).toMatchInlineSnapshot(`
      "content/unit/unit-a/2023/lkj/bab-1.mdx:3:6  galat  tanda HTML <br> tidak dipakai di bab; beri baris kosong di antara paragraf  [komponen-tidak-dikenal]
        3 | Teks <br> dan {x}.
          |      ^
      content/unit/unit-a/2023/lkj/bab-1.mdx:3:15  galat  ekspresi { … } tidak dijalankan; hapus, atau tulis <Nilai fakta="…"/>  [mdx-ekspresi]
        3 | Teks <br> dan {x}.
          |               ^
      content/unit/unit-a/2023/realisasi.yaml:2:16  galat  indikator "IKU.9" tidak dikenal; yang dikenal: layanan, IKU.1, atau tambahkan indikatornya di rencana.yaml  [indikator-tidak-dikenal]
        2 |   - indikator: IKU.9
          |                ^
      content/unit/unit-b/2023/rencana.yaml:1:10  galat  pedoman "conto" tidak dikenal; mungkin maksud Anda "contoh", atau tambahkan berkasnya di content/pedoman/  [pedoman-tidak-dikenal]
        1 | pedoman: conto
          |          ^
      4 galat, 0 peringatan, 0 catatan"
    `);
  });

  it.each([
    ['satu unit', 'content/unit/unit-b', [`${LAIN}/rencana.yaml:1:10`], 3],
    ['unit disebut singkat', 'unit-b/2023', [`${LAIN}/rencana.yaml:1:10`], 3],
    ['satu berkas data', `${UNIT}/realisasi.yaml`, [`${UNIT}/realisasi.yaml:2:16`], 3],
    [
      'folder di dalam periode',
      `${UNIT}/lkj`,
      [`${BAB}:3:6`, `${BAB}:3:15`, `${UNIT}/realisasi.yaml:2:16`],
      1,
    ],
  ])('%s: temuannya, dasar yang bergalat, dan banyaknya galat lain', async (_, jalur, temuan, lain) => {
    const { kode, keluar } = await jalankan([jalur]);
    expect(kode).toBe(1);
    expect(tempat(keluar)).toEqual(temuan);
    expect(keluar.split('\n').at(-1)).toMatch(
      new RegExp(`^Di luar jalur ini masih ada ${lain} galat di \\d berkas: content/.*npx lapkin periksa$`),
    );
  });

  it('beberapa jalur sekaligus, tanpa temuan yang berulang', async () => {
    const { keluar } = await jalankan([`${UNIT}/lkj`, UNIT, LAIN]);
    expect(tempat(keluar)).toHaveLength(4);
    expect(keluar).not.toContain('Di luar jalur');
  });

  it('folder yang awalan namanya sama tidak ikut', async () => {
    const files = new Map([...SALAH, ['content/unit/unit-b/2023-2024/rencana.yaml', 'pedoman: conto\n']]);
    const { keluar } = await jalankan([LAIN], 'teks', files);
    expect(tempat(keluar)).toEqual([`${LAIN}/rencana.yaml:1:10`]);
  });

  it('jalur yang tidak ada: kode 1 dan saran, keluaran baku tetap kosong', async () => {
    const salah = await jalankan(['content/unit/unit-a/2023/realisai.yaml'], 'json');
    expect(salah).toEqual({
      kode: 1,
      keluar: '',
      tegur:
        'Tidak ada berkas isi di "content/unit/unit-a/2023/realisai.yaml"; mungkin maksud Anda "content/unit/unit-a/2023/realisasi.yaml".',
    });
  });

  it('tanpa galat: kode 0', async () => {
    const { kode, keluar } = await jalankan([], 'teks', proyekDasar());
    expect({ kode, keluar }).toEqual({ kode: 0, keluar: '0 galat, 0 peringatan, 0 catatan' });
  });

  it('json: keluaran baku hanya JSON; galat lain disebut di keluaran galat', async () => {
    const { keluar, tegur } = await jalankan([LAIN], 'json');
    expect(JSON.parse(keluar)).toEqual([
      {
        rule: 'pedoman-tidak-dikenal',
        severity: 'galat',
        place: { file: `${LAIN}/rencana.yaml`, line: 1, column: 10 },
        text: 'pedoman "conto" tidak dikenal',
        hint: 'mungkin maksud Anda "contoh", atau tambahkan berkasnya di content/pedoman/',
      },
    ]);
    expect(tegur).toMatch(/^Di luar jalur ini masih ada 3 galat/);
    expect((await jalankan([], 'json', proyekDasar())).keluar).toBe('[]');
  });
});
