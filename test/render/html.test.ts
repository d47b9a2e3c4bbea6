import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aman, atribut, escape, html } from '../../src/render/html.ts';

describe('escape', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onload="alert(1)', '&quot; onload=&quot;alert(1)'],
    ["' onload='x", '&#39; onload=&#39;x'],
    ['a & b &amp; c', 'a &amp; b &amp;amp; c'],
    ['Capaian naik 5 poin', 'Capaian naik 5 poin'],
    ['tab\tdan\nbaris', 'tab\tdan\nbaris'],
    ['spasi\u00A0tetap', 'spasi\u00A0tetap'],
    // Pengatur arah membalik angka di layar: "\u202E07,101" tampak sebagai 101,70.
    ['NPSS \u202E07,101', 'NPSS 07,101'],
    ['\u2066kiri\u2069', 'kiri'],
    ['Unit\u200B A\u200D\uFEFF', 'Unit A'],
    ['\u0000\u001B[2J\u009B', '[2J'],
  ])('%j -> %s', (teks, hasil) => {
    expect(escape(teks)).toBe(hasil);
  });

  it('hasilnya tidak pernah memuat tanda HTML atau karakter tersembunyi', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (teks) => {
        expect(escape(teks)).not.toMatch(/[<>"'\u202a-\u202e\u2066-\u2069\u0000-\u0008\u001b]/);
      }),
    );
  });

  it('dapat dikembalikan: hanya lima tanda yang diganti', () => {
    const balik = (teks: string): string =>
      teks.replace(/&(lt|gt|quot|#39|amp);/g, (_, nama: string) => BALIK[nama] ?? '');
    fc.assert(
      fc.property(fc.string(), (teks) => {
        expect(balik(escape(teks))).toBe(teks);
      }),
    );
  });
});

const BALIK: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

describe('templat html', () => {
  it('teks selalu di-escape, juga di dalam atribut', () => {
    const jahat = '"><img src=x onerror=alert(1)>';
    expect(html`<p title="${jahat}">${jahat}</p>`.html).toBe(
      `<p title="${escape(jahat)}">${escape(jahat)}</p>`,
    );
  });

  it('potongan yang sudah aman dan daftarnya disisipkan utuh', () => {
    const butir = ['a', '<b>'].map((satu) => html`<li>${satu}</li>`);
    expect(html`<ul>${butir}</ul>${aman('<hr>')}`.html).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul><hr>');
  });

  it('yang tidak ada tidak dicetak; nol dicetak', () => {
    expect(html`a${undefined}b${false}c${0}`.html).toBe('abc0');
  });
});

describe('atribut', () => {
  it.each([
    [atribut('id', 'a'), ' id="a"'],
    [atribut('colspan', 2), ' colspan="2"'],
    [atribut('id', undefined), ''],
    [atribut('title', '"x"'), ' title="&quot;x&quot;"'],
  ])('%# -> %s', (hasil, tulisan) => {
    expect(hasil.html).toBe(tulisan);
  });
});
