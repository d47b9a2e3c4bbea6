import { bacaDokumen } from './dokumen.ts';
import type { Klaim } from './klaim.ts';

/** Semua klaim indikator yang tertulis dalam tabel dokumen asing, urut menurut tempatnya. */
export function claims(sumber: string): readonly Klaim[] {
  return bacaDokumen(sumber).klaim;
}
