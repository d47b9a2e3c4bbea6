import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tercetak } from '../../src/schema/tercetak.ts';
import {
  bandingkanHtml,
  type BandingHtml,
  periksaTulisan,
  type PetaHtml,
  rapikan,
  tulisanDinamai,
} from './banding-html.ts';
import type { CariFakta } from './banding.ts';
import { dinamai, periksaCatatan } from './catatan.ts';
import { pihakNaskah } from './pihak-naskah.ts';
import { muatTerbitan } from './proyek.ts';
import { bacaAcuan, type BarisAcuan, type TabelAcuan } from './tabel.ts';
import { bacaTeks, tabelDokumen, type TabelHtml } from './tabel-html.ts';

const KUNCI = 'bkn/2023-2024/roadmap-rb';
const ACUAN = bacaAcuan(new URL('roadmap-rb-2023-2024.json', import.meta.url));
/** Sebutan sel naskah yang tidak berisi, agar perbedaannya dapat disebut. */
const KOSONG = '(kosong)';
const PIHAK = ['Koordinator', 'Pelaksana', 'Tim Squad'];

const indikator = (id: string, tabel: string, nilai: readonly string[]): PetaHtml => ({
  id,
  tabel,
  kolom: Object.fromEntries(['No.', 'Indikator Kegiatan Utama', ...nilai].map((nama, ke) => [nama, ke])),
});

/** Tabel 6 diturunkan dari matriks, sehingga urutannya lain: baris dicari menurut indikator, lalu rencana aksinya. */
function barisPenguatan({ sel }: BarisAcuan, { baris }: TabelHtml): number {
  const [nama, aksi] = ['Indikator Kegiatan Utama', 'Rencana aksi penguatan 2023-2024'].map((kolom) =>
    rapikan(sel.get(kolom) ?? ''),
  );
  const milik = [...baris.entries()].filter(([, satu]) =>
    kelompokSama(rapikan(satu[1]?.teks ?? ''), nama ?? ''),
  );
  const cari = (cocok: (teks: string) => boolean): number | undefined =>
    milik.find(([, satu]) => cocok(rapikan(satu[2]?.teks ?? '')))?.[0];
  const inti = (teks: string): string => teks.replace('regular', 'reguler').slice(0, 60);
  return (
    cari((teks) => teks === aksi) ?? cari((teks) => inti(teks) === inti(aksi ?? '')) ?? milik[0]?.[0] ?? -1
  );
}

/** Nomor sasaran tercetak 2 atau II; kepala kelompoknya tetap sama. */
function kelompokSama(a: string, b: string): boolean {
  const inti = (teks: string): string => teks.replace(/^sasaran strategis \w+:/, '');
  return inti(a) === inti(b);
}

const urut = (kolom: readonly string[]): Record<string, number> =>
  Object.fromEntries(kolom.map((nama, ke) => [nama, ke]));
const kolomAcuan = (id: string): readonly string[] => ACUAN.find((tabel) => tabel.id === id)?.kolom ?? [];

const PETA: readonly PetaHtml[] = [
  { id: 'tabel_1', tabel: 'tabel-mandat', kolom: { Peran: 0, Mandat: 1 } },
  indikator('tabel_2', 'tabel-rb-indikator-kegiatan-utama-awal', ['Baseline Tahun 2022']),
  indikator('tabel_3', 'tabel-rb-indikator-sasaran-strategis-awal', ['Baseline Tahun 2022']),
  indikator('tabel_4', 'tabel-rb-indikator-kegiatan-utama-target', [
    'Target Tahun 2023',
    'Target Tahun 2024',
  ]),
  indikator('tabel_5', 'tabel-rb-indikator-sasaran-strategis-target', [
    'Target Tahun 2023',
    'Target Tahun 2024',
  ]),
  {
    id: 'tabel_6',
    tabel: 'tabel-rb-penguatan-general',
    kolom: urut(kolomAcuan('tabel_6')),
    baris: barisPenguatan,
  },
  { id: 'tabel_7', tabel: 'tabel-program-tematik', kolom: urut(kolomAcuan('tabel_7')) },
  { id: 'lampiran_1', tabel: 'tabel-rencana-aksi-tematik', kolom: urut(kolomAcuan('lampiran_1')) },
  { id: 'lampiran_2', tabel: 'tabel-rencana-aksi-general', kolom: urut(kolomAcuan('lampiran_2')) },
];

/** Angka resmi dalam uraian naskah: baris, tulisan di dokumen, dan kunci fakta yang mencetaknya. */
const URAIAN: readonly (readonly [number, string, string])[] = [
  [65, '7', 'fakta.rkp-prioritas-nasional'],
  [65, '29 sasaran', 'fakta.rkp-sasaran'],
  [65, '77 indikator', 'tabel.indikator-rkp.banyak.jumlah'],
  [66, '8 sasaran', 'fakta.rkp-sasaran-tanpa-data'],
  [67, '60 indikator', 'tabel.indikator-rkp.banyak.kelompok.1'],
  [67, '17 indikator', 'tabel.indikator-rkp.banyak.kelompok.2'],
  [68, '37 indikator', 'tabel.indikator-rkp.baris.1.banyak'],
  [68, '62%', 'fakta.rkp-tidak-tercapai-persen'],
  [68, '5 indikator', 'tabel.indikator-rkp.baris.2.banyak'],
  [68, '8%', 'fakta.rkp-sesuai-persen'],
  [68, '18 indikator', 'tabel.indikator-rkp.baris.3.banyak'],
  [68, '30%', 'fakta.rkp-melebihi-persen'],
  [69, '41', 'fakta.kl-prioritas-nasional'],
  [86, '4.475.000 orang', 'fakta.pns-nasional'],
  [86, '64%', 'fakta.pns-administratif'],
  [86, '58%', 'fakta.pns-honorer-2017'],
  [93, '35%', 'fakta.asn-51-60'],
  [93, '1.503.411 orang', 'tabel.asn-usia.baris.1.banyak'],
  [95, '1.348.116 orang', 'tabel.asn-usia.baris.2.banyak'],
  [95, '1.083.920 orang', 'tabel.asn-usia.baris.3.banyak'],
  [95, '211.993 orang', 'tabel.asn-usia.baris.4.banyak'],
  [95, '27,94%', 'fakta.penduduk-generasi-z'],
  [95, '25,87%', 'fakta.penduduk-milenial'],
  [301, '7%', 'fakta.target-kemiskinan-2024'],
  [301, '0%', 'fakta.target-kemiskinan-ekstrem-2024'],
  [301, 'Rp400.000.000.000.000', 'fakta.anggaran-perlindungan-sosial-2022'],
  [301, 'Rp162.670.000.000.000', 'fakta.anggaran-pemberdayaan-2022'],
  [301, '22', 'tabel.inpres-4-2022.baris.1.banyak'],
  [301, '6', 'tabel.inpres-4-2022.baris.2.banyak'],
  [315, '28', 'tabel.inpres-4-2022.banyak.jumlah'],
  [323, 'Rp166.406.521.000', 'fakta.pengadaan-asn-2021'],
  [323, 'Rp58.898.410.000', 'fakta.pengadaan-asn-2022'],
  [459, '3 (tiga)', 'fakta.evaluasi-rb'],
  [473, 'BB', 'rb.predikat.2022'],
  [477, '1,50', 'fakta.masa-roadmap'],
];

describe('road map RB BKN 2023-2024: setiap sel tabel dan matriks naskah ada di HTML', () => {
  let banding: ReadonlyMap<string, readonly BandingHtml[]> = new Map();
  let catatan: Tercetak = { edisi: '', sumber: '', angka: [], tulisan: [] };
  let cari: CariFakta = () => undefined;
  let html = '';

  beforeAll(async () => {
    const terbitan = await muatTerbitan(KUNCI);
    const semua = tabelDokumen(terbitan.dokumen);
    const { unit, periode } = terbitan.laporan;
    const aksi = periode.get('bkn/2023-2024')?.isi['rencana-aksi']?.data;
    const sebut = pihakNaskah(unit.values(), aksi?.pihak_lain ?? []);
    ({ cari, tercetak: catatan } = terbitan);
    html = terbitan.dokumen.bagian.map((bagian) => `<h1>${bagian.judul}</h1>${bagian.html}`).join('\n');
    banding = new Map(
      PETA.map((peta) => {
        const tabel = ACUAN.find(({ id }) => id === peta.id);
        return [
          peta.id,
          tabel === undefined ? [] : bandingkanHtml(bernamaUnit(tabel, sebut), peta, semua).map(berkosong),
        ];
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

  it('memuat tujuh tabel dan kedua matriks', () => {
    expect(PETA.map(({ id }) => id)).toEqual(ACUAN.map(({ id }) => id));
    expect(ACUAN.filter(({ id }) => id.startsWith('lampiran')).flatMap(({ baris }) => baris)).toHaveLength(
      118,
    );
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
      .map(([, , isi = '']) => bacaTeks(isi));
    expect(dicetak).toContain(tulisan);
  });
});

/** Pihak di naskah disebut dengan nama terdaftarnya. */
function bernamaUnit(tabel: TabelAcuan, sebut: (tulisan: string) => string): TabelAcuan {
  const baris = tabel.baris.map((satu) => ({
    ...satu,
    sel: new Map([...satu.sel].map(([kolom, isi]) => [kolom, PIHAK.includes(kolom) ? sebut(isi) : isi])),
  }));
  return { ...tabel, baris };
}

function berkosong(satu: BandingHtml): BandingHtml {
  return satu.tercetak === '' && satu.putusan === 'beda' ? { ...satu, tercetak: KOSONG } : satu;
}
