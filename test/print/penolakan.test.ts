import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AsetCetak, bacaAset } from '../../src/print/aset.ts';
import { openBrowser } from '../../src/print/browser.ts';
import { cetakDokumen } from '../../src/print/cetak.ts';
import { contohDokumen } from './contoh.ts';
import { bacaTeksPdf } from './teks-pdf.ts';

let browser: Browser;
let aset: AsetCetak;

beforeAll(async () => {
  aset = await bacaAset();
  ({ browser } = await openBrowser({ cacheDir: fileURLToPath(new URL('../../.lapkin', import.meta.url)) }));
});

afterAll(async () => {
  await browser.close();
});

describe('penolakan', () => {
  it('menolak isi yang lebih lebar dari halaman dan menyebut unsurnya', async () => {
    const lebar = contohDokumen({
      bab: '<figure class="bagan" id="g"><p style="width:190mm">Bagan terlalu lebar</p><figcaption>Gambar 1 Bagan lebar</figcaption></figure>',
    });
    await expect(cetakDokumen(browser, lebar, aset)).rejects.toThrow(
      /BAB I Judul bab: Gambar 1 Bagan lebar, lewat \d+ px/,
    );
  });

  it('menolak angka yang melewati kolomnya', async () => {
    const sempit = contohDokumen({
      bab: '<div class="tabel" id="t"><table><caption>Tabel 1 Sempit</caption><colgroup><col class="lebar-3"><col class="lebar-80"></colgroup><tbody><tr><td><span class="nilai">Rp8.225.000.000</span></td><td>a</td></tr></tbody></table></div>',
    });
    await expect(cetakDokumen(browser, sempit, aset)).rejects.toThrow('Tabel 1 Sempit');
  });

  it('menolak daftar yang menyebut tujuan yang tidak ada', async () => {
    const buntu = contohDokumen(
      { bab: '<p>isi</p>' },
      {
        daftarTabel: [{ nomor: 'Tabel 1', judul: 'Hilang', id: 'tabel-hilang', bagian: 'bab-1', tingkat: 1 }],
      },
    );
    await expect(cetakDokumen(browser, buntu, aset)).rejects.toThrow('tabel-hilang');
  });

  it('tidak memuat apa pun dari jaringan dan tidak menjalankan skrip isi', async () => {
    let diminta = 0;
    const server: Server = createServer((_, jawab) => {
      diminta += 1;
      jawab.end();
    });
    await new Promise<void>((siap) => server.listen(0, '127.0.0.1', siap));
    const alamat = server.address();
    const asal = `http://127.0.0.1:${typeof alamat === 'object' && alamat !== null ? alamat.port : 0}`;
    const jahat = `<link rel="stylesheet" href="${asal}/b.css"><iframe src="${asal}/c"></iframe><script>document.title='diubah'</script><p>isi</p>`;
    const { pdf: cetakan } = await cetakDokumen(browser, contohDokumen({ bab: jahat }), aset);
    const bergambar = contohDokumen({ bab: `<img src="${asal}/a.png" alt="">${jahat}` });
    await expect(cetakDokumen(browser, bergambar, aset)).rejects.toThrow('1 gambar tidak terbaca peramban');
    server.close();
    expect(diminta).toBe(0);
    expect((await bacaTeksPdf(cetakan)).judul).toBe('Laporan Kinerja Tahun 2023 Deputi Bidang Contoh');
  });
});
