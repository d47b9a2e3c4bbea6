import { describe, expect, it } from 'vitest';
import { bacaMdx } from '../../src/load/mdx.ts';
import { bacaYaml } from '../../src/load/yaml.ts';
import { formatMessage } from '../../src/message.ts';
import { proyekDasar } from '../load/dasar.ts';

/** Salah ketik yang lazim; masing-masing diterapkan pada setiap baris setiap berkas proyek dasar. */
const SALAH: Readonly<Record<string, (baris: string) => string>> = {
  'satu tab': (baris) => baris.replace(/^ {2}/, '\t'),
  'semua spasi menjadi tab': (baris) => baris.replace(/^ +/, '\t'),
  'terlalu menjorok': (baris) => ` ${baris}`,
  'kurang menjorok': (baris) => baris.replace(/^ /, ''),
  'tanpa titik dua': (baris) => baris.replace(':', ''),
  'titik dua menempel': (baris) => baris.replace(': ', ':'),
  'kutip ganda terbuka': (baris) => baris.replace(/: (\w)/, ': "$1'),
  'kutip tunggal terbuka': (baris) => baris.replace(/: (\w)/, ": '$1"),
  'kurung siku terbuka': (baris) => baris.replace(/: (\w)/, ': [$1'),
  'kurung kurawal terbuka': (baris) => baris.replace('}', ''),
  'titik dua kedua': (baris) => baris.replace(/: (\w)/, ': x: $1'),
  'tanda khusus': (baris) => baris.replace(/: (\w)/, ': @$1'),
  'titik dua dan spasi Word': (baris) => baris.replace(': ', ':\u00a0'),
  'indentasi spasi Word': (baris) => baris.replace(/^ {2}/, '\u00a0\u00a0'),
  'butir tanda pisah': (baris) => baris.replace(/^( *)- /, '$1– '),
  'garis miring terbalik': (baris) => baris.replace(/: (\w+)/, ': "\\q$1"'),
};

describe('satu salah ketik di YAML', () => {
  const yaml = [...proyekDasar()].filter(([path]) => path.endsWith('.yaml'));

  it.each(Object.entries(SALAH))(
    '%s: paling banyak satu temuan, di baris itu atau tetangganya',
    (_, ubah) => {
      let banyak = 0;
      for (const [path, isi] of yaml) {
        const semua = isi.split('\n');
        for (const [ke, baris] of semua.entries()) {
          const text = [...semua.slice(0, ke), ubah(baris), ...semua.slice(ke + 1)].join('\n');
          const { messages } = text === isi ? { messages: [] } : bacaYaml(path, text);
          banyak += messages.length;
          expect(messages.length, text).toBeLessThanOrEqual(1);
          for (const { place } of messages)
            expect(Math.abs(place.line - ke - 1), text).toBeLessThanOrEqual(1);
        }
      }
      expect(banyak).toBeGreaterThan(0);
    },
  );
});

it('semua salah tulis di satu bab disebut sekaligus, masing-masing di tempatnya', () => {
  const bab = [
    '# Judul',
    'Satu <br> dua, <https://a.id>, dan 5 <6.',
    'Tiga <b>empat</b> {x}.',
    '<Nilai fakta=npss/> dan <Nilai fakta=“npss”/>.',
    '<Tabell isi="a"/>',
    '<Kutipan>',
    'import x from y',
    '<p>satu',
    'dua</p>',
    '<!-- catatan -->',
    '<Nilai fakta="a',
  ].join('\n\n');
  expect(
    bacaMdx('f', bab)
      .messages.map(formatMessage)
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
  ).toMatchInlineSnapshot(`
    [
      "f:3:6  galat  tanda HTML <br> tidak dipakai di bab; beri baris kosong di antara paragraf  [komponen-tidak-dikenal]",
      "f:3:16  galat  alamat di antara < dan > tidak dipakai di bab; tulis [teks](https://…)  [mdx-penulisan]",
      "f:3:38  galat  tanda < tidak diikuti nama komponen; beri spasi sesudah <, atau tulis dengan kata  [mdx-penulisan]",
      "f:5:6  galat  tanda HTML <b> tidak dipakai di bab; tulis **teks tebal**  [komponen-tidak-dikenal]",
      "f:5:19  galat  ekspresi { … } tidak dijalankan; hapus, atau tulis <Nilai fakta="…"/>  [mdx-ekspresi]",
      "f:7:14  galat  atribut harus teks dalam tanda kutip; tulis nama="nilai"  [mdx-penulisan]",
      "f:7:38  galat  tanda kutip melengkung “ pada <Nilai>; ganti dengan tanda kutip lurus "  [mdx-penulisan]",
      "f:9:1  galat  komponen <Tabell> tidak dikenal; mungkin maksud Anda "Tabel"  [komponen-tidak-dikenal]",
      "f:13:1  galat  baris berawalan import atau export tidak dipakai di bab; hapus, atau awali dengan kata lain  [mdx-penulisan]",
      "f:15:1  galat  tanda HTML <p> tidak dipakai di bab; beri baris kosong di antara paragraf  [komponen-tidak-dikenal]",
      "f:19:1  galat  komentar <!-- … --> tidak dipakai di bab; hapus  [mdx-penulisan]",
      "f:21:1  galat  tanda <Nilai belum diakhiri />; tutup tanda kutipnya, lalu tulis /> di akhir  [mdx-penulisan]",
    ]
  `);
});
