import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keadaan } from './keadaan.ts';

const FOLDER = ['content/', 'templates/'];
const JEDA = 80;

/**
 * Dalam pratinjau: begitu berkas di content/ atau templates/ berubah, isi dibaca ulang,
 * daftar halaman dihitung ulang, dan peramban dimuat ulang.
 */
export function pantau(): AstroIntegration {
  return {
    name: 'lapkin:pantau',
    hooks: {
      'astro:config:done': ({ config }) => {
        keadaan().akar = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const akar = garisMiring(keadaan().akar);
        let tunggu: NodeJS.Timeout | undefined;
        const muatUlang = async (): Promise<void> => {
          keadaan().versi += 1;
          await refreshContent?.({ loaders: ['bab'] });
          for (const lingkungan of Object.values(server.environments))
            lingkungan.hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        server.watcher.add(FOLDER.map((folder) => akar + folder));
        server.watcher.on('all', (_peristiwa, berkas) => {
          const jalur = garisMiring(berkas);
          if (!FOLDER.some((folder) => jalur.startsWith(akar + folder))) return;
          clearTimeout(tunggu);
          tunggu = setTimeout(() => void muatUlang(), JEDA);
        });
      },
    },
  };
}

function garisMiring(jalur: string): string {
  return jalur.replaceAll('\\', '/');
}
