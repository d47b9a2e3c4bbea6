import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { bacaAset } from '../../src/print/aset.ts';
import { openBrowser } from '../../src/print/browser.ts';
import { cetakDokumen } from '../../src/print/cetak.ts';
import { muatProyek } from '../../src/site/proyek.ts';
import { bacaTeksPdf, type HalamanPdf, type Potong } from './teks-pdf.ts';

/** Matriks 112 baris road map BKN, enam belas kolom: yang tercetak harus tetap terbaca. */
const AKAR = fileURLToPath(new URL('../../', import.meta.url));
const MM = 72 / 25.4;
/** Tepi kiri kolom kedua: margin 15 mm dan kolom pertama selebar 8 dari 103 bagian. */
const KOLOM_DUA = (15 + (267 * 8) / 103) * MM;

let halaman: readonly HalamanPdf[] = [];

beforeAll(async () => {
  const proyek = await muatProyek(AKAR);
  const dokumen = proyek.dokumen.find(({ kunci }) => kunci === 'bkn/2023-2024/roadmap-rb');
  if (dokumen === undefined) throw new Error('road map BKN tidak terender');
  const { browser } = await openBrowser({ cacheDir: `${AKAR}.lapkin` });
  try {
    const { pdf } = await cetakDokumen(browser, dokumen, await bacaAset());
    const { halaman: semua, tujuan } = await bacaTeksPdf(pdf);
    halaman = semua.slice((tujuan.get('tabel-rencana-aksi-general') ?? 0) - 1);
  } finally {
    await browser.close();
  }
});

/** Tulisan badan tabel: di bawah kepala kolom yang berulang. */
function badan({ kepala, isi }: HalamanPdf): readonly Potong[] {
  const semua = [...kepala, ...isi];
  const bawahKepala = Math.min(
    ...semua.filter(({ teks }) => /^TW I$|^Koordinator$/.test(teks)).map(({ y }) => y),
  );
  return semua.filter(({ y }) => y < bawahKepala - 6);
}

describe('matriks rencana aksi tercetak', () => {
  it('mendatar, berkepala di setiap halaman, dan hurufnya 8 pt', () => {
    expect(halaman.length).toBeGreaterThan(15);
    for (const [urut, satu] of halaman.entries()) {
      const tulisan = [...satu.kepala, ...satu.isi].map(({ teks }) => teks).join(' ');
      expect(satu.lebar, `halaman ${urut}`).toBeGreaterThan(satu.tinggi);
      for (const kepala of ['Target Penyelesaian', 'Koordinator', 'Total']) expect(tulisan).toContain(kepala);
      const huruf = badan(satu).map(({ tinggi }) => tinggi);
      expect(Math.min(...huruf), `halaman ${urut}`).toBeGreaterThan(7.9);
    }
  });

  it('baris teratas setiap halaman menyebut kegiatan utamanya', () => {
    for (const [urut, satu] of halaman.entries()) {
      const isi = badan(satu);
      const atas = Math.max(...isi.map(({ y }) => y));
      const kegiatan = isi.filter(({ x }) => x < KOLOM_DUA).map(({ y }) => y);
      expect(Math.max(...kegiatan), `halaman ${urut}`).toBeGreaterThan(atas - 3);
    }
  });
});
