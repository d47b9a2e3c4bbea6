import { bacaProyek } from '../load/files.ts';
import { type Proyek, rangkaiProyek } from './rangkai.ts';

export type { Proyek };

/** Membaca seluruh proyek dari disk, sekali jalan. */
export async function muatProyek(root: string): Promise<Proyek> {
  return rangkaiProyek(await bacaProyek(root));
}
