import { fileURLToPath } from 'node:url';
import { bacaProyek } from '../../src/load/files.ts';
import type { Files } from '../../src/load/load.ts';

/** Proyek sah yang sekecil mungkin: satu unit, satu indikator, satu bab. */
const dasar = await bacaProyek(fileURLToPath(new URL('dasar/', import.meta.url)));

/** Folder data unit dalam proyek dasar. */
export const UNIT = 'content/unit/unit-a/2023';
/** Satu-satunya bab dalam proyek dasar. */
export const BAB = `${UNIT}/lkj/bab-1.mdx`;

/** Proyek dasar dengan beberapa berkas ditambah atau diganti. */
export function proyekDasar(berkas: Readonly<Record<string, string>> = {}): Files {
  return new Map([...dasar, ...Object.entries(berkas)]);
}
