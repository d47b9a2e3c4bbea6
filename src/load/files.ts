import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from './load.ts';

const FOLDER = ['content', 'templates'];
const BERKAS = /\.(yaml|mdx)$/;

/** Membaca semua berkas isi dari disk; satu-satunya tempat isi menyentuh disk. */
export async function bacaProyek(root: string): Promise<Files> {
  const files = new Map<string, string>();
  for (const folder of FOLDER) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const entry of entries) {
      if (!entry.isFile() || !BERKAS.test(entry.name)) continue;
      const penuh = join(entry.parentPath, entry.name);
      const path = penuh.slice(root.length).replaceAll('\\', '/').replace(/^\//, '');
      files.set(path, (await readFile(penuh, 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
    }
  }
  return files;
}
