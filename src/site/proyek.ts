import type { Hasil } from '../calc/compute.ts';
import type { Message } from '../message.ts';
import type { Laporan } from '../model/laporan.ts';
import type { DokumenView } from '../view/bentuk.ts';
import { bacaProyek } from '../load/files.ts';
import { rangkaiProyek } from './rangkai.ts';

/** Proyek yang sudah dibaca, dirangkai, dan dihitung. */
export interface Proyek {
  readonly laporan: Laporan | undefined;
  readonly messages: readonly Message[];
  /** Fakta satu unit dan periode; melempar galat bila tidak ada. */
  readonly hasil: (unit: string, periode: string) => Hasil;
  readonly semuaHasil: ReadonlyMap<string, Hasil>;
  readonly dokumen: readonly DokumenView[];
}

/** Membaca seluruh proyek dari disk, sekali jalan. */
export async function muatProyek(root: string): Promise<Proyek> {
  return rangkaiProyek(await bacaProyek(root));
}
