import type { Severity } from '../message.ts';
import type { Dokumen } from './laporan.ts';

/** Keparahan sebuah kekurangan: galat bila salah satu dokumennya final, peringatan selama semuanya rancangan. */
export function keparahanKurang(...dokumen: readonly Pick<Dokumen, 'isi'>[]): Severity {
  return dokumen.some(({ isi }) => isi.dokumen.data.status === 'final') ? 'galat' : 'peringatan';
}
