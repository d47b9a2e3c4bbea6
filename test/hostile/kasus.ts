import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bacaProyek } from '../../src/load/files.ts';
import type { Files } from '../../src/load/load.ts';
import { proyekDasar } from '../load/dasar.ts';

/** `TOLAK`: ada galat bertempat dan tidak ada dokumen. `LEMBAM`: terbit, dan isinya hanya teks. */
export type Vonis = 'TOLAK' | 'LEMBAM';

/**
 * Satu folder kasus. Berkasnya menimpa proyek dasar; `<berkas>.ulang.json` membuat berkas besar dari awal, ulang
 * (sebanyak kali), dan akhir. Baris pertama `vonis.txt` adalah vonisnya, baris lainnya harus ada di antara pesannya.
 */
export interface Kasus {
  readonly nama: string;
  readonly files: Files;
  readonly vonis: Vonis;
  readonly pesan: readonly string[];
}

const FOLDER = fileURLToPath(new URL('kasus/', import.meta.url));

export const namaKasus: readonly string[] = readdirSync(FOLDER).sort();

export async function bacaKasus(nama: string): Promise<Kasus> {
  const folder = `${FOLDER}${nama}/`;
  const berkas = Object.fromEntries(await bacaProyek(folder));
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ulang.json')) continue;
    const { awal, ulang, kali, akhir } = JSON.parse(readFileSync(folder + path, 'utf8')) as Record<
      string,
      string
    >;
    berkas[path.replaceAll('\\', '/').slice(0, -'.ulang.json'.length)] =
      (awal ?? '') + (ulang ?? '').repeat(Number(kali)) + (akhir ?? '');
  }
  const [vonis = '', ...pesan] = existsSync(`${folder}vonis.txt`)
    ? readFileSync(`${folder}vonis.txt`, 'utf8').trimEnd().split('\n')
    : [];
  if (vonis !== 'TOLAK' && vonis !== 'LEMBAM')
    throw new Error(`${nama}/vonis.txt harus diawali TOLAK atau LEMBAM`);
  return { nama, files: proyekDasar(berkas), vonis, pesan };
}
