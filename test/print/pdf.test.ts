import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AsetCetak, bacaAset } from '../../src/print/aset.ts';
import { openBrowser } from '../../src/print/browser.ts';
import { cetakDokumen, type HasilCetak } from '../../src/print/cetak.ts';
import { muatProyek } from '../../src/site/proyek.ts';
import type { DokumenView } from '../../src/view/bentuk.ts';
import { bacaFigur, hitung, judulTabel, tanpaHubung } from './figur.ts';
import { bacaTeksPdf, type HalamanPdf, padat, type Pdf, rangkai } from './teks-pdf.ts';

/** Yang dibaca di sini adalah PDF yang benar-benar dicetak dari isi proyek ini. */
const AKAR = fileURLToPath(new URL('../../', import.meta.url));

interface Grafik {
  readonly seri: readonly { readonly teks: readonly string[] }[];
}
const POLA_GRAFIK = /<figure class="grafik"[^>]* id="([^"]+)".*?data-grafik="([^"]*)"/g;

let browser: Browser;
let aset: AsetCetak;
let dokumen: DokumenView;
let hasil: HasilCetak;
let pdf: Pdf;

beforeAll(async () => {
  const [proyek, asetCetak, dibuka] = await Promise.all([
    muatProyek(AKAR),
    bacaAset(),
    openBrowser({ cacheDir: `${AKAR}.lapkin` }),
  ]);
  const pertama = proyek.dokumen.find(({ kunci }) => kunci === 'deputi-pmk/2023/lkj');
  if (pertama === undefined) throw new Error('LKj Deputi Bidang PMK 2023 tidak terender');
  [browser, aset, dokumen] = [dibuka.browser, asetCetak, pertama];
  hasil = await cetakDokumen(browser, dokumen, aset);
  pdf = await bacaTeksPdf(hasil.pdf);
});

afterAll(async () => {
  await browser.close();
});

const halamanKe = (fisik: number): HalamanPdf => {
  const halaman = pdf.halaman[fisik - 1];
  if (halaman === undefined) throw new Error(`tidak ada halaman ${fisik}`);
  return halaman;
};
const tujuan = (id: string): number => pdf.tujuan.get(id) ?? 0;
const teks = (fisik: number): string => padat(rangkai(halamanKe(fisik).isi));
/** Nomor tercetak di kaki halaman: tulisan paling kanan. */
const label = ({ kaki }: HalamanPdf): string => kaki.toSorted((a, b) => b.x - a.x)[0]?.teks.trim() ?? '';
/** Halaman fisik sebuah bagian, sampai sebelum bagian berikutnya. */
const rentang = (id: string): number[] => {
  const awal = tujuan(id);
  const akhir = Math.min(pdf.halaman.length + 1, ...[...semuaBagian()].map(tujuan).filter((ke) => ke > awal));
  return Array.from({ length: akhir - awal }, (_, urutan) => awal + urutan);
};
const semuaBagian = (): string[] => [
  ...dokumen.bagian.map(({ id }) => id),
  'cetak-daftar-isi',
  'cetak-daftar-tabel',
  'cetak-daftar-gambar',
];

describe('nomor halaman', () => {
  it('sampul tanpa nomor, bagian depan romawi, bab sampai lampiran angka biasa, tanpa loncatan', () => {
    const awalBab = tujuan('bab-1');
    const romawi = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].slice(
      0,
      awalBab - 2,
    );
    const angka = Array.from({ length: pdf.halaman.length - awalBab + 1 }, (_, urutan) => String(urutan + 1));
    expect(halamanKe(1).kaki).toEqual([]);
    expect(pdf.halaman.slice(1).map(label)).toEqual([...romawi, ...angka]);
  });

  it.each(['daftar-isi', 'daftar-tabel', 'daftar-gambar'] as const)(
    '%s: nomor tercetak sama dengan halaman tempat judulnya berdiri',
    (jenis) => {
      const entri = {
        'daftar-isi': dokumen.daftarIsi,
        'daftar-tabel': dokumen.daftarTabel,
        'daftar-gambar': dokumen.daftarGambar,
      }[jenis];
      expect(entri.length).toBeGreaterThan(10);
      const isi = rentang(`cetak-${jenis}`).map(teks).join('');
      for (const { nomor, judul, id } of entri) {
        const fisik =
          pdf.halaman.findIndex((halaman, urutan) => urutan > 0 && label(halaman) === hasil.halaman.get(id)) +
          1;
        expect(isi, `${nomor} ${judul} di daftar`).toContain(padat(nomor + judul + label(halamanKe(fisik))));
        expect(teks(fisik), `${nomor} ${judul} di halaman ${label(halamanKe(fisik))}`).toContain(
          padat(nomor + judul),
        );
        expect(tujuan(id)).toBe(fisik);
      }
    },
  );

  it('daftar isi berisi tepat entri-entrinya', () => {
    const daftar = ['Daftar Isi', 'Daftar Tabel', 'Daftar Gambar'].map((judul) => ({
      nomor: '',
      judul,
      id: `cetak-${judul.toLowerCase().replace(' ', '-')}`,
    }));
    const [pengantar, ...lain] = dokumen.daftarIsi;
    const semua = [...(pengantar === undefined ? [] : [pengantar]), ...daftar, ...lain];
    const harap = semua
      .map(({ nomor, judul, id }) => padat(nomor + judul + (hasil.halaman.get(id) ?? '')))
      .join('');
    expect(rentang('cetak-daftar-isi').map(teks).join('')).toBe(`DAFTARISI${harap}`);
  });
});

describe('halaman', () => {
  it('teks isi 11 pt', () => {
    const banyak = new Map<number, number>();
    for (const fisik of rentang('bab-1'))
      for (const { teks: isi, tinggi } of halamanKe(fisik).isi)
        banyak.set(
          Math.round(tinggi * 10) / 10,
          (banyak.get(Math.round(tinggi * 10) / 10) ?? 0) + isi.length,
        );
    expect([...banyak].toSorted((a, b) => b[1] - a[1])[0]?.[0]).toBe(11);
  });

  it('judul berjalan: dokumen di kiri, bagian di kanan', () => {
    for (const { id, nomor, judul } of dokumen.bagian)
      for (const fisik of rentang(id))
        expect(padat(rangkai(halamanKe(fisik).kepala))).toBe(
          padat(`${dokumen.judul}·${dokumen.unitSingkat}${nomor}${judul}`),
        );
  });

  it('A4 tegak, dan mendatar tepat untuk tabel mendatar', () => {
    const mendatar = dokumen.bagian.flatMap(({ html }) =>
      [...html.matchAll(/<div class="tabel mendatar" id="([^"]+)"/g)].map(([, id = '']) => tujuan(id)),
    );
    expect(mendatar.length).toBeGreaterThan(0);
    for (const fisik of mendatar)
      expect(halamanKe(fisik).lebar, `halaman ${fisik}`).toBeGreaterThan(halamanKe(fisik).tinggi);
    expect(
      pdf.halaman.every(
        ({ lebar, tinggi }) =>
          Math.abs(Math.min(lebar, tinggi) - 595.3) < 1 && Math.abs(Math.max(lebar, tinggi) - 841.9) < 1,
      ),
    ).toBe(true);
    expect(halamanKe(tujuan('bab-1')).lebar).toBeLessThan(halamanKe(tujuan('bab-1')).tinggi);
  });

  it('tidak ada tulisan yang melewati tepi kertas', () => {
    const lewat = pdf.halaman.flatMap(({ isi, lebar }, urutan) =>
      isi
        .filter((satu) => satu.x < 60 || satu.x + satu.lebar > lebar - 54)
        .map((satu) => `${urutan + 1}: ${satu.teks}`),
    );
    expect(lewat).toEqual([]);
  });

  it('kepala tabel berulang di halaman lanjutan', () => {
    const berulang = dokumen.bagian
      .flatMap(({ html }) => judulTabel(html))
      .filter(({ id, kepala, kaki }) => {
        const fisik = tujuan(id);
        if (fisik === pdf.halaman.length) return false;
        const [awal, lanjut] = [tanpaHubung(teks(fisik)), tanpaHubung(teks(fisik + 1))];
        if (awal.includes(kaki) || !lanjut.includes(kaki)) return false;
        expect(awal, id).toContain(kepala);
        expect(lanjut.startsWith(kepala), `${id} di halaman fisik ${fisik + 1}`).toBe(true);
        return true;
      });
    expect(berulang.length).toBeGreaterThan(1);
  });

  it('kedua pihak menandatangani Perjanjian Kinerja', () => {
    const html = dokumen.bagian.find(({ jenis }) => jenis === 'lampiran')?.html ?? '';
    const pihak = [...html.matchAll(/class="pihak">.*?<p class="nama">([^<]+)<\/p>/g)]
      .slice(0, 2)
      .map(([, nama = '']) => padat(nama));
    expect(pihak).toHaveLength(2);
    const lampiran = rentang(dokumen.bagian.find(({ jenis }) => jenis === 'lampiran')?.id ?? '').map(teks);
    expect(lampiran.some((isi) => pihak.every((nama) => isi.includes(nama)))).toBe(true);
  });
});

describe('angka', () => {
  it('setiap angka resmi di HTML ada di halaman PDF bagiannya, sebanyak di HTML', () => {
    for (const bagian of dokumen.bagian) {
      const figur = bacaFigur(bagian.html);
      const isi = rangkai(rentang(bagian.id).flatMap((fisik) => halamanKe(fisik).isi));
      const kurang = [...figur].flatMap(([satu, banyak]) =>
        hitung(isi, satu) < banyak ? [`${bagian.slug}: "${satu}" ${hitung(isi, satu)} dari ${banyak}`] : [],
      );
      expect(kurang).toEqual([]);
      if (bagian.jenis === 'bab' && bagian.slug !== 'bab-6')
        expect(figur.size, bagian.slug).toBeGreaterThan(0);
    }
  });

  it('grafik vektor: nilai setiap batang terbaca sebagai tulisan grafik di halamannya', () => {
    for (const { html } of dokumen.bagian)
      for (const [, id = '', data = ''] of html.matchAll(POLA_GRAFIK)) {
        const { seri } = JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Grafik;
        // Tulisan grafik dikenali dari ukurannya: 12 dan 11 piksel, tidak dipakai di tempat lain.
        const isi = halamanKe(tujuan(id)).isi.filter(({ tinggi }) =>
          [9, 8.25].some((satu) => Math.abs(tinggi - satu) < 0.05),
        );
        for (const satu of seri.flatMap(({ teks: tulisan }) => tulisan))
          expect(hitung(rangkai(isi), satu), `${id}: ${satu}`).toBeGreaterThan(0);
      }
  });
});

describe('berkas', () => {
  it('semua huruf tertanam dan hanya huruf kita', () => {
    const isi = Buffer.from(hasil.pdf).toString('latin1');
    const uraian = isi.match(/\/Type \/FontDescriptor[^]*?endobj/g) ?? [];
    expect(uraian.length).toBeGreaterThan(3);
    expect(uraian.filter((satu) => !/\/FontFile[23]? \d+ 0 R/.test(satu))).toEqual([]);
    const nama = new Set(
      [...isi.matchAll(/\/(?:BaseFont|FontName) \/([^\s/>]+)/g)].map(([, satu = '']) =>
        satu.replace(/^[A-Z]{6}\+/, ''),
      ),
    );
    expect(
      [...nama].filter(
        (satu) => !/^(Arimo-(Regular|Bold|Italic|BoldItalic)|STIXTwoMath-Regular)$/.test(satu),
      ),
    ).toEqual([]);
    expect(isi).not.toMatch(/\/Subtype \/Type3/);
  });

  it('bertag, berbahasa Indonesia, berjudul, berkerangka', () => {
    expect(pdf).toMatchObject({ bertag: true, bahasa: 'id', judul: `${dokumen.judul} ${dokumen.unit}` });
    expect(pdf.kerangka).toContain('BAB I PENDAHULUAN');
    expect(pdf.kerangka).toContain('3.1. Capaian Kinerja');
  });

  it('dengan nomor halaman yang benar, yang usang, atau tanpa nomor, byte-nya sama', async () => {
    const usang = new Map([...hasil.halaman].map(([id]) => [id, '999']));
    const benar = await cetakDokumen(browser, dokumen, aset, { pageMap: hasil.halaman });
    const salah = await cetakDokumen(browser, dokumen, aset, { pageMap: usang });
    expect([hasil.putaran, benar.putaran, salah.putaran]).toEqual([2, 1, 2]);
    expect(Buffer.compare(benar.pdf, hasil.pdf)).toBe(0);
    expect(Buffer.compare(salah.pdf, hasil.pdf)).toBe(0);
    expect(Buffer.from(hasil.pdf).toString('latin1')).toContain(
      `/CreationDate (D:${dokumen.tanggal.replaceAll('-', '')}000000`,
    );
  });
});
