import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buatSitus } from '../../src/cli/situs.ts';
import { openBrowser } from '../../src/print/browser.ts';
import { muatProyek, type Proyek } from '../../src/site/proyek.ts';

/** Situs sungguhan dalam peramban sungguhan; setiap permintaan dijawab dari folder, jaringan tidak dipakai. */
const AKAR = join(import.meta.dirname, '../..');
const ALAMAT = 'http://situs.test';
const LAPORAN = '/deputi-pmk/2023/lkj';
const JENIS: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

let proyek: Proyek;
let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapkin-e2e-'));
  proyek = await muatProyek(AKAR);
  await buatSitus(AKAR, proyek, join(folder, 'situs'));
  const dibuka = await openBrowser({
    executablePath: process.env['LAPKIN_BROWSER'],
    cacheDir: join(AKAR, '.lapkin/peramban'),
  });
  browser = dibuka.browser;
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function jawab(request: HTTPRequest): Promise<void> {
  const { origin, pathname } = new URL(request.url());
  const jalur = normalize(decodeURIComponent(pathname));
  const berkas = join(folder, 'situs', jalur.endsWith('/') ? `${jalur}index.html` : jalur);
  const isi = origin === ALAMAT ? await readFile(berkas).catch(() => undefined) : undefined;
  if (isi === undefined) await request.respond({ status: 404 });
  else
    await request.respond({
      status: 200,
      contentType: JENIS[extname(berkas)] ?? 'application/octet-stream',
      body: isi,
    });
}

interface Bukaan {
  readonly page: Page;
  /** Permintaan ke luar situs. */
  readonly keluar: readonly string[];
  /** Galat di konsol dan galat skrip. */
  readonly keluhan: readonly string[];
}

async function buka(jalur: string, lebar = 1280, skrip = true): Promise<Bukaan> {
  const page = await browser.newPage();
  const keluar: string[] = [];
  const keluhan: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) return void request.continue();
    if (!request.url().startsWith(ALAMAT)) keluar.push(request.url());
    void jawab(request);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') keluhan.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => keluhan.push(String(error)));
  await page.setJavaScriptEnabled(skrip);
  await page.setViewport({ width: lebar, height: 800 });
  await page.goto(`${ALAMAT}${jalur}`, { waitUntil: 'networkidle0' });
  return { page, keluar, keluhan };
}

const HALAMAN = [
  '/',
  `${LAPORAN}/`,
  `${LAPORAN}/bab-1/`,
  `${LAPORAN}/bab-3/`,
  `${LAPORAN}/lampiran-1/`,
  `${LAPORAN}/daftar-tabel/`,
  `${LAPORAN}/penjelasan/`,
  `${LAPORAN}/konsistensi/`,
  '/deputi-pmk/2023/pk/perjanjian/',
  '/kanreg-10/',
  '/panduan/',
  '/panduan/pesan/',
];

describe('situs di peramban', () => {
  it.each(HALAMAN)('%s tidak meminta apa pun dari luar dan tidak mengeluh', async (jalur) => {
    const { page, keluar, keluhan } = await buka(jalur);
    expect(keluar).toEqual([]);
    expect(keluhan).toEqual([]);
    await page.close();
  });

  it.each(HALAMAN)('%s terbaca di ponsel: tidak bergeser ke samping pada 360 piksel', async (jalur) => {
    const { page } = await buka(jalur, 360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });

  it.each(HALAMAN)('%s lolos pemeriksaan aksesibilitas', async (jalur) => {
    const { page } = await buka(jalur);
    await page.evaluate(await readFile(join(AKAR, 'node_modules/axe-core/axe.min.js'), 'utf8'));
    const hasil = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
    const berat = hasil.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(berat.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`)).toEqual([]);
    await page.close();
  });

  it('semua tautan dalam menuju halaman dan jangkar yang ada', async () => {
    const { page } = await buka('/');
    const jangkar = new Map<string, Set<string>>();
    const tautan = new Set<string>();
    for (const { kunci, bagian } of proyek.dokumen)
      for (const jalur of [
        '',
        'daftar-tabel',
        'daftar-gambar',
        'penjelasan',
        'konsistensi',
        ...bagian.map(({ slug }) => slug),
      ]) {
        const di = `/${kunci}/${jalur === '' ? '' : `${jalur}/`}`;
        await page.goto(`${ALAMAT}${di}`);
        const isi = await page.evaluate(() => ({
          id: [...document.querySelectorAll('[id]')].map((satu) => satu.id),
          href: [...document.querySelectorAll('a[href]')].map((satu) => (satu as HTMLAnchorElement).href),
        }));
        jangkar.set(di, new Set(isi.id));
        for (const href of isi.href) tautan.add(href);
      }
    await page.close();
    const buntu = [...tautan].filter((href) => {
      const url = new URL(href);
      if (url.origin !== ALAMAT || url.pathname.endsWith('.pdf') || !jangkar.has(url.pathname)) return false;
      return (
        url.hash !== '' && jangkar.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))) !== true
      );
    });
    expect(buntu).toEqual([]);
    expect(tautan.size).toBeGreaterThan(500);
  });

  it('halaman bab berurutan: sebelumnya dan berikutnya', async () => {
    const { page } = await buka(`${LAPORAN}/bab-2/`);
    const rel = await page.evaluate(() => ({
      sebelum: document.querySelector<HTMLAnchorElement>('a[rel=prev]')?.pathname,
      sesudah: document.querySelector<HTMLAnchorElement>('a[rel=next]')?.pathname,
    }));
    expect(rel).toEqual({ sebelum: `${LAPORAN}/bab-1/`, sesudah: `${LAPORAN}/bab-3/` });
    await page.close();
  });

  it('grafik tergambar dengan skrip, dan datanya tetap ada tanpa skrip', async () => {
    const { page } = await buka(`${LAPORAN}/bab-1/`);
    await page.evaluate(() => document.querySelector('canvas')?.scrollIntoView());
    await page.waitForFunction(() => {
      const canvas = document.querySelector('canvas');
      const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return canvas !== null && Array.from(data).some((value) => value > 0);
    });
    await page.close();
    const tanpa = await buka(`${LAPORAN}/bab-1/`, 1280, false);
    const teks = await tanpa.page.evaluate(() => {
      const kembar = document.querySelector('details.kembar');
      kembar?.setAttribute('open', '');
      return kembar?.textContent ?? '';
    });
    expect(teks).toContain('Direktorat Jabatan ASN');
    expect(teks).toContain('29');
    await tanpa.page.close();
  });

  it('angka bertaut ke penjelasannya sendiri', async () => {
    const { page } = await buka(`${LAPORAN}/bab-3/`);
    await Promise.all([
      page.waitForNavigation(),
      page.evaluate(() =>
        document.querySelector<HTMLAnchorElement>('a.nilai[data-fakta="IKU.4.capaian"]')?.click(),
      ),
    ]);
    expect(new URL(page.url()).hash).toBe('#f-IKU.4.capaian');
    const teks = await page.evaluate(() => document.querySelector(':target')?.textContent ?? '');
    expect(teks).toContain('24 : 20 × 100 = 120%');
    await page.close();
  });
});
