import { createHash } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import type { DokumenView } from '../view/bentuk.ts';
import type { AsetCetak } from './aset.ts';
import { bacaPdf, type BacaanPdf, labelHalaman } from './baca-pdf.ts';
import { tetapkanByte } from './byte-tetap.ts';
import type { NomorHalaman } from './daftar-html.ts';
import {
  aturMode,
  cariLuapan,
  gambarTakTerbaca,
  isiNomor,
  kataSempit,
  kecilkanTabel,
  muatHuruf,
  penggalSempit,
  siapkanGrafik,
  tandaiUtuh,
} from './di-halaman.ts';
import { dokumenHtml, tujuanDaftar } from './dokumen-html.ts';
import { penggal } from './penggal.ts';
import { TidakTercetak } from './tidak-tercetak.ts';

export interface OpsiCetak {
  /** Nomor halaman dari cetakan terdahulu; selalu diperiksa, jadi boleh usang. */
  readonly pageMap?: NomorHalaman | undefined;
}

export interface HasilCetak {
  readonly pdf: Uint8Array;
  /** Nomor halaman tercetak setiap entri daftar isi, tabel, dan gambar. */
  readonly halaman: NomorHalaman;
  readonly jumlahHalaman: number;
  /** Berapa kali peramban mencetak: 1 bila `pageMap` masih benar. */
  readonly putaran: number;
}

/** Ukuran judul bagian di cetak.css, poin; dipakai mengenali dokumen yang diam-diam diperkecil peramban. */
const HURUF_JUDUL = 16;
/** 90 mm dalam piksel CSS. */
const TABEL_UTUH = 340;
/** Huruf tabel paling kecil yang masih terbaca, piksel CSS (6,5 pt). */
const HURUF_TABEL_TERKECIL = 8.6;
const HURUF_GRAFIK = { huruf: "Arimo, 'STIX Two Math'", ukuran: 12 };

/**
 * Mencetak satu dokumen menjadi PDF bertag dengan kerangka. Dengan atau tanpa `pageMap` hasilnya sama byte demi byte.
 * @throws Error berbahasa Indonesia bila ada isi yang melewati halaman atau rujukan daftar yang tidak ada tujuannya
 */
export async function cetakDokumen(
  browser: Browser,
  dokumen: DokumenView,
  aset: AsetCetak,
  { pageMap }: OpsiCetak = {},
): Promise<HasilCetak> {
  const page = await browser.newPage();
  try {
    await muat(page, dokumen, aset, pageMap);
    let nomor = pageMap ?? (await ukur(page, dokumen));
    for (let putaran = pageMap === undefined ? 2 : 1; putaran <= 3; putaran += 1) {
      await page.evaluate(isiNomor, Object.fromEntries(nomor));
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      const bacaan = await bacaPdf(pdf, judulPertama(dokumen));
      periksaUkuran(bacaan, dokumen);
      const tercetak = nomorHalaman(bacaan, dokumen);
      if (sama(nomor, tercetak))
        return {
          pdf: tetapkanByte(pdf, dokumen.tanggal),
          halaman: tercetak,
          jumlahHalaman: bacaan.jumlahHalaman,
          putaran,
        };
      nomor = tercetak;
    }
    throw new Error(
      `${dokumen.kunci}: nomor halaman daftar isi tidak menetap sesudah tiga kali cetak; ini kesalahan Lapkin.`,
    );
  } finally {
    await page.close();
  }
}

/** Kunci singgahan cetak: berubah bila isi, gaya, huruf, skrip, atau peramban berubah. */
export function sidikCetak(
  dokumen: DokumenView,
  aset: AsetCetak,
  peramban: { readonly name: string; readonly version: string },
): string {
  const isi = [
    dokumenHtml(dokumen, { css: '', huruf: [] }),
    dokumen.tanggal,
    aset.sidik,
    peramban.name,
    peramban.version,
  ];
  return createHash('sha256').update(isi.join('\0')).digest('hex');
}

/** Memuat HTML tanpa jaringan, menyiapkan grafik dan sel sempit, lalu menolak isi yang melewati halaman. */
async function muat(
  page: Page,
  dokumen: DokumenView,
  aset: AsetCetak,
  pageMap: NomorHalaman | undefined,
): Promise<void> {
  await page.setOfflineMode(true);
  await page.emulateMediaType('print');
  await page.setContent(dokumenHtml(dokumen, aset, pageMap));
  await page.evaluate(muatHuruf);
  if (dokumen.bagian.some(({ adaGrafik }) => adaGrafik)) {
    await page.evaluate(aset.skripGrafik);
    await page.evaluate(siapkanGrafik, HURUF_GRAFIK);
  }
  const rusak = await page.evaluate(gambarTakTerbaca);
  if (rusak.length > 0)
    throw new TidakTercetak(
      `${dokumen.kunci}: ${rusak.length} gambar tidak terbaca peramban: ${rusak.join('; ')}. Simpan ulang gambarnya.`,
    );
  const kata = await page.evaluate(kataSempit);
  await page.evaluate(penggalSempit, penggal(kata));
  await page.evaluate(kecilkanTabel, HURUF_TABEL_TERKECIL);
  await page.evaluate(tandaiUtuh, TABEL_UTUH);
  const luapan = await page.evaluate(cariLuapan);
  if (luapan.length > 0)
    throw new TidakTercetak(
      [
        `${dokumen.kunci}: ada isi yang lebih lebar dari halaman cetak:`,
        ...luapan.map((satu) => `- ${satu}`),
        'Lebarkan kolomnya, jadikan tabelnya mendatar, atau pendekkan isinya.',
      ].join('\n'),
    );
  await page.evaluate(aturMode, '');
}

/** Cetakan pertama yang tersembunyi, hanya untuk mengetahui letak setiap judul. */
async function ukur(page: Page, dokumen: DokumenView): Promise<NomorHalaman> {
  await page.evaluate(aturMode, 'ukur');
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: false,
    tagged: false,
    outline: false,
  });
  await page.evaluate(aturMode, '');
  return nomorHalaman(await bacaPdf(pdf, ''), dokumen);
}

function nomorHalaman({ halaman }: BacaanPdf, dokumen: DokumenView): NomorHalaman {
  const daftar = tujuanDaftar(dokumen);
  // Peramban hanya mencatat tujuan yang ditaut; dokumen tanpa daftar isi tidak punya nomor yang harus diisi.
  if (daftar.length === 0) return new Map();
  const bab = dokumen.bagian.find(({ jenis }) => jenis !== 'depan');
  const halamanBab = bab === undefined ? Infinity : tujuan(halaman, bab.id, dokumen);
  return new Map(daftar.map((id) => [id, labelHalaman(tujuan(halaman, id, dokumen), halamanBab)]));
}

function tujuan(halaman: ReadonlyMap<string, number>, id: string, { kunci }: DokumenView): number {
  const ke = halaman.get(id);
  if (ke === undefined)
    throw new Error(
      `${kunci}: daftar isi menyebut "${id}", tetapi tidak ada judul atau gambar dengan pengenal itu di PDF.`,
    );
  return ke;
}

/** Isi yang meluap membuat peramban memperkecil seluruh dokumen tanpa pemberitahuan; judul bagian yang mengungkapnya. */
function periksaUkuran({ hurufJudul }: BacaanPdf, { kunci }: DokumenView): void {
  if (Math.abs(hurufJudul - HURUF_JUDUL) > 0.05)
    throw new Error(
      `${kunci}: judul tercetak ${Math.round(hurufJudul * 100) / 100} pt, seharusnya ${HURUF_JUDUL} pt; ada isi yang melewati lebar halaman sehingga seluruh dokumen diperkecil.`,
    );
}

function judulPertama({ bagian }: DokumenView): string {
  return bagian[0]?.id ?? '';
}

function sama(a: NomorHalaman, b: NomorHalaman): boolean {
  return [...b].every(([id, label]) => a.get(id) === label);
}
