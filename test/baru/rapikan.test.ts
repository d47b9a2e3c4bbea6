import { expect, it } from 'vitest';
import { rapikan } from '../../src/baru/rapikan.ts';
import type { Message } from '../../src/message.ts';

const temuan = (line: number, text: string, hint?: string): Message => ({
  rule: 'x',
  severity: 'galat',
  place: { file: 'bab.mdx', line, column: 1 },
  text,
  ...(hint === undefined ? {} : { hint }),
});

it('paragraf yang menunggu data menjadi satu isian; judul dan yang lain tetap', () => {
  const naskah = '# A\n\nsatu\ndua\n\ntiga\n\n## B\n\nempat\n';
  expect(
    rapikan(naskah, [
      temuan(4, 'fakta "x" tidak dikenal', 'buat anggaran.yaml'),
      temuan(6, 'fakta "y" tidak dikenal', 'mungkin "z"'),
      temuan(8, 'judul salah'),
    ]),
  ).toBe(
    '# A\n\n<Isian tanya="Bagian ini menunggu data: fakta x tidak dikenal, buat anggaran.yaml; fakta y tidak dikenal." />\n\n## B\n\nempat\n',
  );
});

it('tanpa temuan, naskah tidak berubah', () => {
  expect(rapikan('# A\n\nsatu\n', [])).toBe('# A\n\nsatu\n');
});
