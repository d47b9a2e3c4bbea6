import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AsetCetak, bacaAset } from '../../src/print/aset.ts';
import { openBrowser } from '../../src/print/browser.ts';
import { cetakDokumen } from '../../src/print/cetak.ts';
import { muatProyek, type Proyek } from '../../src/site/proyek.ts';
import { bacaTeksPdf, padat, rangkai, type HalamanPdf } from './teks-pdf.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));

let proyek: Proyek;
let browser: Browser;
let aset: AsetCetak;

beforeAll(async () => {
  const dibuka = await openBrowser({ cacheDir: `${AKAR}.lapkin` });
  [proyek, aset, browser] = [await muatProyek(AKAR), await bacaAset(), dibuka.browser];
});

afterAll(async () => {
  await browser.close();
});

async function cetak(kunci: string): Promise<readonly HalamanPdf[]> {
  const dokumen = proyek.dokumen.find((satu) => satu.kunci === kunci);
  if (dokumen === undefined) throw new Error(`${kunci} tidak terender`);
  return (await bacaTeksPdf((await cetakDokumen(browser, dokumen, aset)).pdf)).halaman;
}

const PIHAK_KEDUA = 'PIHAKKEDUA';

describe.each([
  ['deputi-pmk/2023/pk', 4, ['Bima Haria Wibisana', 'Haryomo Dwi Putranto'], 3],
  ['puspenkom-asn/2025/pk', 3, ['Zudan Arif Fakrulloh', 'Bajoe Loedi Hargono'], 2],
  ['kanreg-10/2025/pk', 3, ['(nama)'], 2],
] as const)('PK %s di kertas', (kunci, banyakHalaman, nama, banyakTandaTangan) => {
  let halaman: readonly HalamanPdf[] = [];
  let teks: readonly string[] = [];

  beforeAll(async () => {
    halaman = await cetak(kunci);
    teks = halaman.map(({ isi }) => padat(rangkai(isi)));
  });

  it('A4 tegak, tanpa sampul dan daftar isi, bernomor berurutan sejak 1', () => {
    expect(halaman).toHaveLength(banyakHalaman);
    for (const { lebar, tinggi } of halaman)
      expect([Math.round(lebar), Math.round(tinggi)]).toEqual([595, 842]);
    expect(halaman.map(({ kaki }) => kaki.toSorted((a, b) => b.x - a.x)[0]?.teks.trim())).toEqual(
      halaman.map((_, index) => String(index + 1)),
    );
  });

  it('pernyataan dan tanda tangannya satu halaman', () => {
    expect(teks[0]).toContain(padat('Dalam rangka mewujudkan manajemen pemerintahan'));
    for (const satu of nama) expect(teks[0]).toContain(padat(satu));
  });

  it('setiap blok tanda tangan utuh di satu halaman', () => {
    const bertanda = teks.filter((satu) => satu.includes(PIHAK_KEDUA));
    expect(bertanda).toHaveLength(banyakTandaTangan);
    for (const satu of bertanda) {
      const blok = satu.slice(satu.lastIndexOf(PIHAK_KEDUA));
      expect(blok).toContain('PIHAKPERTAMA');
      for (const pihak of nama) expect(blok).toContain(padat(pihak));
    }
  });
});
