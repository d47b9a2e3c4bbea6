import { build } from 'astro';
import type { Proyek } from '../site/proyek.ts';
import { serahkanProyek } from '../site/sumber.ts';

/** Membuat situs dengan Astro dari proyek yang sudah dibaca; tidak ada isi yang dibaca ulang. */
export async function buatSitus(root: string, proyek: Proyek, outDir: string): Promise<void> {
  serahkanProyek(proyek);
  await build({ root, outDir, logLevel: 'warn' });
}
