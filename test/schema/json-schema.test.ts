import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { namaSkema, pasangBaris, skema } from '../../src/cli/skema.ts';
import { bacaProyek } from '../../src/load/files.ts';
import { bacaYaml } from '../../src/load/yaml.ts';
import { validasi } from '../../src/load/validate.ts';
import { MACAM_BERKAS } from '../../src/schema/berkas.ts';
import { jsonSchema } from '../../src/schema/json-schema.ts';
import { proyekDasar, UNIT } from '../load/dasar.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const yaml = [...(await bacaProyek(ROOT))].filter(([path]) => path.endsWith('.yaml'));
const pemeriksa = new Map(
  MACAM_BERKAS.map((macam) => [
    macam.nama,
    z.fromJSONSchema(jsonSchema(macam) as z.core.JSONSchema.JSONSchema),
  ]),
);
/** Kunci angka (2023:) menjadi teks, seperti yang dilihat penyunting. */
const biasa = (text: string): unknown => JSON.parse(JSON.stringify(parse(text))) as unknown;

describe('JSON Schema bagi penyunting', () => {
  it('ada untuk setiap macam berkas yang dibaca load', () => {
    const [, isi = ''] =
      /const DATA_PERIODE = \{([^}]*)\}/.exec(readFileSync(`${ROOT}src/load/load.ts`, 'utf8')) ?? [];
    const dibaca = isi.split(',').flatMap((satu) => /^\s*'?([a-z-]+)/.exec(satu)?.[1] ?? []);
    expect(dibaca.length).toBeGreaterThan(5);
    const belum = dibaca.filter((nama) => namaSkema(`content/unit/a/2023/${nama}.yaml`) === undefined);
    expect(belum.map((nama) => `${nama}.yaml: tambahkan satu baris di src/schema/berkas.ts`)).toEqual([]);
    expect(yaml.map(([path]) => path).filter((path) => namaSkema(path) === undefined)).toEqual([]);
  });

  it('menerima setiap berkas yang diterima lapkin periksa', () => {
    const ditolak = yaml.flatMap(([path, text]) => {
      const macam = MACAM_BERKAS.find(({ pola }) => pola.test(path));
      const { value, letak, messages } = bacaYaml(path, text);
      if (
        macam === undefined ||
        messages.length > 0 ||
        validasi(macam.skema, value, letak).data === undefined
      )
        return [];
      const hasil = pemeriksa.get(macam.nama)?.safeParse(biasa(text));
      return hasil?.success === true ? [] : [`${path}: ${hasil?.error.message ?? 'tanpa skema'}`];
    });
    expect(yaml.length).toBeGreaterThan(20);
    expect(ditolak).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['realisasi', 'kunci salah ketik', 'realisasi: [{ indikator: IKU.1, nilia: 84 }]'],
    ['realisasi', 'angka sebagai teks', 'realisasi: [{ indikator: IKU.1, nilai: "85,88%" }]'],
    [
      'rencana',
      'pilihan yang tidak ada',
      'pedoman: a\nsasaran: []\nindikator: [{ id: a, polarisasi: maks, target: { pk: 1 } }]',
    ],
    [
      'instansi',
      'tahun dua angka',
      'nama: A\nsingkatan: A\nunit: [{ id: a, nama: A, singkat: A, berlaku: { dari: 20 } }]',
    ],
    ['dokumen', 'kunci wajib yang kurang', 'profil: lkj'],
    ['anggaran', 'rupiah bersen', 'per_unit: [{ unit: a, pagu: 10.5, realisasi: 1 }]'],
  ])('%s: menolak %s', (nama, _, text) => {
    expect(pemeriksa.get(nama)?.safeParse(biasa(text)).success).toBe(false);
  });

  it('memuat kalimat bagi penulis yang sama dengan skemanya', () => {
    const teks = JSON.stringify(MACAM_BERKAS.map(jsonSchema));
    expect(teks).toContain('Nilai yang ditetapkan langsung, atau sebab ketiadaannya.');
    expect(teks.match(/"description"/g)?.length).toBeGreaterThan(150);
  });
});

describe('lapkin skema', () => {
  it('menulis semua skema; --pasang menyebut berkasnya, dan dengan --ya menambah baris penunjuk sekali saja', async () => {
    const disk = new Map<string, string>([...proyekDasar()].map(([path, isi]) => [`/p/${path}`, isi]));
    const ganti: string[] = [];
    const keluar: string[] = [];
    const jalankan = (ya = true) =>
      skema(
        '/p',
        { pasang: true, ya, templates: false },
        {
          bacaIsi: () => Promise.resolve(proyekDasar()),
          baca: (path) => Promise.resolve(disk.get(path)),
          tulis: (path, isi) => Promise.resolve(void disk.set(path, String(isi))),
          ganti: (dari, ke) => {
            ganti.push(ke);
            disk.set(ke, disk.get(dari) ?? '');
            disk.delete(dari);
            return Promise.resolve();
          },
          lapor: (baris) => void keluar.push(baris),
        },
      );
    const semula = disk.get(`/p/${UNIT}/realisasi.yaml`);
    expect(await jalankan(false)).toBe(0);
    expect(disk.get(`/p/${UNIT}/realisasi.yaml`)).toBe(semula);
    expect(keluar).toContain(`  akan diberi baris skema  ${UNIT}/realisasi.yaml`);
    expect(keluar.at(-1)).toContain('npx lapkin skema --pasang --ya');
    expect(await jalankan()).toBe(0);
    expect(disk.get('/p/templates/lkj/profil.yaml')).toBe(proyekDasar().get('templates/lkj/profil.yaml'));
    expect(disk.get(`/p/${UNIT}/realisasi.yaml`)).toBe(
      '# yaml-language-server: $schema=../../../../.lapkin/skema/realisasi.json\nrealisasi:\n  - indikator: IKU.1\n    nilai: 84\n',
    );
    expect(disk.get(`/p/${UNIT}/lkj/bab-1.mdx`)).toBe(proyekDasar().get(`${UNIT}/lkj/bab-1.mdx`));
    const sesudah = new Map(disk);
    ganti.length = 0;
    await jalankan();
    expect(new Map(disk)).toEqual(sesudah);
    expect(ganti.filter((path) => !path.startsWith('/p/.lapkin/'))).toEqual([]);
    expect(keluar.at(-1)).toBe('0 berkas diberi baris skema');
  });

  it('mengganti baris lama dan menjaga akhir baris serta tanda urutan byte', () => {
    const baru = '# yaml-language-server: $schema=b.json';
    expect(pasangBaris('# catatan\n# yaml-language-server: $schema=a.json\na: 1\n', 'b.json')).toBe(
      `# catatan\n${baru}\na: 1\n`,
    );
    expect(pasangBaris('\uFEFFa: 1\r\n', 'b.json')).toBe(`\uFEFF${baru}\r\na: 1\r\n`);
    expect(pasangBaris(`\uFEFF${baru}\r\na: 1\r\n`, 'b.json')).toBe(`\uFEFF${baru}\r\na: 1\r\n`);
    expect(pasangBaris('teks: |\n  # yaml-language-server: $schema=x\n', 'b.json')).toMatch(
      /^# yaml-lang.*\nteks: \|/,
    );
  });
});
