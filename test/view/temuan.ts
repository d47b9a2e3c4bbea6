import { rangkaiProyek } from '../../src/site/rangkai.ts';
import { BAB, proyekDasar } from '../load/dasar.ts';
import { LENGKAP } from '../render/bab.ts';

/** Kalimat semua galat, dan data yang ditunggu, bila satu-satunya bab proyek kecil berisi `mdx`. */
export function temuanBab(
  mdx: string,
  berkas: Readonly<Record<string, string>> = LENGKAP,
): readonly string[] {
  const { messages } = rangkaiProyek(proyekDasar({ ...berkas, [BAB]: `# Bab Uji\n\n${mdx}\n` }));
  return messages
    .filter(({ severity, rule }) => severity === 'galat' || rule === 'menunggu-data')
    .map(({ text, hint = '' }) => `${text}; ${hint.split(',')[0] ?? ''}`.replace(/; (?!isi ).*$/, ''));
}
