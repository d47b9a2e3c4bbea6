import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { effects } from '../../src/cli/effects.ts';
import { terbit } from '../../src/cli/terbit.ts';
import { type AsetCetak, bacaAset } from '../../src/print/aset.ts';
import { openBrowser } from '../../src/print/browser.ts';
import { cetakDokumen } from '../../src/print/cetak.ts';
import { dokumenHtml } from '../../src/print/dokumen-html.ts';
import { muatProyek } from '../../src/site/proyek.ts';
import type { DokumenView } from '../../src/view/bentuk.ts';
import { buatMati } from '../cli/mati.ts';
import { buatJpeg, buatPng, bagianPng, exif, teks, WEBP_BIASA } from '../load/gambar/buat.ts';
import { bacaTeksPdf, padat, rangkai } from './teks-pdf.ts';

/** Dokumen bergambar dari disk sampai situs dan PDF; tanpa satu pun metadata pribadi di keduanya. */
const AKAR = fileURLToPath(new URL('../../', import.meta.url));
const LKJ = 'content/unit/unit-a/2023/lkj';
const BAB = `# Bab Uji

Lihat <Rujuk ke="gambar:berkas:kegiatan"/>.

<Gambar berkas="gambar/kegiatan.jpg" alt="Peserta rapat duduk melingkar" judul="Rapat koordinasi" sumber="Dokumentasi unit"/>

<Gambar berkas="gambar/titik.webp" hias="ya" lebar="setengah"/>

<KisiFoto kunci="rangkaian" judul="Rangkaian kegiatan" lajur="2">

<Foto berkas="gambar/kegiatan.jpg" alt="Pembukaan oleh kepala unit" judul="Pembukaan"/>
<Foto berkas="gambar/bagan kerja (1).png" alt="Bagan kerja di papan" judul="Diskusi"/>

</KisiFoto>
`;
const RAHASIA = /GPS|Kamera-Pribadi|Sari Pemotret/;

let akar: string;
let browser: Browser;
let aset: AsetCetak;

beforeAll(async () => {
  akar = await mkdtemp(join(tmpdir(), 'lapkin-gambar-'));
  await cp(join(AKAR, 'test/load/dasar'), akar, { recursive: true });
  await mkdir(join(akar, LKJ, 'gambar'));
  const tulis = (path: string, isi: string | Uint8Array) => writeFile(join(akar, LKJ, path), isi);
  await tulis('bab-1.mdx', BAB);
  await tulis('gambar/kegiatan.jpg', buatJpeg({ lebar: 1200, tinggi: 800, sisipan: [exif(6)] }));
  const sisipan = [bagianPng('tEXt', teks('Author\0Sari Pemotret'))];
  await tulis('gambar/bagan kerja (1).png', buatPng({ lebar: 640, tinggi: 480, sisipan }));
  await tulis('gambar/titik.webp', WEBP_BIASA);
  await tulis('gambar/tak-terpakai.png', buatPng());
  const dibuka = await openBrowser({ cacheDir: `${AKAR}.lapkin` });
  [browser, aset] = [dibuka.browser, await bacaAset()];
});
afterAll(async () => {
  await browser.close();
  await rm(akar, { recursive: true, force: true });
});

async function dokumen(): Promise<DokumenView> {
  const [satu] = (await muatProyek(akar)).dokumen;
  if (satu === undefined) throw new Error('dokumen tidak terender');
  return satu;
}

it('situs memuat berkas bersih yang dipakai saja, dan isi yang sama tidak diterbitkan ulang', async () => {
  expect(await terbit(akar, { salin: false }, buatMati().effects)).toBe(0);
  const gambar = join(akar, 'dist/unit-a/2023/lkj/gambar');
  expect(await effects.daftar(gambar)).toEqual(['bagan kerja (1).png', 'kegiatan.jpg', 'titik.webp']);
  for (const nama of await effects.daftar(gambar))
    expect((await readFile(join(gambar, nama))).toString('latin1')).not.toMatch(RAHASIA);
  const lagi = buatMati();
  expect(await terbit(akar, { salin: false }, lagi.effects)).toBe(0);
  expect(lagi.jejak).not.toContain('situs');
  await writeFile(join(akar, LKJ, 'gambar/titik.webp'), Buffer.concat([WEBP_BIASA, teks('ekor')]));
  const sama = buatMati();
  expect(await terbit(akar, { salin: false }, sama.effects)).toBe(0);
  expect(sama.jejak, 'isi bersihnya sama').not.toContain('situs');
  await writeFile(join(akar, LKJ, 'gambar/kegiatan.jpg'), buatJpeg({ lebar: 1300, tinggi: 800 }));
  const beda = buatMati();
  expect(await terbit(akar, { salin: false }, beda.effects)).toBe(0);
  expect(beda.jejak).toContain('situs');
  await writeFile(
    join(akar, LKJ, 'gambar/kegiatan.jpg'),
    buatJpeg({ lebar: 1200, tinggi: 800, sisipan: [exif(6)] }),
  );
});

it('HTML cetak memuat gambarnya sendiri dan tidak menunda satu pun', async () => {
  const isi = dokumenHtml(await dokumen(), { css: '', huruf: [] });
  const img = isi.match(/<img [^>]*>/g) ?? [];
  expect(img).toHaveLength(4);
  for (const satu of img) {
    expect(satu).toMatch(/^<img src="data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]{40,}" alt="/);
    expect(satu).not.toMatch(/lazy|\.\.\//);
  }
});

it('PDF memuat gambar, teks pengganti, nomor, dan daftar gambar', async () => {
  const satu = await dokumen();
  const { pdf } = await cetakDokumen(browser, satu, aset);
  const bacaan = await bacaTeksPdf(pdf);
  const semua = bacaan.halaman.map((halaman) => padat(rangkai(halaman.isi))).join(' ');
  for (const teksnya of [
    'DaftarGambar',
    'Gambar1Rapatkoordinasi',
    'Gambar2Rangkaiankegiatan',
    'Pembukaan',
    'Diskusi',
  ])
    expect(semua.replace(/\s/g, '')).toContain(teksnya.toUpperCase());
  const mentah = Buffer.from(pdf).toString('latin1');
  expect(mentah.match(/\/Subtype\s*\/Image/g)?.length).toBeGreaterThanOrEqual(3);
  expect(mentah).not.toMatch(RAHASIA);
  expect(Buffer.from((await cetakDokumen(browser, satu, aset)).pdf).equals(Buffer.from(pdf))).toBe(true);
});

it('gambar yang lolos pemeriksaan kepala tetapi tidak terbaca peramban menghentikan cetak', async () => {
  const satu = await dokumen();
  const rusak = (satu.gambar ?? []).map((gambar) =>
    gambar.nama === 'kegiatan.jpg' ? { ...gambar, potongan: gambar.potongan.slice(0, 2) } : gambar,
  );
  await expect(cetakDokumen(browser, { ...satu, gambar: rusak }, aset)).rejects.toThrow(
    /2 gambar tidak terbaca peramban: "Peserta rapat duduk melingkar"/,
  );
});
