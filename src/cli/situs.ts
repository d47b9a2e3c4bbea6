import { build } from 'astro';
import type { Proyek } from '../site/proyek.ts';
import { serahkanProyek } from '../site/sumber.ts';

/** Membuat situs dengan Astro dari proyek yang sudah dibaca; tidak ada isi yang dibaca ulang. */
export async function buatSitus(root: string, proyek: Proyek, outDir: string): Promise<void> {
  serahkanProyek(proyek);
  const semula = process.cwd();
  process.chdir(root); // Astro menaruh berkas antaranya relatif terhadap folder kerja
  try {
    await build({ root, outDir, logLevel: 'warn' });
  } finally {
    process.chdir(semula);
    serahkanProyek(undefined);
  }
}
