import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditTeks } from '../../src/audit/audit.ts';
import { beriTempat } from '../../src/cli/tempat-temuan.ts';
import { sambungan } from '../../src/exchange/pdf/rangkai.ts';
import { bacaPdf } from '../../src/exchange/pdf/utas.ts';
import type { Naskah } from '../../src/exchange/naskah.ts';
import { bacaAset } from '../../src/print/aset.ts';
import { openBrowser } from '../../src/print/browser.ts';
import { cetakDokumen } from '../../src/print/cetak.ts';
import { contohDokumen } from '../print/contoh.ts';
import { ISI, KEPALA, PROSA_SALAH, TOTAL_SALAH } from './buat-docx.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));
const GAYA = `@page{size:A4;margin:25mm}body{font:11pt/1.5 Arimo,Arial;margin:0}p{text-align:justify;margin:0 0 8pt}
table{border-collapse:collapse;margin:8pt 0;width:100%;font-size:9pt}td,th{border:.5pt solid #000;padding:1mm}
.polos td{border:0;padding:1mm 8mm}.baru{break-before:page}.tak,.tak *{border:0}`;
const baris = (sel: readonly string[]): string =>
  `<tr>${sel.map((satu) => `<td>${satu}</td>`).join('')}</tr>`;
const tabelHtml = (kelas = ''): string =>
  `<table class="${kelas}">${[KEPALA, ...ISI, TOTAL_SALAH].map(baris).join('')}</table>`;
const PANJANG =
  'Pengukuran dilakukan bersama seluruh direktorat, dan hasilnya dibahas setiap triwulan. '.repeat(6);

let browser: Browser;
beforeAll(async () => {
  browser = (await openBrowser({ cacheDir: `${AKAR}.lapkin` })).browser;
});
afterAll(async () => {
  await browser.close();
});

/** PDF seperti dari Word: garis tabel, kepala dan kaki halaman, tanpa tag bila `tagged` salah. */
async function cetak(isi: string, tagged: boolean): Promise<Naskah> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<!doctype html><html lang="id"><style>${GAYA}</style><body>${isi}</body></html>`);
    const tepi = '25mm';
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      tagged,
      displayHeaderFooter: true,
      headerTemplate:
        '<div style="font-size:8pt;width:100%;text-align:center">Laporan Kinerja Badan Contoh</div>',
      footerTemplate:
        '<div style="font-size:8pt;width:100%;text-align:center"><span class="pageNumber"></span></div>',
      margin: { top: tepi, bottom: tepi, left: tepi, right: tepi },
    });
    return await bacaPdf(pdf);
  } finally {
    await page.close();
  }
}

const temuan = (naskah: Naskah): readonly string[] =>
  beriTempat(auditTeks(naskah.teks), naskah).map(
    ({ aturan, halaman, tercetak, seharusnya }) =>
      `${aturan} hlm ${halaman ?? 0}: ${tercetak} -> ${seharusnya}`,
  );
const HARAPAN = ['jumlah-kolom hlm 2: 67 -> 66', 'rasio-prosa hlm 3: 64% -> 62%'];

describe.each([
  ['tanpa tag', false],
  ['bertag', true],
])('PDF dari pengolah kata, %s', (_, tagged) => {
  it('memberi temuan yang benar di halaman yang benar, tanpa kepala, kaki, dan nomor halaman', async () => {
    const isi = `<p>LAPORAN KINERJA TAHUN 2023</p><p>${PANJANG}</p><p class="baru">Tabel 1 Realisasi Anggaran</p>${tabelHtml()}<p class="baru">${PROSA_SALAH}</p>`;
    const naskah = await cetak(isi, tagged);
    expect(temuan(naskah)).toEqual(HARAPAN);
    expect(naskah.teks).not.toMatch(/Badan Contoh|^\d$/m);
    expect(naskah.teks).toContain(`\n${PANJANG.trim()}\n`);
    expect(naskah.teks).toContain('Direktorat Satu\t18\t633.062.574\nDirektorat Dua\t29');
  });

  it('membaca sel gabungan menurut garisnya, dan menyambung baris tabel yang patah di batas halaman', async () => {
    const gabung = `<table><tr><td rowspan="2">Unit</td><td colspan="2">Anggaran</td></tr><tr><td>Pagu</td><td>Realisasi</td></tr>${baris(['A panjang sekali namanya', '1', '2'])}</table>`;
    expect((await cetak(`<p>${PANJANG}</p>${gabung}`, tagged)).teks).toContain(
      'Unit\tAnggaran\t\n\tPagu\tRealisasi\nA panjang sekali namanya\t1\t2',
    );
    const patah = `<table style="width:60mm"><tr><td>Kode</td><td>Indikator</td><td>Target</td></tr>${baris(['IKU.1', 'Persentase instansi pemerintah yang melakukan pengukuran dengan baik', '90'])}</table>`;
    const jarak = '<div style="height:225mm"></div>';
    expect(
      (await cetak(`<p>Pengantar tabel yang cukup panjang untuk dibaca.</p>${jarak}${patah}`, tagged)).teks,
    ).toContain('IKU.1\tPersentase instansi pemerintah yang melakukan pengukuran dengan baik\t90');
  });
});

it('butir yang penandanya digambar dibaca sebagai butir, juga bila barisnya penuh', async () => {
  const butir = [1, 2, 3].map((ke) => `<li>Butir ke-${ke} ${PANJANG}</li>`).join('');
  const naskah = await cetak(`<p>${PANJANG}</p><ul>${butir}</ul><p>Sesudah daftar.</p>`, true);
  expect(naskah.teks.match(/^• Butir ke-\d .*bahas setiap triwulan\.$/gm)).toHaveLength(3);
});

describe('tabel tanpa garis', () => {
  it('dibaca dari struktur tag', async () => {
    const naskah = await cetak(`<p>${PANJANG}</p><p>Tabel 1 Realisasi</p>${tabelHtml('tak')}`, true);
    expect(naskah.teks).toContain('Direktorat Tiga\t19\t3.324.908.980\nTotal\t67\t6.559.601.267');
  });

  it('tanpa tag dibaca dari celah kolomnya', async () => {
    const naskah = await cetak(`<p>${PANJANG}</p><p>Tabel 1 Realisasi</p>${tabelHtml('tak polos')}`, false);
    expect(naskah.teks).toContain('Direktorat Tiga\t19\t3.324.908.980\nTotal\t67\t6.559.601.267');
  });

  it('disebut bila kolomnya tidak terbaca', async () => {
    const naskah = await cetak(
      `<p>${PANJANG}</p><p>Tabel 7 Capaian Kinerja</p><p>Direktorat Satu 18</p>`,
      false,
    );
    expect(naskah.takTerbaca).toEqual(['Tabel 7 di halaman 1 tidak terbaca kolomnya.']);
  });
});

it('halaman yang tulisannya menyamping diputar', async () => {
  const menyamping = `<div class="baru" style="transform-origin:0 0;transform:translate(150mm,0) rotate(90deg);width:220mm">${tabelHtml()}</div>`;
  const naskah = await cetak(`<p>${PANJANG}</p>${menyamping}`, false);
  expect(naskah.teks).toContain('Direktorat Dua\t29\t2.601.629.713');
  expect(naskah.takTerbaca).toEqual([]);
});

it('PDF yang dicetak Lapkin sendiri terbaca tabel, judul, dan daftar isinya', async () => {
  const html = `<p>${PROSA_SALAH}</p><figure class="tabel" id="t1"><figcaption>Tabel 1 Realisasi Anggaran</figcaption>${tabelHtml()}</figure>`;
  const { pdf } = await cetakDokumen(browser, contohDokumen({ bab: html }), await bacaAset());
  const naskah = await bacaPdf(pdf);
  expect(naskah.teks).toContain('DAFTAR ISI\n');
  expect(naskah.teks).toMatch(/^BAB I JUDUL BAB\t1$/m);
  expect(naskah.teks).toContain('Direktorat Dua\t29\t2.601.629.713');
  expect(temuan(naskah).map((satu) => satu.replace(/ hlm \d/, ''))).toEqual([
    'rasio-prosa: 64% -> 62%',
    'jumlah-kolom: 67 -> 66',
  ]);
});

it.each([
  ['pening-', 'katan', 'pening'],
  ['masing-', 'masing unit', 'masing-'],
  ['rata-', 'rata', 'rata-'],
  ['Rp 1.000 -', 'dua', undefined],
  ['pening\u00ad', 'katan', 'pening'],
  ['tahun 2023-', '2024', undefined],
])('pemenggalan "%s" "%s"', (atas, bawah, harapan) => {
  expect(sambungan(atas, bawah)).toBe(harapan);
});
