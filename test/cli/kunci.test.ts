import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effects } from '../../src/cli/effects.ts';
import { kunci } from '../../src/cli/kunci.ts';
import { bacaProyek } from '../../src/load/files.ts';
import { formatMessage } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { buatMati, Mati } from './mati.ts';

const DASAR = join(import.meta.dirname, '../load/dasar');
const FOLDER = 'content/unit/unit-a/2023';
const OPSI = { unit: 'unit-a', periode: '2023', triwulan: '1', tanggal: '2023-04-10' };

const RENCANA = `pedoman: contoh
sasaran: [{ kode: SS.1, judul: Layanan, perspektif: hasil }]
indikator:
  - { id: rasio, kode: IKU.1, sasaran: SS.1, judul: A, satuan: persen, target: { pk: 80, triwulan: { tw1: 70, tw2: 80 } } }
  - { id: nilai, kode: IKU.2, sasaran: SS.1, judul: B, satuan: indeks, target: { pk: 90, triwulan: { tw1: 85, tw2: { na: terpenuhi } } } }
  - { id: setahun, kode: IKU.3, sasaran: SS.1, judul: C, satuan: persen, target: { pk: 80 } }
`;
const realisasi = (rasio = '503', nilai = '85.1250', koreksi = ''): string => `realisasi:
  - indikator: IKU.1
    dari_triwulan: true
    triwulan:
      tw1: { rasio: { pembilang: ${rasio}, penyebut: 624 }${koreksi} }
  - { indikator: IKU.2, dari_triwulan: true, triwulan: { tw1: { nilai: ${nilai} } } }
  - { indikator: IKU.3, nilai: 80 }
`;

let contoh: string;
beforeAll(async () => {
  contoh = await mkdtemp(join(tmpdir(), 'lapkin-kunci-'));
});
afterAll(() => rm(contoh, { recursive: true, force: true }));

async function proyek(isi = realisasi()): Promise<string> {
  const root = await mkdtemp(join(contoh, 'p-'));
  await cp(DASAR, root, { recursive: true });
  await effects.tulis(join(root, FOLDER, 'rencana.yaml'), RENCANA);
  await tulisRealisasi(root, isi);
  return root;
}

function tulisRealisasi(root: string, isi: string): Promise<void> {
  return effects.tulis(join(root, FOLDER, 'realisasi.yaml'), isi);
}

function terkunci(root: string): Promise<string> {
  return readFile(join(root, FOLDER, 'terkunci.yaml'), 'utf8');
}

async function jalankan(root: string, opsi: Partial<typeof OPSI> = {}) {
  const baris: string[] = [];
  const kode = await kunci(
    root,
    { ...OPSI, ...opsi },
    { ...effects, lapor: (satu) => void baris.push(satu) },
  );
  return { kode, laporan: baris.join('\n') };
}

async function temuan(root: string): Promise<string[]> {
  const { messages } = rangkaiProyek(await bacaProyek(root));
  return messages.filter(({ rule }) => rule.startsWith('triwulan-')).map(formatMessage);
}

describe('lapkin kunci', () => {
  it('mencatat yang dilaporkan, tepat seperti tertulis, dan terbaca kembali tanpa temuan', async () => {
    const root = await proyek();
    const { kode, laporan } = await jalankan(root);
    expect([kode, laporan]).toEqual([
      0,
      `2 realisasi triwulan I dikunci di ${FOLDER}/terkunci.yaml.\n  IKU.1  503/624\n  IKU.2  85.125`,
    ]);
    expect(await terkunci(root))
      .toBe(`# Realisasi yang sudah dilaporkan. Ditulis lapkin kunci dan hanya bertambah; jangan disunting.
terkunci:
  - triwulan: tw1
    tanggal: 2023-04-10
    realisasi:
      - { indikator: rasio, rasio: { pembilang: 503, penyebut: 624 } }
      - { indikator: nilai, nilai: 85.1250 }
`);
    expect(await temuan(root)).toEqual([]);
    const { messages } = rangkaiProyek(await bacaProyek(root));
    expect(messages.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      'realisasi-kosong realisasi IKU.1 dihitung dari triwulan, tetapi triwulan II belum diisi', // TW II belum
    ]);
  });

  it('dijalankan lagi tanpa perubahan tidak menulis apa pun', async () => {
    const root = await proyek();
    await jalankan(root);
    const isi = await terkunci(root);
    expect((await jalankan(root, { tanggal: '2023-12-31' })).laporan).toContain('tidak ada yang ditulis');
    expect(await terkunci(root)).toBe(isi);
  });

  it('nilai yang berubah ditolak dengan kedua nilainya dan tempatnya', async () => {
    const root = await proyek();
    await jalankan(root);
    await tulisRealisasi(root, realisasi('510', '86'));
    expect(await temuan(root)).toEqual([
      `${FOLDER}/realisasi.yaml:5:12  galat  IKU.1 triwulan I sudah dilaporkan 2023-04-10 sebesar 503/624, sekarang 510/624; kembalikan nilainya, atau tulis koreksi: { alasan: …, tanggal: … } pada tw1  [triwulan-terkunci]`,
      `${FOLDER}/realisasi.yaml:6:63  galat  IKU.2 triwulan I sudah dilaporkan 2023-04-10 sebesar 85.125, sekarang 86; kembalikan nilainya, atau tulis koreksi: { alasan: …, tanggal: … } pada tw1  [triwulan-terkunci]`,
    ]);
    const { kode, laporan } = await jalankan(root);
    expect([kode, laporan.split('\n')[0]]).toEqual([1, 'Belum dikunci; perbaiki galat ini dahulu:']);
  });

  it('koreksi beralasan diterima sebagai catatan, dikunci lagi, dan tidak membenarkan perubahan berikutnya', async () => {
    const root = await proyek();
    await jalankan(root);
    const koreksi = ', koreksi: { alasan: Tujuh instansi terlambat., tanggal: 2023-05-02 }';
    await tulisRealisasi(root, realisasi('510', '85.1250', koreksi));
    expect(await temuan(root)).toEqual([
      `${FOLDER}/realisasi.yaml:5:12  catatan  IKU.1 triwulan I dikoreksi 2023-05-02 dari 503/624 menjadi 510/624: Tujuh instansi terlambat.; sesudah dilaporkan ulang, kunci lagi dengan lapkin kunci unit-a 2023 tw1 --tanggal …  [triwulan-dikoreksi]`,
    ]);
    expect((await jalankan(root, { triwulan: 'TW1', tanggal: '2023-05-10' })).laporan).toBe(
      `1 realisasi triwulan I dikunci di ${FOLDER}/terkunci.yaml.\n  IKU.1  510/624`,
    );
    expect(await temuan(root)).toEqual([]);
    expect((await terkunci(root)).match(/triwulan: tw1/g)).toHaveLength(2);
    await tulisRealisasi(root, realisasi('520', '85.1250', koreksi));
    expect((await temuan(root)).join()).toContain(
      'koreksi bertanggal 2023-05-02 lebih tua daripada laporannya',
    );
  });

  it('realisasi atau indikator yang dihapus sesudah dilaporkan ditolak di terkunci.yaml', async () => {
    const root = await proyek();
    await jalankan(root);
    await tulisRealisasi(root, 'realisasi: [{ indikator: IKU.3, nilai: 80 }]\n');
    expect((await temuan(root))[0]).toContain(
      `${FOLDER}/terkunci.yaml:6:9  galat  IKU.1 triwulan I sudah dilaporkan 2023-04-10 sebesar 503/624, sekarang kosong`,
    );
    await effects.tulis(
      join(root, FOLDER, 'rencana.yaml'),
      RENCANA.split('\n')
        .filter((baris) => !baris.includes('IKU.1'))
        .join('\n'),
    );
    expect((await temuan(root))[0]).toContain('rasio triwulan I sudah dilaporkan');
  });

  it.each([
    [{ triwulan: '5' }, 'Triwulan "5" tidak dikenal; tulis 1, 2, 3, atau 4.'],
    [{ tanggal: '10-04-2023' }, 'Tanggal "10-04-2023" tidak dikenal; tulis 2023-04-10.'],
    [{ unit: 'unit-aa' }, 'Unit "unit-aa" tidak dikenal; mungkin maksud Anda "unit-a".'],
    [{ periode: '2022' }, 'Periode "2022" belum punya data; yang dikenal: 2023.'],
    [{ triwulan: 'II' }, 'Belum dikunci; realisasi triwulan II belum diisi: IKU.1, IKU.2.'],
    [{ triwulan: '3' }, `${FOLDER} belum punya target atau realisasi triwulan III; tidak ada yang dikunci.`],
  ])('%j ditolak tanpa menulis', async (opsi, pesan) => {
    const root = await proyek();
    expect(await jalankan(root, opsi)).toEqual({ kode: 1, laporan: pesan });
    expect(await effects.jenis(join(root, FOLDER, 'terkunci.yaml'))).toBe('tidak ada');
  });

  it('mati di tengah: kunci lama atau baru, utuh', async () => {
    const langkah = buatMati();
    expect(await kunci(await proyek(), OPSI, langkah.effects)).toBe(0);
    for (let pada = 0; pada < langkah.jejak.length; pada++) {
      const root = await proyek();
      await expect(kunci(root, OPSI, buatMati(pada, 'tengah').effects)).rejects.toThrow(Mati);
      expect(await effects.jenis(join(root, FOLDER, 'terkunci.yaml'))).toBe('tidak ada');
      expect((await jalankan(root)).kode).toBe(0);
    }
  });
});
