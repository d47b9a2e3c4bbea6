import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BAB, proyekDasar, UNIT } from '../load/dasar.ts';
import { babBerisi, dokumenBerisi, LENGKAP, tulisan } from '../render/bab.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';

const BKN = 'content/pedoman/bkn-2025-2029.yaml';
const rencana = (sasaran: readonly string[], indikator: readonly string[]): string => `pedoman: bkn-2025-2029
sasaran:
${sasaran.map((satu) => `  - { ${satu} }`).join('\n')}
indikator:
${indikator.map((satu) => `  - { satuan: persen, ${satu} }`).join('\n')}
`;
const SASARAN = [
  'kode: SS.1, judul: Hasil, perspektif: customer',
  'kode: SS.2, judul: Layanan, perspektif: learn-growth',
];
const INDIKATOR = [
  'id: a, kode: IKU.1, sasaran: SS.1, judul: Aduan, target: { pk: 80 }',
  'id: b, kode: IKU.2, sasaran: SS.1, judul: Berkas, target: { pk: 80 }',
  'id: c, kode: IKU.3, sasaran: SS.2, judul: Cepat, target: { pk: 90 }',
];
const berkas = (
  realisasi: readonly string[],
  { sasaran = SASARAN, indikator = INDIKATOR, lain = {} } = {},
): Readonly<Record<string, string>> => ({
  ...LENGKAP,
  [BKN]: readFileSync(new URL(`../../${BKN}`, import.meta.url), 'utf8'),
  [`${UNIT}/rencana.yaml`]: rencana(sasaran, indikator),
  [`${UNIT}/realisasi.yaml`]: `realisasi:\n${realisasi.map((isi, ke) => `  - { indikator: ${'abc'[ke] ?? ''}, ${isi} }`).join('\n')}\n`,
  ...lain,
});
const bab = (mdx: string, isi: Readonly<Record<string, string>>): string => tulisan(babBerisi(mdx, isi));
const SEBAGIAN = berkas(['nilai: 84', 'nilai:', 'nilai:']);

describe('yang belum diisi tidak dicetak seperti final', () => {
  it('kalimat, tabel skor, dan grafik menyebut belum diisi', () => {
    expect(bab('NPSS <Nilai fakta="npss"/> (<Nilai fakta="npss.status"/>).', SEBAGIAN)).toContain(
      'NPSS belum diisi ( belum diisi ).',
    );
    const rinci = bab('<Tabel isi="skor-rinci"/>', SEBAGIAN);
    // IKU.1 84/80 = 105; selebihnya belum diisi, statusnya juga.
    expect(rinci).toContain('IKU.1 Aduan 80,00 84,00 105,00');
    expect(rinci).toContain('IKU.2 Berkas 80,00 belum diisi belum diisi belum diisi');
    expect(rinci).toContain('NPSS belum dapat dihitung: 2 dari 3 indikator belum diisi.');
    expect(rinci).not.toMatch(/n\/a|Belum Ada Skor/);
  });

  it('ubin angka pokok menyebut berapa yang belum', () => {
    const { pokok } = dokumenBerisi('Isi.', SEBAGIAN);
    const cari = (fakta: string) => pokok.find((satu) => satu.fakta === fakta);
    expect(cari('npss')).toMatchObject({
      nilai: 'belum diisi',
      keterangan: '2 dari 3 indikator belum diisi',
    });
    expect(cari('IKU.1.capaian')).toMatchObject({ nilai: '105%', keterangan: 'Sangat Baik' });
    expect(cari('perspektif.stakeholder.skor')).toBeUndefined();
  });

  it('grafik tanpa satu angka pun menjadi kalimat, dengan tabel kembarnya', () => {
    const kosong = babBerisi('<Grafik isi="capaian"/>', berkas(['nilai:', 'nilai:', 'nilai:']));
    expect(kosong).not.toContain('<canvas');
    expect(tulisan(kosong)).toContain('Belum ada data untuk digambar.');
    expect(tulisan(kosong)).toContain('IKU.1 belum diisi');
    expect(babBerisi('<Grafik isi="capaian"/>', SEBAGIAN)).toContain('<canvas');
  });
});

describe('tabel skor', () => {
  const PENUH = ['nilai: 84', 'nilai: 80', 'nilai: 81'];

  it('hanya perspektif bersasaran, dengan bobot yang dipakai dan catatannya', () => {
    const ringkas = bab('<Tabel isi="skor-ringkas"/>', berkas(PENUH));
    // Customer (105 + 100) / 2 = 102,5; dua perspektif tersisa masing-masing 25/50; 51,25 + 45 = 96,25
    expect(ringkas).toContain('Perspektif Skor Bobot Bobot yang Dipakai NKP');
    expect(ringkas).toMatch(/Customer Perspective 102,50 25% 50% 51,25/);
    expect(ringkas).toContain('NPSS 96,25');
    expect(ringkas).toMatch(
      /Bobot perspektif tanpa skor \(Stakeholder[^)]*, Internal Process[^)]*\) dialihkan sebanding/,
    );
    expect(ringkas.split('Catatan:')[0]).not.toContain('Stakeholder');
    expect(bab('<Tabel isi="skor-rinci"/>', berkas(PENUH))).toContain('bobot yang dipakai: Customer');
  });

  it('tanpa perspektif: sasarannya tetap tercetak, dan sebab NPSS n/a disebut', () => {
    const isi = berkas(PENUH, { sasaran: SASARAN.map((satu) => satu.replace(/, perspektif.*/, '')) });
    const rinci = bab('<Tabel isi="skor-rinci"/>', isi);
    expect(rinci).toContain('SS.1 Hasil 102,50');
    expect(rinci).toContain('NPSS tidak dapat dihitung: sasaran SS.1, SS.2 belum punya perspektif.');
    expect(rinci).not.toContain('Stakeholder');
    expect(bab('<Grafik isi="npss"/>', isi)).toContain('Belum ada data untuk digambar.');
  });
});

describe('baris tabel anggaran berjumlah Jumlah', () => {
  const anggaran = `kro:
  - kode: ABQ
    nama: Kebijakan
    ro:
      - { kode: ABQ.1, nama: Satu, unit: unit-a, indikator: IKU.1, realisasi: 900 }
      - { kode: ABQ.2, nama: Dua, indikator: tidak-terkait, realisasi: 400 }
revisi:
  - { nomor: '0', jenis: awal, rincian: { ABQ.1: 1000, ABQ.2: 500 } }
`;
  const isi = berkas(['nilai: 84', 'nilai: 80', 'nilai: 81'], {
    lain: { [`${UNIT}/anggaran.yaml`]: anggaran },
  });

  it.each([
    // 1000 + 500 = 1500; 900 + 400 = 1300; 1300/1500 = 86,67; 1500 - 1300 = 200
    ['anggaran-sasaran', 'Tidak terkait indikator 500 400 80,00', 'Jumlah 1.500 1.300 86,67'],
    ['anggaran-indikator', 'Tidak terkait indikator 500 - - 500', 'Jumlah 1.500 - - 1.500'],
    ['efisiensi', 'Tidak terkait indikator 500 400 - - - -', 'Gabungan 1.500 1.300'],
    [
      'anggaran-unit',
      'Tanpa unit pelaksana 500 - - 500 400 100 80,00',
      'Unit A 1.500 - - 1.500 1.300 200 86,67',
    ],
    ['anggaran-tahun', 'Tanpa unit pelaksana 500 400 80,00', 'Unit A 1.500 1.300 86,67'],
  ])('%s', (nama, sisa, jumlah) => {
    const teks = bab(`<Tabel isi="${nama}"/>`, isi);
    expect(teks).toContain(sisa);
    expect(teks).toContain(jumlah);
  });

  it('semuanya terkait: tidak ada baris sisa', () => {
    const terkait = anggaran.replace('indikator: tidak-terkait', 'unit: unit-a, indikator: IKU.2');
    const teks = bab('<Tabel isi="anggaran-sasaran"/>\n\n<Tabel isi="anggaran-unit"/>', {
      ...isi,
      [`${UNIT}/anggaran.yaml`]: terkait,
    });
    expect(teks).not.toMatch(/Tidak terkait|Tanpa unit/);
  });
});

describe('kepala tabel menurut kode', () => {
  const kepala = (sasaran: readonly string[], kode: readonly string[]): string => {
    const indikator = INDIKATOR.slice(0, sasaran.length).map((satu, ke) =>
      satu.replace(
        /kode: \S+, sasaran: \S+,/,
        `kode: ${kode[ke] ?? ''}, sasaran: ${/kode: (\S+),/.exec(sasaran[ke] ?? '')?.[1] ?? ''},`,
      ),
    );
    const html = babBerisi(
      '<Tabel isi="indikator-target"/>',
      berkas(
        sasaran.map(() => 'nilai: 80'),
        {
          sasaran: [...sasaran],
          indikator,
          lain: { [`${UNIT}/pk.yaml`]: LENGKAP[`${UNIT}/pk.yaml`]?.replace(/reform.*/, '') ?? '' },
        },
      ),
    );
    return tulisan(/<thead>.*?<\/thead>/.exec(html)?.[0] ?? '');
  };
  const p = ', judul: X, perspektif: customer';

  it.each([
    [['SP.1'], ['IKP.1'], 'Kode SP Sasaran Program Kode IKP Indikator Kinerja Program'],
    [['SK.1'], ['IKK.1'], 'Kode SK Sasaran Kegiatan Kode IKK Indikator Kinerja Kegiatan'],
    [['SS.1'], ['IKU.1'], 'Kode SS Sasaran Strategis Kode IKU Indikator Kinerja Utama'],
    [['1'], ['1.1'], 'Kode SS Sasaran Strategis Kode IKU Indikator Kinerja Utama'],
    [['SP.1'], ['IKU.1'], 'Kode SP Sasaran Program Kode IKU Indikator Kinerja Utama'],
    [['SP.1', 'SK.1'], ['IKP.1', 'IKK.1'], 'Kode Sasaran Sasaran Kode Indikator Indikator Kinerja'],
    [['SP.1', 'SK.1'], ['IKU.1', 'IKU.2'], 'Kode Sasaran Sasaran Kode IKU Indikator Kinerja Utama'],
  ])('sasaran %j dan indikator %j', (sasaran, kode, harapan) => {
    expect(
      kepala(
        sasaran.map((satu) => `kode: ${satu}${p}`),
        kode,
      ),
    ).toBe(`${harapan} Satuan Target`);
  });
});

describe('tulisan yang tidak terpenggal', () => {
  it('minus menempel pada angkanya, nomor surat hanya dipenggal sesudah garis miring', () => {
    expect(babBerisi('<Nilai fakta="fakta.selisih"/> dan <Nilai fakta="fakta.pagu"/>', LENGKAP)).toMatch(
      /class="nilai minus"[^>]*>-7,95<\/a> dan <a class="nilai" /,
    );
    const html = babBerisi('<Tabel isi="evaluasi"/>', {
      ...LENGKAP,
      [`${UNIT}/realisasi.yaml`]:
        'realisasi: [{ indikator: IKU.1, nilai: 84, surat: Surat Nomor 12/B-AU.02.01/SD/2024 dan a/b }]\n',
    });
    expect(html).toContain(
      'Nomor <span class="utuh-sebaris">12/</span><wbr><span class="utuh-sebaris">B-AU.02.01/</span><wbr><span class="utuh-sebaris">SD/</span><wbr><span class="utuh-sebaris">2024</span> dan a/b',
    );
  });

  it('capaian tertulis disebut di bawah tabel', () => {
    const isi = {
      ...LENGKAP,
      [`${UNIT}/realisasi.yaml`]:
        'realisasi: [{ indikator: IKU.1, nilai: tidak-terbaca, capaian_tertulis: 100.74 }]\n',
    };
    const CATATAN = 'dicetak sebagaimana tertulis di dokumen';
    for (const mdx of [
      '<Tabel isi="evaluasi"/>',
      '<Tabel isi="ringkasan-capaian"/>',
      '<Tabel isi="capaian" indikator="IKU.1"/>',
      '<Tabel isi="deret" indikator="IKU.1"/>',
    ]) {
      const teks = bab(mdx, isi);
      expect(teks).toContain('100,74');
      expect(teks).toContain(
        `Catatan: Capaian IKU.1 ${mdx.includes('deret') ? 'tahun 2023 ' : ''}${CATATAN}`,
      );
    }
    expect(bab('<Tabel isi="evaluasi"/>', LENGKAP)).not.toContain(CATATAN);
  });
});

describe('pemeriksaan pagu', () => {
  it('anggaran.yaml tanpa RO dan tanpa pagu disebut, galat bila final', () => {
    const periksa = (status: string) =>
      rangkaiProyek(
        proyekDasar({
          ...LENGKAP,
          [BAB]: '# Bab Uji\n\nIsi.\n',
          [`${UNIT}/anggaran.yaml`]: 'program: [{ kode: CO, nama: Kebijakan }]\n',
          [`${UNIT}/lkj/dokumen.yaml`]: `profil: lkj\njudul: Laporan\nstatus: ${status}\ntanggal: 2024-01-31\npenandatangan: kepala-a\n`,
        }),
      ).messages.filter(({ rule }) => rule === 'pagu-kosong');
    expect(periksa('rancangan')).toMatchObject([{ severity: 'peringatan', text: 'pagu belum diisi' }]);
    expect(periksa('final')).toMatchObject([{ severity: 'galat' }]);
  });
});
