import { describe, expect, it } from 'vitest';
import { bacaMdx } from '../../src/load/mdx.ts';
import { bacaYaml } from '../../src/load/yaml.ts';
import { formatMessage } from '../../src/message.ts';
import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { BAB, proyekDasar, UNIT } from './dasar.ts';

/** SECURITY.md: isi yang jahat ditolak dengan tempat dan jalan keluarnya dalam lima detik. */
const DETIK = 5000;

describe('YAML yang menghabiskan tumpukan, ingatan, atau waktu', () => {
  const angka = (banyak: number): string =>
    Array.from({ length: banyak }, (_, index) => `kunci${index}: ${index}`).join('\n');

  it.each<[string, string, RegExp]>([
    [
      '20.000 kurung siku',
      `fakta:\n  ${'['.repeat(20_000)}`,
      /^f:2:67 .*kurung bersarang lebih dari 64 tingkat; /,
    ],
    ['20.000 kurung kurawal', 'a: {'.repeat(20_000), /^f:1:260 .*kurung bersarang lebih dari 64 tingkat; /],
    ['20.000 butir bersarang', `${'- '.repeat(20_000)}a`, /^f:1:\d+ .*\[yaml-penulisan\]/],
    ['1.500 tingkat indentasi', tangga(1500), /^f:\d+:\d+ .*\[yaml-(penulisan|terlalu-besar)\]/],
    ['10.000 dokumen', '---\na: 1\n'.repeat(10_000), /^f:3:1 .*lebih dari satu dokumen/],
    ['10.000 jangkar', `a: [${'&a 1, '.repeat(10_000)}]`, /^f:1:8 .*jangkar/],
    ['50.000 kunci kembar', 'a: 1\n'.repeat(50_000), /^f:2:1 .*kunci "a" tertulis dua kali; /],
    ['100.000 kunci', angka(100_001), /\[yaml-terlalu-besar\]/],
    ['berkas 2 MB', 'a'.repeat(2_000_001), /^f:1:1 .*berkas melebihi 2000000 karakter; /],
  ])(
    '%s ditolak',
    (_, text, pesan) => {
      const { value, messages } = bacaYaml('f', text);
      expect(value).toBeNull();
      expect(messages.length).toBeLessThanOrEqual(20);
      expect(messages.map(formatMessage)[0]).toMatch(pesan);
    },
    DETIK,
  );

  it(
    '90.000 kunci berbeda tetap terbaca dalam waktunya',
    () => {
      expect(bacaYaml('f', angka(90_000)).messages).toEqual([]);
    },
    DETIK,
  );

  it('teks yang tidak bernilai YAML tetap data: kunci __proto__ tidak mengubah apa pun', () => {
    const { value } = bacaYaml('f', '__proto__:\n  bocor: ya\nconstructor: x\n');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['bocor']).toBeUndefined();
    const { messages } = rangkaiProyek(
      proyekDasar({ [`${UNIT}/anggaran.yaml`]: '__proto__: { a: 1 }\nkro: []\n' }),
    );
    expect(messages.map(formatMessage)).toEqual([
      `${UNIT}/anggaran.yaml:1:1  galat  kunci "__proto__" tidak dikenal; yang dikenal: program, kegiatan, kro, revisi, per_sasaran, pnbp, per_unit  [kunci-tidak-dikenal]`,
    ]);
  });
});

describe('MDX yang menghabiskan tumpukan atau waktu', () => {
  it.each<[string, string, RegExp]>([
    ['100 KB penekanan', '*a_ '.repeat(25_000), /terlalu banyak penanda/],
    [
      '20.000 kutipan bersarang',
      `# A\n\n${'> '.repeat(20_000)}a`,
      /^f:3:1 .*bersarang lebih dari 20 tingkat/,
    ],
    ['20.000 butir bersarang', `${'- '.repeat(20_000)}a`, /^f:1:1 .*bersarang lebih dari 20 tingkat/],
    ['20.000 nomor bersarang', `${'1. '.repeat(20_000)}a`, /^f:1:1 .*bersarang lebih dari 20 tingkat/],
    ['tabel 1.000 kolom', `${'|a'.repeat(1000)}|\n`.repeat(30), /terlalu banyak penanda/],
    ['50.000 judul', '# a\n'.repeat(50_000), /terlalu dalam atau terlalu panjang/],
    ['3.000 komponen bersarang', '<Daftar gaya="a.">\n'.repeat(3000), /^f:\d+:1 .*<Daftar> belum ditutup/],
    [
      '60 komponen bersarang',
      '<Kutipan>\n\n'.repeat(60) + 'a\n\n' + '</Kutipan>\n\n'.repeat(60),
      /terlalu dalam/,
    ],
    ['100.000 kurung sudut', '<'.repeat(100_000), /tanda < tidak diikuti/],
    ['100.000 kurawal', '{'.repeat(100_000), /kurung kurawal/],
    ['ekspresi 200 KB', `{${'a+'.repeat(100_000)}a}`, /kurung kurawal/],
    ['bab 400 KB', 'a'.repeat(400_001), /melebihi 400000 karakter/],
  ])(
    '%s ditolak',
    (_, text, pesan) => {
      const { prosa, messages } = bacaMdx('f', text);
      expect(prosa).toBeUndefined();
      expect(messages.map(formatMessage)[0]).toMatch(pesan);
    },
    DETIK,
  );

  it.each([
    ['pelolosan', '\\\\'.repeat(100_000)],
    ['entitas', '&#x41;'.repeat(60_000)],
    ['spasi', ' '.repeat(390_000)],
    ['kurung', '('.repeat(390_000)],
    ['surel', 'a@'.repeat(100_000)],
  ])(
    '%s sepanjang bab tetap selesai',
    (_, text) => {
      expect(bacaMdx('f', `# A\n\n${text}\n`).messages).toEqual([]);
    },
    DETIK,
  );

  it('judul indikator 160 KB tetap tersusun', () => {
    const judul = 'Layanan '.repeat(20_000);
    const rencana = (proyekDasar().get(`${UNIT}/rencana.yaml`) ?? '').replace('Persentase layanan', judul);
    const bab = '# Isi\n\n<Tabel isi="capaian" indikator="IKU.1"/>\n';
    const { messages, dokumen } = rangkaiProyek(
      proyekDasar({ [`${UNIT}/rencana.yaml`]: rencana, [BAB]: bab }),
    );
    expect(messages).toEqual([]);
    expect(dokumen).toHaveLength(1);
  });
});

/** Peta bersarang sedalam `tingkat`, satu spasi tiap tingkat. */
function tangga(tingkat: number): string {
  return Array.from({ length: tingkat }, (_, index) => `${' '.repeat(index)}a:`).join('\n');
}
