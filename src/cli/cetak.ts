import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bacaAset } from '../print/aset.ts';
import { openBrowser } from '../print/browser.ts';
import { cetakDokumen, sidikCetak } from '../print/cetak.ts';
import type { DokumenView } from '../view/bentuk.ts';
import { tempatTerbit } from './tempat.ts';

/** Satu PDF yang sudah jadi. */
export interface HasilCetak {
  readonly dokumen: DokumenView;
  readonly pdf: Uint8Array;
  readonly halaman: number;
}

/**
 * Mencetak semua dokumen dengan satu peramban. Nomor halaman cetakan terdahulu disinggahkan menurut sidik isinya;
 * singgahan boleh dihapus kapan saja dan tidak mengubah satu byte pun hasilnya.
 */
export async function cetakSemua(
  root: string,
  dokumen: readonly DokumenView[],
  simpan: (hasil: HasilCetak) => Promise<void>,
): Promise<void> {
  if (dokumen.length === 0) return;
  const { singgahan, peramban } = tempatTerbit(root);
  const aset = await bacaAset();
  const { browser, name, version } = await openBrowser({
    executablePath: process.env['LAPKIN_BROWSER'],
    cacheDir: peramban,
  });
  try {
    for (const satu of dokumen) {
      const berkas = join(singgahan, `${sidikCetak(satu, aset, { name, version })}.json`);
      const pageMap = await bacaNomor(berkas);
      const { pdf, halaman, jumlahHalaman } = await cetakDokumen(browser, satu, aset, { pageMap });
      if (pageMap === undefined) await simpanNomor(singgahan, berkas, halaman);
      await simpan({ dokumen: satu, pdf, halaman: jumlahHalaman });
    }
  } finally {
    await browser.close();
  }
}

async function bacaNomor(berkas: string): Promise<ReadonlyMap<string, string> | undefined> {
  const text = await readFile(berkas, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
  } catch {
    return undefined;
  }
}

async function simpanNomor(
  folder: string,
  berkas: string,
  nomor: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(`${berkas}.baru`, JSON.stringify(Object.fromEntries(nomor)));
  await rename(`${berkas}.baru`, berkas);
}
