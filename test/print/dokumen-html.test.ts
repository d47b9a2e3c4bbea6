import { describe, expect, it } from 'vitest';
import { labelHalaman } from '../../src/print/baca-pdf.ts';
import { tetapkanByte } from '../../src/print/byte-tetap.ts';
import { dokumenHtml, tujuanDaftar } from '../../src/print/dokumen-html.ts';
import { teksCss } from '../../src/print/halaman-css.ts';
import { isiCetak } from '../../src/print/isi-html.ts';
import { penggal } from '../../src/print/penggal.ts';
import { contohDokumen } from './contoh.ts';

const GAYA = { css: '', huruf: [] };
const badan = (html: string): string => html.slice(html.indexOf('<body>'));

describe('isiCetak', () => {
  const slug = new Set(['bab-2']);

  it('menjadikan tautan antarhalaman situs tautan di dalam dokumen', () => {
    expect(isiCetak('<a class="rujuk" href="../bab-2/#tabel-pk">Tabel 2</a> <a href="#x">x</a>', slug)).toBe(
      '<a class="rujuk" href="#tabel-pk">Tabel 2</a> <a href="#x">x</a>',
    );
  });

  it('melepas angka resmi dari halaman penjelasannya', () => {
    const situs = '<a class="nilai" data-fakta="npss" href="../penjelasan/#f-npss">101,70</a>';
    expect(isiCetak(situs, slug)).toBe('<span class="nilai" data-fakta="npss">101,70</span>');
  });

  it('membiarkan alamat web dan melepas tautan ke halaman situs lain', () => {
    const situs = '<a href="https://bkn.go.id/a">a</a><a href="../../arsip/">b</a><a href="../lain/#c">c</a>';
    expect(isiCetak(situs, slug)).toBe('<a href="https://bkn.go.id/a">a</a><a>b</a><a>c</a>');
  });
});

describe('dokumenHtml', () => {
  const dokumen = contohDokumen(
    { depan: '<p>pengantar</p>', bab: '<div class="tabel" id="t1"></div>', lampiran: '<p>akhir</p>' },
    { daftarTabel: [{ nomor: 'Tabel 1', judul: 'A & <b>', id: 't1', bagian: 'bab-1', tingkat: 1 }] },
  );

  it('menyusun sampul, kata pengantar, daftar, bab, lampiran', () => {
    const judul = [...badan(dokumenHtml(dokumen, GAYA)).matchAll(/<h1 id="([^"]+)"/g)].map(([, id]) => id);
    expect(judul).toEqual(['depan-1', 'cetak-daftar-isi', 'cetak-daftar-tabel', 'bab-1', 'lampiran-1']);
  });

  it('menyebut daftar-daftar itu sendiri di daftar isi, dan tidak mencetak daftar yang kosong', () => {
    expect(tujuanDaftar(dokumen)).toEqual([
      'depan-1',
      'cetak-daftar-isi',
      'cetak-daftar-tabel',
      'bab-1',
      'lampiran-1',
      't1',
    ]);
  });

  it('menulis nomor halaman bila diketahui, sel kosong bila belum', () => {
    expect(badan(dokumenHtml(dokumen, GAYA, new Map([['t1', '12']])))).toContain('data-ke="t1">12</span>');
    expect(badan(dokumenHtml(dokumen, GAYA))).toContain('data-ke="t1"></span>');
  });

  it('meng-escape judul, dan melarang skrip serta pemuatan dari luar', () => {
    const html = dokumenHtml(dokumen, GAYA);
    expect(html).toContain('A &amp; &lt;b&gt;');
    expect(html).toContain("default-src 'none'");
  });

  it('menyertakan huruf hanya bila isinya memerlukan', () => {
    const huruf = [
      { css: '/*rumus*/', perlu: /<math/ },
      { css: '/*pokok*/', perlu: /./ },
    ];
    expect(dokumenHtml(dokumen, { css: '', huruf })).not.toContain('/*rumus*/');
    expect(dokumenHtml(contohDokumen({ bab: '<math></math>' }), { css: '', huruf })).toContain('/*rumus*/');
  });

  it('menandai rancangan di sampul dan kaki halaman', () => {
    const html = dokumenHtml({ ...dokumen, status: 'rancangan' }, GAYA);
    expect(html).toContain('tanda-rancangan');
    expect(html).toContain(teksCss('Badan Contoh Negara · Rancangan'));
  });
});

describe('teksCss', () => {
  it('tidak dapat keluar dari string CSS', () => {
    expect(teksCss('a"}\\</style>')).toBe('"a\\22 \\7d \\5c \\3c \\2f style\\3e "');
  });
});

describe('labelHalaman', () => {
  it('sampul kosong, depan romawi dari i, bab dari 1', () => {
    expect([1, 2, 5, 9, 10, 30].map((ke) => labelHalaman(ke, 10))).toEqual([
      '',
      'i',
      'iv',
      'viii',
      '1',
      '21',
    ]);
  });
});

describe('penggal', () => {
  it('menyisipkan tanda hubung lunak menurut suku kata', () => {
    expect(penggal(['Kompetensi'])['Kompetensi']?.replaceAll('\u00ad', '-')).toBe('Kom-pe-ten-si');
  });
});

describe('tetapkanByte', () => {
  const pdf = (isi: string): Uint8Array =>
    Buffer.from(`/CreationDate (D:20260101123456+00'00')/ModDate (D:20260101123456+00'00')${isi}`);
  const jadi = (isi: string): string => Buffer.from(tetapkanByte(pdf(isi), '2023-12-31')).toString('latin1');

  it('memakai tanggal dari data dan tidak mengubah panjang', () => {
    expect(jadi('')).toBe("/CreationDate (D:20231231000000+00'00')/ModDate (D:20231231000000+00'00')");
  });

  it('menomori ulang simpul menurut peringkat', () => {
    expect(jadi('(node00000912)(node00000007)(node00000912)')).toContain(
      '(node00000002)(node00000001)(node00000002)',
    );
  });

  it('menolak tanggal yang tidak lengkap', () => {
    expect(() => tetapkanByte(pdf(''), 'tidak-terbaca')).toThrow('TTTT-BB-HH');
  });
});
