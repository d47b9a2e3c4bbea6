import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tercetak } from '../../src/schema/tercetak.ts';
import {
  bandingkanHtml,
  type BandingHtml,
  periksaTulisan,
  type PetaHtml,
  tulisanDinamai,
} from './banding-html.ts';
import { bandingkan, type Banding, type CariFakta } from './banding.ts';
import { dinamai, periksaCatatan } from './catatan.ts';
import { muatTerbitan } from './proyek.ts';
import { bacaAcuan } from './tabel.ts';
import { bacaTeks, tabelDokumen } from './tabel-html.ts';

const SEMUA = bacaAcuan(new URL('renja-kanreg10-2025.json', import.meta.url));
const ACUAN = SEMUA.filter(({ id }) => id !== 'uraian');
const URAIAN = SEMUA.filter(({ id }) => id === 'uraian');

/** Sel yang hilang dalam pindaian; di dokumen jadi harus tertulis `tidak terbaca`. */
const HILANG = '(hilang)';

/** Tabel 2, 3, 9, 10, 11: deret realisasi lima tahun sebuah IKU. */
function deret(nomor: number, iku: number): PetaHtml {
  return {
    id: `tabel_${nomor}`,
    tabel: `tabel-deret-iku-${iku}-2024`,
    kolom: { Tahun: 0, Realisasi: 2 },
  };
}

/** Tabel 21–33: target sebuah IKK, dicetak dalam dua kolom yang kepalanya hilang. */
function target(nomor: number, ikk: number): PetaHtml {
  return {
    id: `tabel_${nomor}`,
    tabel: `tabel-indikator-rinci-ikk-${ikk}`,
    kolom: { 'Target kolom 1': 1, 'Target kolom 2': 1 },
    baris: (_, html) => html.baris.findIndex(([unsur]) => unsur?.teks === 'Target 2025'),
    tambahan: () => true,
  };
}

const PETA: ReadonlyMap<string, PetaHtml> = new Map(
  (
    [
      {
        id: 'tabel_1',
        tabel: 'tabel-pk-2024',
        kolom: { 'Sasaran Strategis': 1, 'Indikator Kinerja Utama': 3, 'Target 2024': 4 },
        baris: (baris, html) =>
          html.baris.findIndex(
            (sel) =>
              sel[3]?.teks.toLowerCase() === baris.sel.get('Indikator Kinerja Utama')?.toLowerCase() &&
              sel[3] !== sel[0],
          ),
        tambahan: (sel) => sel[0] === sel[3],
      },
      deret(2, 1),
      deret(3, 2),
      deret(9, 6),
      deret(10, 7),
      deret(11, 8),
      {
        id: 'tabel_4',
        tabel: 'tabel-ip-asn-wilayah-2024',
        kolom: { 'Jenis Pegawai': 0, 'Nilai Indeks': 1, Kategori: 2 },
      },
      {
        id: 'tabel_6',
        tabel: 'tabel-kegiatan-pembinaan-2024',
        kolom: { No: 0, Kegiatan: 1, Nilai: 2 },
      },
      {
        id: 'tabel_18',
        tabel: 'tabel-program-prioritas',
        kolom: { No: 0, Program: 1, Sasaran: 2, Anggaran: 3 },
      },
      {
        id: 'tabel_19',
        tabel: 'tabel-indikator-target',
        kolom: { 'Sasaran Kegiatan': 1, 'Indikator Kinerja Kegiatan': 3, Target: 5 },
        baris: (baris, html) =>
          html.baris.findIndex(
            (sel) =>
              sel[3]?.teks.toLowerCase() === baris.sel.get('Indikator Kinerja Kegiatan')?.toLowerCase(),
          ),
        tambahan: (sel) => sel[0] === sel[3],
      },
      target(21, 2),
      target(22, 3),
      target(23, 4),
      target(25, 6),
      target(26, 7),
      target(27, 8),
      target(30, 10),
      target(33, 13),
      {
        id: 'tabel_28',
        tabel: 'tabel-skala-sistem-merit',
        kolom: { No: 0, Kode: 1, Kategori: 2, Nilai: 3 },
      },
      {
        id: 'tabel_34',
        tabel: 'tabel-anggaran-sasaran-rencana',
        kolom: { No: 0, 'Sasaran Kegiatan': 1, Anggaran: 2 },
      },
      {
        id: 'lampiran',
        tabel: 'tabel-lampiran-rencana-kerja',
        kolom: { Kode: 0, 'Sasaran / Indikator': 1, 'Target 2025': 2, 'Alokasi 2025 (Rupiah)': 3 },
        // Naskah tidak menjumlahkan lampirannya.
        tambahan: (sel) => sel[0]?.teks === 'Jumlah',
      },
    ] satisfies PetaHtml[]
  ).map((peta) => [peta.id, peta]),
);

describe('Renja Kantor Regional X BKN 2025: setiap sel tabel naskah yang terbaca ada di HTML', () => {
  let banding: ReadonlyMap<string, readonly BandingHtml[]> = new Map();
  let uraian: readonly Banding[] = [];
  let html = '';
  let catatan: Tercetak = { edisi: '', sumber: '', angka: [], tulisan: [] };
  let cari: CariFakta = () => undefined;

  beforeAll(async () => {
    const terbitan = await muatTerbitan('kanreg-10/2025/renja');
    const semua = tabelDokumen(terbitan.dokumen);
    ({ cari, tercetak: catatan } = terbitan);
    banding = new Map(
      ACUAN.map((tabel) => {
        const peta = PETA.get(tabel.id);
        return [tabel.id, peta === undefined ? [] : bandingkanHtml(tabel, peta, semua)];
      }),
    );
    uraian = URAIAN.flatMap((tabel) =>
      bandingkan(
        tabel,
        { id: tabel.id, teks: ['Fakta'], kunci: ({ sel }) => sel.get('Fakta') ?? '' },
        terbitan.cari,
      ),
    );
    html = terbitan.dokumen.bagian.map((bagian) => bagian.html).join('\n');
  });

  const diterima = (satu: BandingHtml): boolean =>
    satu.putusan === 'sama' ||
    (satu.tercetak === HILANG && satu.terbit === 'tidak terbaca') ||
    dinamai(satu, catatan.angka) ||
    tulisanDinamai(satu, catatan);

  const sebut = ({ baris, kolom, tercetak, fakta, keterangan }: Banding): string =>
    `${baris} [${kolom}] "${tercetak}" ${fakta}: ${keterangan}`;

  afterAll(() => {
    const baris = [...banding].map(([id, semua]) => {
      const sama = semua.filter(({ putusan }) => putusan === 'sama').length;
      const hilang = semua.filter(({ tercetak }) => tercetak === HILANG).length;
      const gagal = semua.filter((satu) => !diterima(satu)).length;
      return `${id}: ${semua.length} sel, ${sama} sama, ${hilang} hilang, ${semua.length - sama - hilang - gagal} disebut, ${gagal} gagal`;
    });
    console.log([...baris, `uraian: ${uraian.length} angka`].join('\n'));
  });

  it('setiap tabel dipetakan, dan setiap peta mempunyai tabel', () => {
    expect([...PETA.keys()].sort()).toEqual(ACUAN.map(({ id }) => id).sort());
  });

  it.each(ACUAN.map(({ id }) => id))('%s: setiap sel sama atau disebut di tercetak.yaml', (id) => {
    const semua = banding.get(id) ?? [];
    expect(semua.length).toBeGreaterThan(0);
    expect(semua.filter((satu) => !diterima(satu)).map(sebut)).toEqual([]);
  });

  it('setiap angka uraian naskah sama dengan faktanya atau disebut di tercetak.yaml', () => {
    const gagal = uraian.filter((satu) => satu.putusan !== 'sama' && !dinamai(satu, catatan.angka));
    expect(gagal.map(sebut)).toEqual([]);
  });

  it('setiap angka uraian naskah dicetak dokumen', () => {
    const dicetak = new Set([...html.matchAll(/ data-fakta="([^"]+)"/g)].map(([, kunci]) => kunci));
    expect(uraian.filter(({ fakta }) => !dicetak.has(fakta)).map(sebut)).toEqual([]);
  });

  it('tercetak.yaml hanya memuat perbedaan yang nyata', () => {
    const semua = [...banding.values()].flat();
    const baris = new Set(SEMUA.flatMap((tabel) => tabel.baris.map((satu) => satu.baris)));
    expect(periksaCatatan(catatan.angka, [...semua, ...uraian], baris, cari)).toEqual([]);
    expect(periksaTulisan(catatan, semua, { terbit: bacaTeks(html) })).toEqual([]);
  });
});
