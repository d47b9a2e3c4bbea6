import type { Browser } from 'puppeteer-core';
import { auditTeks } from '../../../src/audit/audit.ts';
import { tulisDokumen } from '../../../src/audit/laporan/tulisan.ts';
import { bacaDokumen } from '../../../src/claims/dokumen.ts';
import { bacaPdf } from '../../../src/exchange/pdf/utas.ts';
import { type AsetCetak, bacaAset } from '../../../src/print/aset.ts';
import { openBrowser } from '../../../src/print/browser.ts';
import { cetakDokumen } from '../../../src/print/cetak.ts';
import type { DokumenView } from '../../../src/view/bentuk.ts';
import { kelompokkan } from './pdf/kelompok.ts';
import { Bacaan } from './pdf/letak.ts';
import { halamanTujuan, kunciTemuan, nilaiKelompok } from './pdf/nilai.ts';
import { siapkanLadang, tanamHalaman } from './pdf/tanam.ts';
import type { MutanTulisan, Nasib, Pembawa } from './tipe.ts';

/** Pembawa yang memegang peramban; tutup sesudah selesai. */
export interface PembawaPdf extends Pembawa {
  readonly tutup: () => Promise<void>;
}

interface Dasar {
  readonly temuan: ReadonlySet<string>;
  readonly nomor: ReadonlyMap<string, string>;
}

/** PDF yang dicetak bersamaan: peramban, pembaca PDF, dan audit memakai utas yang berbeda. */
const SERENTAK = 2;

/**
 * Ubahan ditanam di HTML beberapa sekaligus, dicetak lewat jalur cetak sendiri, lalu PDF-nya dibaca dan diaudit.
 * Yang luput dicetak sekali lagi sendirian, agar tidak luput hanya karena mutan lain di PDF yang sama.
 */
export function pembawaPdf(semua: readonly DokumenView[], root: string): PembawaPdf {
  const mesin = new Mesin(root);
  const dasar = new Map<string, Promise<Dasar>>();
  const ladangPdf = new Map(semua.map((satu) => [satu.kunci, siapkanLadang(satu)]));
  const siapkan = async (satu: DokumenView): Promise<Dasar> => {
    const { bacaan, nomor } = await mesin.cetak(satu);
    const temuan = auditTeks(bacaan.naskah.teks).map((itu) => kunciTemuan(itu, bacaan, new Map()));
    return { temuan: new Set(temuan), nomor };
  };
  const nilaiBersama = async (mutan: readonly MutanTulisan[]): Promise<readonly Nasib[]> => {
    const ladang = ladangPdf.get(mutan[0]?.berkas ?? '');
    if (ladang === undefined) throw new Error(`tidak ada dokumen ${mutan[0]?.berkas ?? ''}`);
    const { dokumen } = ladang;
    const milik = dasar.get(dokumen.kunci) ?? siapkan(dokumen);
    dasar.set(dokumen.kunci, milik);
    const { temuan, nomor } = await milik;
    const tertanam = tanamHalaman(ladang, mutan);
    const { bacaan, pdf } = await mesin.cetak(tertanam.dokumen, nomor);
    return nilaiKelompok(mutan, ladang.baris, bacaan, await halamanTujuan(pdf, tertanam.tujuan), temuan);
  };
  return {
    catatan: () => mesin.catatan(),
    muat: {
      sebab: 'tabel kembar grafik tidak dicetak',
      dapat: (berkas, { baris, serta = [] }) =>
        [baris, ...serta.map((satu) => satu.baris)].every(
          (di) => ladangPdf.get(berkas)?.tempat.has(di) === true,
        ),
    },
    tutup: () => mesin.tutup(),
    nilai: async (mutan, lapor) => {
      const kelompok = [...Map.groupBy(mutan, ({ berkas }) => berkas)].flatMap(([berkas, milik]) => {
        const ladang = ladangPdf.get(berkas);
        if (ladang === undefined) return [];
        const tulisan = tulisDokumen(ladang.dokumen);
        return kelompokkan(milik, bacaDokumen(tulisan.teks), tulisan.baris);
      });
      const hasil = new Map<MutanTulisan, Nasib>();
      const antre = [...kelompok];
      const kerjakan = async (): Promise<void> => {
        for (let satu = antre.shift(); satu !== undefined; satu = antre.shift()) {
          const nasib = await nilaiBersama(satu);
          for (const [i, itu] of nasib.entries()) {
            const mutanIni = satu[i];
            if (mutanIni === undefined) continue;
            const sendiri =
              itu.ketemu || satu.length === 1 ? itu : ((await nilaiBersama([mutanIni]))[0] ?? itu);
            hasil.set(mutanIni, sendiri);
            lapor(sendiri);
          }
        }
      };
      await Promise.all(Array.from({ length: SERENTAK }, kerjakan));
      return mutan.flatMap((satu) => hasil.get(satu) ?? []);
    },
  };
}

/** Peramban yang dibuka saat pertama kali mencetak, dan hitungan yang dicetaknya. */
class Mesin {
  readonly #root: string;
  #peramban: Promise<{ readonly browser: Browser; readonly aset: AsetCetak }> | undefined;
  #banyak = 0;
  #halaman = 0;

  constructor(root: string) {
    this.#root = root;
  }

  async cetak(
    dokumen: DokumenView,
    pageMap?: ReadonlyMap<string, string>,
  ): Promise<{
    readonly pdf: Uint8Array;
    readonly bacaan: Bacaan;
    readonly nomor: ReadonlyMap<string, string>;
  }> {
    this.#peramban ??= this.#buka();
    const { browser, aset } = await this.#peramban;
    const { pdf, halaman, jumlahHalaman } = await cetakDokumen(browser, dokumen, aset, { pageMap });
    this.#banyak += 1;
    this.#halaman += jumlahHalaman;
    return { pdf, nomor: halaman, bacaan: new Bacaan(await bacaPdf(pdf)) };
  }

  catatan(): readonly string[] {
    return [`${this.#banyak} PDF dicetak dan dibaca, ${this.#halaman} halaman.`];
  }

  async tutup(): Promise<void> {
    await (await this.#peramban)?.browser.close();
  }

  async #buka(): Promise<{ readonly browser: Browser; readonly aset: AsetCetak }> {
    const executablePath = process.env['LAPKIN_BROWSER'];
    const { browser } = await openBrowser({ executablePath, cacheDir: `${this.#root}/.lapkin` });
    return { browser, aset: await bacaAset() };
  }
}
