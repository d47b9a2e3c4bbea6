import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tercetak } from '../../src/schema/tercetak.ts';
import {
  bandingkanHtml,
  type BandingHtml,
  periksaTulisan,
  type PetaHtml,
  tulisanDinamai,
} from './banding-html.ts';
import type { CariFakta } from './banding.ts';
import { dinamai, periksaCatatan } from './catatan.ts';
import { muatTerbitan } from './proyek.ts';
import { bacaAcuan, type TabelAcuan } from './tabel.ts';
import { type SelHtml, tabelDokumen } from './tabel-html.ts';

/** Unit yang realisasinya digabung; bab yang menyebutnya perlu ikut terbaca. */
const DIREKTORAT = ['dit-ppu', 'dit-jabatan', 'dit-kinerja', 'dit-kompensasi'];

/** Perspektif bukan baris indikator; di naskah pun hanya pembatas. */
const isPerspektif = (sel: readonly SelHtml[]): boolean => /Perspective$/.test(sel[0]?.teks ?? '');

interface Naskah {
  readonly kunci: string;
  readonly acuan: readonly TabelAcuan[];
  readonly peta: readonly PetaHtml[];
  /** Dokumen lain dari naskah yang sama; perbedaan yang sudah dicatat di sana tidak dicatat dua kali. */
  readonly catatan: string;
  /** Pernyataan: nama, jabatan, tempat, dan tanggal sebagaimana tercetak. */
  readonly tercantum: readonly string[];
}

/** Tabel acuan tanpa baris jumlah Renja, yang sebutannya lain dari Perjanjian Kinerja; jumlahnya fakta yang sama. */
const baca = (nama: string, id: readonly string[]): TabelAcuan[] =>
  bacaAcuan(new URL(nama, import.meta.url))
    .filter((tabel) => id.includes(tabel.id))
    .map((tabel) => ({ ...tabel, baris: tabel.baris.filter(({ sel }) => sel.get('No') !== 'Total') }));

const NASKAH: readonly Naskah[] = [
  {
    kunci: 'deputi-pmk/2023/pk',
    acuan: baca('pk-deputi-pmk-2023.json', ['pk_indikator', 'pk_anggaran', 'pk_reform']),
    peta: [
      {
        id: 'pk_indikator',
        tabel: 'tabel-pk-lampiran',
        kolom: {
          'KODE SS': 0,
          'SASARAN STRATEGIS': 1,
          'KODE IKU': 2,
          'INDIKATOR KINERJA UTAMA': 3,
          TARGET: 4,
        },
        baris: (baris, html) => html.baris.findIndex((sel) => sel[2]?.teks === baris.sel.get('KODE IKU')),
        tambahan: isPerspektif,
      },
      {
        id: 'pk_anggaran',
        tabel: 'tabel-pk-anggaran',
        kolom: { 'Kode/ KRO': 0, Kegiatan: 1, 'Pagu Alokasi': 2 },
      },
      {
        id: 'pk_reform',
        tabel: 'tabel-pk-reform',
        kolom: { 'Kode SS': 0, 'Sasaran Strategis': 1, 'Kode IKU': 2, IKU: 3, 'Reform/Inovasi': 4 },
      },
    ],
    catatan: 'deputi-pmk/2023/pk',
    // S1:1709-1743
    tercantum: [
      'Haryomo Dwi Putranto',
      'Bima Haria Wibisana',
      'Plt. Kepala Badan Kepegawaian Negara',
      'Jakarta, 19 Desember 2022',
    ],
  },
  {
    kunci: 'puspenkom-asn/2025/pk',
    acuan: baca('renja-puspenkom-2025.json', ['pk_indikator', 'pk_anggaran']),
    peta: [
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
    ],
    catatan: 'puspenkom-asn/2025/renja',
    // S0:428-461
    tercantum: [
      'Bajoe Loedi Hargono',
      'Kepala Pusat Penilaian Kompetensi Aparatur Sipil Negara',
      'Zudan Arif Fakrulloh',
      'Jakarta, 15 Januari 2025',
    ],
  },
  {
    kunci: 'kanreg-10/2025/pk',
    acuan: baca('renja-kanreg10-2025.json', ['tabel_19', 'tabel_34']),
    peta: [
      {
        id: 'tabel_19',
        tabel: 'tabel-pk-lampiran',
        kolom: { 'Sasaran Kegiatan': 1, 'Indikator Kinerja Kegiatan': 3, Target: 4 },
      },
      {
        id: 'tabel_34',
        tabel: 'tabel-pk-anggaran',
        kolom: { No: 0, 'Sasaran Kegiatan': 1, Anggaran: 2 },
        tambahan: (sel) => sel[0]?.teks.startsWith('Total') === true,
      },
    ],
    catatan: 'kanreg-10/2025/renja',
    tercantum: ['(nama)', 'Kepala Kantor Regional X Badan Kepegawaian Negara', 'Denpasar, … … 2025'],
  },
];

describe.each(NASKAH)('PK $kunci: setiap sel lampiran naskah ada di HTML', (naskah) => {
  const { kunci, acuan, peta, catatan: dari, tercantum } = naskah;
  let banding: ReadonlyMap<string, readonly BandingHtml[]> = new Map();
  let catatan: Tercetak = { edisi: '', sumber: '', angka: [], tulisan: [] };
  let cari: CariFakta = () => undefined;
  let html = '';

  beforeAll(async () => {
    const terbitan = await muatTerbitan(kunci, DIREKTORAT);
    const semua = tabelDokumen(terbitan.dokumen);
    cari = terbitan.cari;
    catatan = dari === kunci ? terbitan.tercetak : (await muatTerbitan(dari)).tercetak;
    html = terbitan.dokumen.bagian.map((bagian) => bagian.html).join('\n');
    banding = new Map(
      acuan.map((tabel) => {
        const milik = peta.find(({ id }) => id === tabel.id);
        return [tabel.id, milik === undefined ? [] : bandingkanHtml(tabel, milik, semua)];
      }),
    );
  });

  const disebut = (satu: BandingHtml): boolean =>
    dinamai(satu, catatan.angka) || tulisanDinamai(satu, catatan);

  afterAll(() => {
    const baris = [...banding].map(([id, semua]) => {
      const sama = semua.filter(({ putusan }) => putusan === 'sama').length;
      const nama = semua.filter(disebut).length;
      return `${kunci} ${id}: ${semua.length} sel, ${sama} sama, ${nama} disebut`;
    });
    console.log(baris.join('\n'));
  });

  it.each(acuan.map(({ id }) => id))('%s: setiap sel sama atau disebut di tercetak.yaml', (id) => {
    const semua = banding.get(id) ?? [];
    expect(semua.length).toBeGreaterThan(0);
    expect(
      semua
        .filter((satu) => satu.putusan !== 'sama' && !disebut(satu))
        .map(({ baris, kolom, tercetak, keterangan }) => `${baris} [${kolom}] "${tercetak}": ${keterangan}`),
    ).toEqual([]);
  });

  it('catatannya sendiri hanya memuat perbedaan yang nyata', () => {
    if (dari !== kunci) return;
    const semua = [...banding.values()].flat();
    const baris = new Set(acuan.flatMap((tabel) => tabel.baris.map((satu) => satu.baris)));
    expect(periksaCatatan(catatan.angka, semua, baris, cari)).toEqual([]);
    expect(periksaTulisan(catatan, semua)).toEqual([]);
  });

  it('pernyataan memuat para pihak, tempat, dan tanggal, tanpa NIP', () => {
    expect(tercantum.filter((satu) => !html.includes(satu))).toEqual([]);
    expect(html).not.toMatch(/\b19\d{6}\s?\d{6}\s?[12]\s?\d{3}\b/);
  });
});
