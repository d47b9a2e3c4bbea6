import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/message.ts';
import { cuplikan as cuplikanBaris } from '../../src/message/cuplikan.ts';

const cuplikan = (message: Message, text: string | undefined) => cuplikanBaris(message, text?.split('\n'));

const di = (line: number, column: number): Message => ({
  rule: 'x',
  severity: 'galat',
  place: { file: 'f', line, column },
  text: 't',
});

describe('cuplikan baris yang salah', () => {
  it('menyebut nomor baris, dan tandanya tepat di bawah kolomnya', () => {
    expect(cuplikan(di(2, 10), 'satu\n  nilai: 85%\ntiga')).toEqual([
      '  2 |   nilai: 85%',
      '    |          ^',
    ]);
    expect(cuplikan(di(10, 1), `${'a\n'.repeat(9)}b`)).toEqual(['  10 | b', '     | ^']);
  });

  it('kosong bila berkas, baris, atau tulisannya tidak ada', () => {
    expect(cuplikan(di(1, 1), undefined)).toEqual([]);
    expect(cuplikan(di(5, 1), 'a\nb')).toEqual([]);
    expect(cuplikan(di(2, 1), 'a\n   \nb')).toEqual([]);
  });

  it('berkas yang pengodeannya salah tidak dikutip', () => {
    expect(cuplikan({ ...di(1, 1), rule: 'bukan-utf8' }, '\ufffdr\u0000e')).toEqual([]);
  });

  it('kolom di luar baris menunjuk akhir barisnya', () => {
    expect(cuplikan(di(1, 99), 'abc')).toEqual(['  1 | abc', '    |    ^']);
  });

  it('baris panjang dipotong di sekitar tempatnya', () => {
    const [isi = '', tanda = ''] = cuplikan(di(1, 500), `${'x'.repeat(499)}?${'y'.repeat(500)}`);
    expect(isi.length).toBeLessThan(110);
    expect(isi[tanda.indexOf('^')]).toBe('?');
    expect(isi).toMatch(/^ {2}1 \| …x+\?y+…$/);
  });

  it('tab, karakter kendali, dan pengatur arah memakai satu kolom dan tidak sampai ke terminal', () => {
    const [isi = '', tanda = ''] = cuplikan(di(1, 6), '\ta\u001b[\u202e?');
    expect(isi).toBe('  1 |  a\ufffd[\ufffd?');
    expect(isi[tanda.indexOf('^')]).toBe('?');
  });

  it('aksara lebar memakai dua kolom, tanda gabung tidak memakai kolom', () => {
    expect(cuplikan(di(1, 3), '日本?')[1]).toBe('    |     ^');
    expect(cuplikan(di(1, 3), 'e\u0301?')[1]).toBe('    |  ^');
  });
});
