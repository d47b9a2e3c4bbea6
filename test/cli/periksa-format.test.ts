import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../src/cli/format/github.ts';
import { formatSarif } from '../../src/cli/format/sarif.ts';
import { formatTeks } from '../../src/cli/format/teks.ts';
import { samakanJalur } from '../../src/cli/jalur.ts';
import type { Message } from '../../src/message.ts';

const JAHAT: Message = {
  rule: 'jenis-salah',
  severity: 'galat',
  place: { file: 'content/unit/a,b:c/100% (1)/é.yaml', line: 3, column: 12 },
  text: 'nilai tertulis "50%\r\n::error::palsu\u001b[2J\u202e"',
  hint: 'tulis 50, tanpa %',
};
const RINGAN: Message = {
  ...JAHAT,
  rule: 'penyebut-nol',
  severity: 'peringatan',
  text: 'nol',
  place: { ...JAHAT.place, line: 9 },
};

describe('github', () => {
  it('satu baris satu perintah, semua karakter khusus dikodekan', () => {
    expect(formatGithub([JAHAT, RINGAN]).split('\n')).toEqual([
      '::error file=content/unit/a%2Cb%3Ac/100%25 (1)/é.yaml,line=3,col=12,title=jenis-salah::nilai tertulis "50%25%0D%0A::error::palsu�[2J�"; tulis 50, tanpa %25',
      '::warning file=content/unit/a%2Cb%3Ac/100%25 (1)/é.yaml,line=9,col=12,title=penyebut-nol::nol; tulis 50, tanpa %25',
    ]);
    expect(formatGithub([])).toBe('');
  });
});

interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly name: string;
          readonly version: string;
          readonly rules: readonly SarifRule[];
        };
      };
      readonly columnKind: string;
      readonly results: readonly SarifResult[];
    },
  ];
}
interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly unknown[];
}

describe('sarif', () => {
  const sarif = JSON.parse(formatSarif([JAHAT, RINGAN], '1.2.3')) as Sarif;
  const [{ tool, results, columnKind }] = sarif.runs;

  it('berversi 2.1.0, dengan setiap aturan yang dipakai dari katalog', () => {
    expect([sarif.version, columnKind, tool.driver.name, tool.driver.version]).toEqual([
      '2.1.0',
      'utf16CodeUnits',
      'Lapkin',
      '1.2.3',
    ]);
    expect(tool.driver.rules.map(({ id, defaultConfiguration: { level } }) => [id, level])).toEqual([
      ['jenis-salah', 'error'],
      ['penyebut-nol', 'warning'],
    ]);
    for (const { shortDescription, help } of tool.driver.rules) {
      expect(shortDescription.text).not.toBe('');
      expect(help.markdown).toContain('Contoh:');
    }
  });

  it('temuan menunjuk aturannya, alamat berkasnya dikodekan, dan teksnya tanpa karakter kendali', () => {
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(results[0]?.level).toBe('error');
    expect(results[0]?.message.text).toBe('nilai tertulis "50%��::error::palsu�[2J�"; tulis 50, tanpa %');
    expect(results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/unit/a%2Cb%3Ac/100%25%20(1)/%C3%A9.yaml', uriBaseId: 'AKAR' },
          region: { startLine: 3, startColumn: 12 },
        },
      },
    ]);
  });

  it('tanpa temuan tetap catatan yang sah', () => {
    expect((JSON.parse(formatSarif([], '1.2.3')) as Sarif).runs[0].results).toEqual([]);
  });
});

it('jalur yang diketik orang menjadi jalur dari akar proyek', () => {
  const [root, dalam] = ['/proyek', '/proyek/content/unit/unit-a'];
  expect(samakanJalur('content/unit/', root, root)).toBe('content/unit');
  expect(samakanJalur('./content\\unit\\unit-a', root, root)).toBe('content/unit/unit-a');
  expect(samakanJalur('/proyek/content/instansi.yaml', root, dalam)).toBe('content/instansi.yaml');
  expect(samakanJalur('2023', root, dalam)).toBe('content/unit/unit-a/2023');
  expect(samakanJalur('unit-a/2023', root, '/lain')).toBe('unit-a/2023');
  expect(samakanJalur('.', root, root)).toBe('');
});

describe('teks', () => {
  const isian = (line: number, file = 'bab-1.mdx'): Message => ({
    rule: 'isian-kosong',
    severity: 'peringatan',
    place: { file, line, column: 1 },
    text: `belum diisi: pertanyaan ${line}`,
    hint: 'ganti <Isian …/> ini dengan uraian',
  });
  const semua: readonly Message[] = [
    { ...RINGAN, severity: 'galat', text: 'berat' },
    ...[3, 5, 8].map((line) => isian(line)),
    isian(4, 'bab-2.mdx'),
    { ...RINGAN, severity: 'catatan', text: 'ringan' },
  ];
  const tanpaTempat = (teks: string): string[] =>
    teks.split('\n').map((baris) => baris.replace(/^\S.*?:(\d+):\d+ {2}/, '$1 '));

  it('galat terakhir, dan isian dilipat menjadi satu baris setiap bab', () => {
    expect(tanpaTempat(formatTeks(semua, new Map()))).toEqual([
      '9 catatan  ringan; tulis 50, tanpa %  [penyebut-nol]',
      '3 peringatan  3 isian belum diuraikan (baris 3, 5, 8); ganti setiap <Isian …/> dengan uraian; lihat pertanyaannya: npx lapkin periksa --rinci  [isian-kosong]',
      '4 peringatan  belum diisi: pertanyaan 4; ganti <Isian …/> ini dengan uraian  [isian-kosong]',
      '9 galat  berat; tulis 50, tanpa %  [penyebut-nol]',
      '1 galat, 4 peringatan, 1 catatan',
    ]);
  });

  it('--rinci menyebut setiap isian', () => {
    const rinci = tanpaTempat(formatTeks(semua, new Map(), { rinci: true }));
    expect(rinci.filter((baris) => baris.includes('isian-kosong'))).toHaveLength(4);
  });
});
