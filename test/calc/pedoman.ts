import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bacaYaml } from '../../src/load/yaml.ts';
import { type Pedoman, pedoman } from '../../src/schema/pedoman.ts';

const FOLDER = fileURLToPath(new URL('../../content/pedoman/', import.meta.url));

/** Semua pedoman proyek, dibaca dan dicocokkan dengan skemanya. */
export const PEDOMAN: ReadonlyMap<string, Pedoman> = new Map(
  readdirSync(FOLDER)
    .filter((nama) => nama.endsWith('.yaml'))
    .map((nama) => [
      nama.replace('.yaml', ''),
      pedoman.parse(bacaYaml(nama, readFileSync(join(FOLDER, nama), 'utf8')).value),
    ]),
);

export function ambilPedoman(nama: string): Pedoman {
  const ada = PEDOMAN.get(nama);
  if (ada === undefined) throw new Error(`pedoman ${nama} tidak ada`);
  return ada;
}
