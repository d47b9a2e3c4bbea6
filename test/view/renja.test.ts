import { describe, expect, it } from 'vitest';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { type TabelHtml, tabelDokumen } from '../acuan/tabel-html.ts';
import { temuanBab } from './temuan.ts';
import { BAB, proyekDasar, UNIT } from '../load/dasar.ts';
import { dokumenBerisi, LENGKAP } from '../render/bab.ts';

const rencana = (
  indikator: string,
  sasaran = '{ kode: SS.1, judul: Layanan yang baik, perspektif: hasil }',
): string => `pedoman: contoh\nsasaran:\n  - ${sasaran}\nindikator:\n${indikator}`;
const satu = (id: string, judul: string, target: string, lain = ''): string =>
  `  - { id: ${id}, judul: ${judul}, satuan: persen, target: { pk: ${target} }${lain} }\n`;
const nilai = (...isi: readonly (readonly [string, string])[]): string =>
  `realisasi:\n${isi.map(([id, angka]) => `  - { indikator: ${id}, nilai: ${angka} }\n`).join('')}`;

/** Dua tahun sebelum 2023: indikator lama berakhir di 2021, indikator baru mulai 2022. */
const DUA_TAHUN = {
  'content/unit/unit-a/2021/rencana.yaml': rencana(
    satu('lama', 'Lama', '50') + satu('layanan', 'Layanan', '60'),
  ),
  'content/unit/unit-a/2021/realisasi.yaml': nilai(['lama', '25'], ['layanan', '66']),
  'content/unit/unit-a/2022/rencana.yaml': rencana(
    satu('layanan', 'Layanan', '70') + satu('baru', 'Baru', '40'),
  ),
  'content/unit/unit-a/2022/realisasi.yaml': nilai(['layanan', '70'], ['baru', '30']),
};

function tabel(mdx: string, berkas: Readonly<Record<string, string>>): TabelHtml {
  const [pertama] = tabelDokumen(dokumenBerisi(mdx, { ...LENGKAP, ...berkas })).values();
  if (pertama === undefined) throw new Error('tabel tidak terender');
  return pertama;
}
const isi = ({ baris }: TabelHtml): readonly string[] =>
  baris.map((sel) => sel.map(({ teks }) => teks).join(' | '));
const galat = (mdx: string, berkas: Readonly<Record<string, string>>): readonly string[] =>
  rangkaiProyek(proyekDasar({ ...LENGKAP, ...berkas, [BAB]: `# Bab\n\n${mdx}\n` }))
    .messages.filter(({ severity }) => severity === 'galat')
    .map(({ text }) => text);

describe('evaluasi-dua-tahun', () => {
  const hasil = tabel('<Tabel isi="evaluasi-dua-tahun" />', DUA_TAHUN);

  it('menyandingkan dua tahun sebelum tahun dokumen; yang tidak diukur bertanda -', () => {
    expect(hasil.kepala[0]?.map(({ teks }) => teks)).toEqual([
      'Indikator Kinerja Utama (IKU)',
      ...['2021', '2021', '2021', '2022', '2022', '2022'],
    ]);
    expect(isi(hasil)).toEqual([
      'Lama | 50% | 25% | 50,00 | - | - | -',
      'Layanan | 60% | 66% | 110,00 | 70% | 70% | 100,00',
      'Baru | - | - | - | 40% | 30% | 75,00',
    ]);
  });

  it('setiap angka menunjuk fakta tahunnya', () => {
    expect(hasil.baris[1]?.map(({ fakta }) => fakta[0])).toEqual([
      undefined,
      ...['2021/layanan.target', '2021/layanan.realisasi', '2021/layanan.capaian'],
      ...['2022/layanan.target', '2022/layanan.realisasi', '2022/layanan.capaian'],
    ]);
  });

  it('tahun yang belum ada menjadi temuan', () => {
    expect(temuanBab('<Tabel isi="evaluasi-dua-tahun" />', {}).join()).toContain('2021');
  });
});

describe('deret', () => {
  it('mulai dari tahun pertama indikatornya ada', () => {
    const berkas = {
      ...DUA_TAHUN,
      [`${UNIT}/rencana.yaml`]: rencana(satu('baru', 'Baru', '45', ', kode: IKU.1')),
      [`${UNIT}/lkj/dokumen.yaml`]: `profil: lkj\njudul: Laporan\nstatus: rancangan\ntanggal: belum-terbit\npenandatangan: kepala-a\ntahun_pembanding: [2021, 2022]\n`,
    };
    const hasil = tabel('<Tabel isi="deret" indikator="IKU.1" />', berkas);
    expect(hasil.judul).toContain('Tahun 2022 s.d. 2023');
    expect(hasil.baris.map(([tahun]) => tahun?.teks)).toEqual(['2022', '2023']);
    expect(galat('<Grafik isi="deret" indikator="IKU.1" />', berkas)).toEqual([]);
  });
});

describe('alokasi', () => {
  const ALOKASI =
    ', kode: IKU.1, satuan_alokasi: orang, alokasi: [{ unit: unit-a, sebutan: Pusat, nilai: 1200 }, { unit: unit-b, nilai: 34 }]';

  it('mencetak bagian setiap unit dan jumlahnya', () => {
    const berkas = { [`${UNIT}/rencana.yaml`]: rencana(satu('layanan', 'Layanan', '80', ALOKASI)) };
    const hasil = tabel('<Tabel isi="alokasi" indikator="IKU.1" />', berkas);
    expect(hasil.kepala[0]?.[1]?.teks).toBe('Target (orang)');
    expect(isi(hasil)).toEqual(['Pusat | 1.200', 'Unit Contoh B | 34', 'Total | 1.234']);
  });

  it('tanpa satuan, kepala kolomnya hanya Target', () => {
    const tanpa = ALOKASI.replace('satuan_alokasi: orang, ', '');
    const berkas = { [`${UNIT}/rencana.yaml`]: rencana(satu('layanan', 'Layanan', '80', tanpa)) };
    expect(tabel('<Tabel isi="alokasi" indikator="IKU.1" />', berkas).kepala[0]?.[1]?.teks).toBe('Target');
  });

  it('indikator tanpa alokasi menjadi temuan', () => {
    expect(temuanBab('<Tabel isi="alokasi" indikator="IKU.1" />', {}).join()).toContain('alokasi IKU.1');
  });
});

describe('anggaran-rencana', () => {
  const ANGGARAN = `program:
  - { kode: P1, nama: Program Satu }
kegiatan:
  - { kode: 1111, nama: Kegiatan Satu, program: P1 }
  - { kode: 2222, nama: Kegiatan Dua }
kro:
  - { kode: 1111.AAA, nama: KRO A, kegiatan: 1111, ro: [{ kode: AAA.001, nama: RO A }, { kode: AAA.002, nama: RO B }] }
  - { kode: 2222.BBB, nama: KRO B, kegiatan: 2222, ro: [{ kode: BBB.001, nama: RO C }] }
revisi:
  - { nomor: Awal, jenis: awal, sumber_dana: PNBP, rincian: { AAA.001: 1000, AAA.002: 500 } }
  - { nomor: Awal RM, jenis: awal, sumber_dana: RM, rincian: { AAA.001: 200 } }
  - { nomor: Tanpa sumber, jenis: awal, rincian: { BBB.001: 30 } }
`;

  it('bertingkat dari program sampai RO, dengan sumber dana setiap RO', () => {
    expect(isi(tabel('<Tabel isi="anggaran-rencana" />', { [`${UNIT}/anggaran.yaml`]: ANGGARAN }))).toEqual([
      'P1 | Program Satu | 1.700 | ',
      '1111 | Kegiatan Satu | 1.700 | ',
      '1111.AAA | KRO A | 1.700 | ',
      'AAA.001 | RO A | 1.200 | PNBP, RM',
      'AAA.002 | RO B | 500 | PNBP',
      '2222 | Kegiatan Dua | 30 | ',
      '2222.BBB | KRO B | 30 | ',
      'BBB.001 | RO C | 30 | ',
      'Total | Total | 1.730 | ',
    ]);
  });

  it('kegiatan tunggal tidak perlu disebut KRO; tanpa kegiatan pun KRO tetap dicetak', () => {
    const kro =
      'kro:\n  - { kode: AAA, nama: KRO A, ro: [{ kode: AAA.001, nama: RO A }] }\nrevisi:\n  - { nomor: Awal, jenis: awal, rincian: { AAA.001: 70 } }\n';
    const kegiatan = 'kegiatan:\n  - { kode: 1111, nama: Kegiatan Satu }\n';
    const cetak = (anggaran: string) =>
      isi(tabel('<Tabel isi="anggaran-rencana" />', { [`${UNIT}/anggaran.yaml`]: anggaran }));
    expect(cetak(kegiatan + kro)).toEqual([
      '1111 | Kegiatan Satu | 70 | ',
      'AAA | KRO A | 70 | ',
      'AAA.001 | RO A | 70 | ',
      'Total | Total | 70 | ',
    ]);
    expect(cetak(kro)).toEqual(['AAA | KRO A | 70 | ', 'AAA.001 | RO A | 70 | ', 'Total | Total | 70 | ']);
  });

  it('tanpa kro menjadi temuan', () => {
    expect(temuanBab('<Tabel isi="anggaran-rencana" />', {}).join()).toContain('anggaran.yaml');
  });
});

describe('peta strategi', () => {
  it('berlapis tingkat sasaran bila tidak ada perspektif', () => {
    const sasaran =
      '{ kode: SP.1, judul: Program yang baik, tingkat: SP }\n  - { kode: SK.1, judul: Kegiatan yang baik, tingkat: SK }';
    const berkas = {
      [`${UNIT}/rencana.yaml`]: rencana(satu('layanan', 'Layanan', '80', ', kode: IKU.1'), sasaran),
    };
    const [bab] = dokumenBerisi('<PetaStrategi />', { ...LENGKAP, ...berkas }).bagian;
    expect(bab?.html.match(/nama-perspektif">[^<]*/g)).toEqual([
      'nama-perspektif">Sasaran Program',
      'nama-perspektif">Sasaran Kegiatan',
    ]);
  });
});
