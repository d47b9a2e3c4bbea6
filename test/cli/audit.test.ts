import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit, type EfekAudit, type OpsiAudit } from '../../src/cli/audit.ts';
import { berkasAudit } from '../../src/cli/berkas-audit.ts';
import { bacaDocx } from '../../src/exchange/docx/docx.ts';
import { buatDocx, ISI, KEPALA, p, PROSA_SALAH, tabel, TOTAL_SALAH } from '../exchange/buat-docx.ts';

const TEKS = [
  'LAPORAN KINERJA TAHUN 2023',
  'Tabel 1 Realisasi Anggaran',
  [KEPALA, ...ISI, TOTAL_SALAH].map((sel) => sel.join('\t')).join('\n'),
  PROSA_SALAH,
].join('\n\n');
const WORD = buatDocx(
  p('LAPORAN KINERJA TAHUN 2023') +
    p('Tabel 1 Realisasi Anggaran') +
    tabel([KEPALA, ...ISI, TOTAL_SALAH]) +
    p(PROSA_SALAH),
);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapkin-audit-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function jalankan(
  nama: string,
  opsi: Partial<OpsiAudit> = {},
  efek: Partial<EfekAudit> = {},
): Promise<{ readonly kode: number; readonly keluar: string; readonly tegur: string }> {
  const keluar: string[] = [];
  const tegur: string[] = [];
  const bawaan = {
    format: 'teks',
    keluaran: undefined,
    timpa: false,
    uji: false,
    tanggal: undefined,
    versi: '1.2.3',
    register: [],
  } as const;
  const kode = await audit(
    { ...bawaan, berkas: join(folder, nama), ...opsi },
    {
      ...berkasAudit,
      lapor: (satu) => void keluar.push(satu),
      tegur: (satu) => void tegur.push(satu),
      ...efek,
    },
  );
  const polos = (baris: readonly string[]): string => baris.join('\n').replaceAll(`${folder}/`, '');
  return { kode, keluar: polos(keluar), tegur: polos(tegur) };
}
const simpan = (nama: string, isi: string | Uint8Array): Promise<void> => writeFile(join(folder, nama), isi);

describe('teks', () => {
  it('melaporkan temuan menurut keparahan dengan barisnya, lalu ringkasan', async () => {
    await simpan('a.md', TEKS);
    expect(await jalankan('a.md')).toMatchInlineSnapshot(`
      {
        "keluar": "GALAT (2)

        baris 9  [jumlah-kolom]
          "Total" di Tabel 1, kolom "Pegawai", tertulis 67; jumlah baris di atasnya 66 (selisih 1).
          tercetak   : 67
          seharusnya : 66
          saran      : perbaiki jumlahnya, atau baris yang keliru

        baris 11  [rasio-prosa]
          64% di baris 11: 37 dari 60 indikator = 62% (selisih 2,333 poin).
          tercetak   : 64%
          seharusnya : 62%
          saran      : hitung ulang persentasenya

      a.md: 2 temuan: 2 galat, 0 peringatan, 0 catatan.",
        "kode": 1,
        "tegur": "",
      }
    `);
  });

  it('--format json mencetak larik saja', async () => {
    await simpan('a.md', TEKS);
    const { keluar, kode, tegur } = await jalankan('a.md', { format: 'json' });
    expect([kode, tegur]).toEqual([1, '']);
    expect(JSON.parse(keluar)).toEqual([
      {
        aturan: 'jumlah-kolom',
        keparahan: 'galat',
        baris: 9,
        pesan: expect.stringContaining('tertulis 67') as string,
        tercetak: '67',
        seharusnya: '66',
      },
      {
        aturan: 'rasio-prosa',
        keparahan: 'galat',
        baris: 11,
        pesan: expect.stringContaining('64%') as string,
        tercetak: '64%',
        seharusnya: '62%',
      },
    ]);
  });

  it('tanpa temuan: larik kosong, kode 0', async () => {
    await simpan('a.txt', 'Laporan singkat.\n');
    expect(await jalankan('a.txt', { format: 'json' })).toEqual({ kode: 0, keluar: '[]', tegur: '' });
    expect(await jalankan('a.txt')).toEqual({ kode: 0, keluar: 'a.txt: tidak ada temuan.', tegur: '' });
  });

  it('--format sarif menunjuk baris dan menjelaskan aturannya', async () => {
    await simpan('a.md', TEKS);
    const { runs } = JSON.parse((await jalankan('a.md', { format: 'sarif' })).keluar) as {
      runs: { results: { ruleId: string; level: string; locations: object[] }[]; tool: object }[];
    };
    expect(runs[0]?.results[0]).toMatchObject({
      ruleId: 'jumlah-kolom',
      level: 'error',
      locations: [{ physicalLocation: { region: { startLine: 9 } } }],
    });
    expect(runs[0]?.tool).toMatchObject({
      driver: { rules: [{ id: 'jumlah-kolom' }, { id: 'rasio-prosa' }] },
    });
  });

  it('tidak meloloskan urutan kendali terminal dari berkas', async () => {
    await simpan('a.md', TEKS.replace('Total', 'Total\u001b[2J\u202e'));
    expect((await jalankan('a.md')).keluar).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('Word', () => {
  it('menyebut tempat di Word dan menulis salinan berkomentar di paragraf dan sel yang tepat', async () => {
    await simpan('a.docx', WORD);
    const { kode, keluar, tegur } = await jalankan('a.docx');
    expect(kode).toBe(1);
    expect(keluar).toContain('  Tabel 1 baris 5  [jumlah-kolom]');
    expect(keluar).toContain('  paragraf "Sampai akhir tahun 2023, dari 60 indikator yang…"  [rasio-prosa]');
    expect(keluar).not.toMatch(/\bbaris (9|11)\b/);
    expect(tegur).toBe('Salinan berkomentar: a.audit.docx (2 komentar di a.docx).');
    const salinan = await readFile(join(folder, 'a.audit.docx'));
    const badan = strFromU8(unzipSync(salinan)['word/document.xml'] ?? new Uint8Array());
    expect(badan).toMatch(/<w:commentRangeStart w:id="0"\/><w:r><w:t xml:space="preserve">67<\/w:t>/);
    expect(badan).toMatch(/<w:commentRangeStart w:id="1"\/><w:r><w:t xml:space="preserve">Sampai akhir/);
    expect(bacaDocx(salinan).naskah.teks).toBe(bacaDocx(WORD).naskah.teks);
    expect(await readFile(join(folder, 'a.docx'))).toEqual(Buffer.from(WORD));
  });

  it('tidak menimpa salinan tanpa --timpa, dan dengan --timpa hasilnya sama', async () => {
    await simpan('a.docx', WORD);
    await jalankan('a.docx');
    const dulu = await readFile(join(folder, 'a.audit.docx'));
    expect((await jalankan('a.docx')).tegur).toBe(
      'Salinan tidak ditulis: "a.audit.docx" sudah ada. Tambahkan --timpa, atau pilih nama lain dengan --keluaran.',
    );
    await jalankan('a.docx', { timpa: true });
    expect(await readFile(join(folder, 'a.audit.docx'))).toEqual(dulu);
    expect(await readdir(folder)).toEqual(['a.audit.docx', 'a.docx']);
  });

  it.each([['a.docx'], ['tautan.docx']])('tidak pernah menulis ke masukannya sendiri (%s)', async (nama) => {
    await simpan('a.docx', WORD);
    await symlink(join(folder, 'a.docx'), join(folder, 'tautan.docx'));
    const { kode, tegur } = await jalankan('a.docx', { keluaran: join(folder, nama), timpa: true });
    expect([kode, tegur]).toEqual([1, expect.stringContaining('adalah berkas yang diperiksa')]);
    expect(await readFile(join(folder, 'a.docx'))).toEqual(Buffer.from(WORD));
  });

  it('json dan --uji tidak menulis apa pun; --keluaran menulis ke tempat yang diminta', async () => {
    await simpan('a.docx', WORD);
    const { keluar } = await jalankan('a.docx', { format: 'json' });
    expect(
      (JSON.parse(keluar) as { baris: number; tempat: string }[]).map(({ baris, tempat }) => [baris, tempat]),
    ).toEqual([
      [9, 'Tabel 1 baris 5'],
      [11, 'paragraf "Sampai akhir tahun 2023, dari 60 indikator yang…"'],
    ]);
    await jalankan('a.docx', { uji: true });
    expect(await readdir(folder)).toEqual(['a.docx']);
    await jalankan('a.docx', { format: 'json', keluaran: join(folder, 'b.docx') });
    expect(await readdir(folder)).toEqual(['a.docx', 'b.docx']);
  });
});

describe('salinan yang tidak dapat ditulis', () => {
  it('ke folder yang tidak ada atau nama folder: sebabnya disebut, kode 1, tidak ada yang tertulis', async () => {
    await simpan('a.docx', WORD);
    for (const timpa of [false, true]) {
      expect(await jalankan('a.docx', { keluaran: join(folder, 'x/b.docx'), timpa })).toMatchObject({
        kode: 1,
        tegur:
          'Salinan tidak ditulis: "x/b.docx" tidak dapat ditulis: foldernya tidak ada. Buat dahulu foldernya, atau pilih tempat lain.',
      });
      expect(await jalankan('a.docx', { keluaran: folder, timpa })).toMatchObject({
        kode: 1,
        tegur: `Salinan tidak ditulis: "${folder}" adalah folder. Sebutkan nama berkasnya.`,
      });
    }
    expect(await readdir(folder)).toEqual(['a.docx']);
  });

  it.each([
    ['EACCES', /tidak ada izin di sana/],
    ['ENOSPC', /ruang diska habis/],
    ['EISDIR', /itu folder/],
    ['EIO', /sistem menolak \(EIO\)/],
  ])('%s', async (code, pesan) => {
    await simpan('a.docx', WORD);
    const gagal = (): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));
    const { kode, keluar, tegur } = await jalankan('a.docx', {}, { simpan: gagal });
    expect(kode).toBe(1);
    expect(keluar).toContain('2 temuan');
    expect(tegur).toMatch(pesan);
  });

  it('galat lain tidak disembunyikan', async () => {
    await simpan('a.docx', WORD);
    const gagal = (): Promise<never> => Promise.reject(new Error('lain'));
    await expect(jalankan('a.docx', {}, { simpan: gagal })).rejects.toThrow('lain');
  });
});

it('salinan yang diperiksa lagi memuat komentar yang sama, tidak dua kali', async () => {
  await simpan('a.docx', WORD);
  await jalankan('a.docx', { keluaran: join(folder, 'b.docx') });
  await jalankan('b.docx', { keluaran: join(folder, 'c.docx') });
  expect(await readFile(join(folder, 'c.docx'))).toEqual(await readFile(join(folder, 'b.docx')));
});

it('akhiran yang keliru dan tabel yang hilang disebut menurut jenisnya', async () => {
  const teks = 'Tabel 1 Realisasi Anggaran\nUnit\nRealisasi\nSatu\n100\n';
  await simpan('a.docx', teks);
  expect((await jalankan('a.docx')).keluar).toBe(
    [
      'Catatan: Isi berkas itu teks, bukan seperti akhiran namanya; dibaca menurut isinya.',
      'Tidak terbaca: Tabel 1: sesudah keterangannya tidak ada baris berkolom, sehingga angkanya tidak diperiksa. Menyimpan sebagai teks membuang kolom tabel; periksa berkas Word (.docx) atau PDF-nya.',
      'a.docx: tidak ada temuan.',
    ].join('\n'),
  );
});

describe('berkas yang tidak dapat diperiksa', () => {
  it('disebut sebabnya, kode 1, keluaran baku kosong', async () => {
    await simpan('rusak.docx', 'PK\u0003\u0004rusak');
    expect(await jalankan('rusak.docx', { format: 'json' })).toEqual({
      kode: 1,
      keluar: '',
      tegur:
        '"rusak.docx" tidak diperiksa. Berkas Word itu rusak: bagian akhirnya tidak ada; berkasnya mungkin terpotong saat disalin. Buka di Word, lalu simpan ulang dengan Simpan Sebagai.',
    });
    expect((await jalankan('tidak-ada.docx')).tegur).toBe(
      'Tidak ada berkas "tidak-ada.docx", atau bukan berkas biasa.',
    );
    expect((await jalankan('.')).kode).toBe(1);
    expect((await jalankan('x', { berkas: '/dev/zero' })).kode).toBe(1);
  });

  it('--keluaran untuk selain Word ditolak, kode 2', async () => {
    await simpan('a.md', TEKS);
    expect(await jalankan('a.md', { keluaran: join(folder, 'b.docx') })).toMatchObject({
      kode: 2,
      keluar: '',
    });
  });
});
