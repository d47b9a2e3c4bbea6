import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tercetak } from '../../src/schema/tercetak.ts';
import {
  bandingkanHtml,
  type BandingHtml,
  menurutKolom,
  periksaTulisan,
  type PetaHtml,
  tulisanDinamai,
} from './banding-html.ts';
import type { CariFakta } from './banding.ts';
import { dinamai, periksaCatatan } from './catatan.ts';
import { muatTerbitan } from './proyek.ts';
import { bacaAcuan } from './tabel.ts';
import { bacaTeks, tabelDokumen } from './tabel-html.ts';

const ACUAN = bacaAcuan(new URL('renja-puspenkom-2025.json', import.meta.url));

const PETA: ReadonlyMap<string, PetaHtml> = new Map(
  (
    [
      {
        id: 'tabel_1',
        tabel: 'tabel-evaluasi-dua-tahun',
        kolom: {
          'Indikator Kinerja Utama (IKU)': 0,
          '2023 Target': 1,
          '2023 Realisasi': 2,
          '2024 Target': 4,
          '2024 Realisasi': 5,
        },
      },
      {
        id: 'tabel_2',
        tabel: 'tabel-indikator-target',
        kolom: { 'KODE IKU': 2, 'INDIKATOR KINERJA UTAMA': 3, TARGET: 5 },
      },
      { id: 'tabel_3', tabel: 'tabel-alokasi-iku-1', kolom: { 'UNIT KERJA': 0, TARGET: 1 } },
      {
        id: 'tabel_4',
        tabel: 'tabel-anggaran-rencana',
        kolom: { 'Kode/ KRO': 0, Kegiatan: 1, Anggaran: 2, 'Sumber Dana': 3 },
        baris: menurutKolom('Kode/ KRO', 0),
        // Baris program dan KRO tidak ada di Tabel 4.
        tambahan: (sel) => /^(088\.01\.[A-Z]{2}|\d{4}\.[A-Z]{3})$/.test(sel[0]?.teks ?? ''),
      },
      {
        id: 'pk_indikator',
        tabel: 'tabel-pk-lampiran',
        kolom: {
          'KODE SK': 0,
          'SASARAN KEGIATAN': 1,
          'KODE IKK': 2,
          'INDIKATOR KINERJA KEGIATAN': 3,
          TARGET: 4,
        },
      },
      {
        id: 'pk_anggaran',
        tabel: 'tabel-pk-anggaran',
        kolom: { 'Kode KRO': 0, Kegiatan: 1, 'Pagu Alokasi': 2 },
      },
    ] satisfies PetaHtml[]
  ).map((peta) => [peta.id, peta]),
);

/** Angka resmi dalam uraian naskah: baris, tulisan, dan kunci fakta yang harus mencetaknya di dokumen. */
const URAIAN: readonly (readonly [number, string, string])[] = [
  [294, '3.598.436', 'IKU.1.populasi'],
  [294, '8,17%', 'IKU.1.target'],
  [294, '293.992', 'IKU.1.target.turunan'],
  [334, '59', 'fakta.lembaga-terakreditasi-2024'],
  [338, '18', 'fakta.target-akreditasi-2025'],
  [352, '2', 'fakta.nspk-setahun'],
  [362, '86', 'IKU.4.target'],
  [371, '68,05', '2022/skor-sakip.realisasi'],
  [385, '98%', 'IKU.7.target'],
  [393, '100%', 'IKU.8.target'],
  [397, '4.142.639.000', 'anggaran.awal'],
  [399, '3.500.000.000', 'anggaran.program.088.01.CO.awal'],
  [400, '642.639.000', 'anggaran.program.088.01.WA.awal'],
  [416, '5.435.422.000', 'anggaran.pnbp.target'],
];

describe('Renja Puspenkom ASN 2025: setiap sel tabel naskah ada di HTML', () => {
  let banding: ReadonlyMap<string, readonly BandingHtml[]> = new Map();
  let catatan: Tercetak = { edisi: '', sumber: '', angka: [], tulisan: [] };
  let cari: CariFakta = () => undefined;
  let html = '';

  beforeAll(async () => {
    const terbitan = await muatTerbitan('puspenkom-asn/2025/renja');
    const semua = tabelDokumen(terbitan.dokumen);
    ({ cari, tercetak: catatan } = terbitan);
    html = terbitan.dokumen.bagian.map((bagian) => bagian.html).join('\n');
    banding = new Map(
      ACUAN.map((tabel) => {
        const peta = PETA.get(tabel.id);
        return [tabel.id, peta === undefined ? [] : bandingkanHtml(tabel, peta, semua)];
      }),
    );
  });

  const disebut = (satu: BandingHtml): boolean =>
    dinamai(satu, catatan.angka) || tulisanDinamai(satu, catatan);

  afterAll(() => {
    const baris = [...banding].map(([id, semua]) => {
      const sama = semua.filter(({ putusan }) => putusan === 'sama').length;
      const nama = semua.filter(disebut).length;
      return `${id}: ${semua.length} sel, ${sama} sama, ${nama} disebut, ${semua.length - sama - nama} gagal`;
    });
    console.log(baris.join('\n'));
  });

  it('setiap tabel dipetakan, dan setiap peta mempunyai tabel', () => {
    expect([...PETA.keys()].sort()).toEqual(ACUAN.map(({ id }) => id).sort());
  });

  it.each(ACUAN.map(({ id }) => id))('%s: setiap sel sama atau disebut di tercetak.yaml', (id) => {
    const semua = banding.get(id) ?? [];
    expect(semua.length).toBeGreaterThan(0);
    expect(
      semua
        .filter((satu) => satu.putusan !== 'sama' && !disebut(satu))
        .map(
          ({ baris, kolom, tercetak, fakta, keterangan }) =>
            `${baris} [${kolom}] "${tercetak}" ${fakta}: ${keterangan}`,
        ),
    ).toEqual([]);
  });

  it('tercetak.yaml hanya memuat perbedaan yang nyata', () => {
    const semua = [...banding.values()].flat();
    const baris = new Set(ACUAN.flatMap((tabel) => tabel.baris.map((satu) => satu.baris)));
    expect(periksaCatatan(catatan.angka, semua, baris, cari)).toEqual([]);
    expect(periksaTulisan(catatan, semua, { terbit: bacaTeks(html) })).toEqual([]);
  });

  it.each(URAIAN)('uraian baris %i: %s dicetak dari %s', (_baris, tulisan, kunci) => {
    const dicetak = [...html.matchAll(/data-fakta="([^"]+)"[^>]*>(.*?)<\/a>/gs)]
      .filter(([, satu]) => satu === kunci)
      .map(([, , isi = '']) => bacaTeks(isi).replace(/^Rp/, '').replace(/ .*/, ''));
    expect(dicetak).toContain(tulisan);
  });
});
