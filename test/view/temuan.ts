import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { BAB, proyekDasar } from '../load/dasar.ts';
import { LENGKAP } from '../render/bab.ts';

/** Kalimat semua galat bila satu-satunya bab proyek kecil berisi `mdx`. */
export function temuanBab(
  mdx: string,
  berkas: Readonly<Record<string, string>> = LENGKAP,
): readonly string[] {
  const { messages } = rangkaiProyek(proyekDasar({ ...berkas, [BAB]: `# Bab Uji\n\n${mdx}\n` }));
  return messages.filter(({ severity }) => severity === 'galat').map(({ text }) => text);
}
