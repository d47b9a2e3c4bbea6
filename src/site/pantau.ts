import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { keadaan } from './keadaan.ts';
import { sajikanGambar } from './sajikan-gambar.ts';

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
        server.middlewares.use(sajikanPdf(keadaan().akar));
        server.middlewares.use(sajikanGambar);
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

/** PDF dibuat saat menerbitkan, bukan di pratinjau; di sini disajikan yang terakhir terbit, atau disebut cara membuatnya. */
function sajikanPdf(akar: string): Connect.NextHandleFunction {
  const dist = join(akar, 'dist');
  return (request, response, next) => {
    const jalur = decodeURIComponent(new URL(request.url ?? '/', 'http://pratinjau').pathname);
    const berkas = join(dist, jalur);
    if (!jalur.endsWith('.pdf') || !berkas.startsWith(dist)) {
      next();
      return;
    }
    readFile(berkas).then(
      (isi) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(isi),
      () =>
        response
          .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
          .end('PDF belum dibuat. Jalankan npm run build, lalu muat ulang halaman ini.'),
    );
  };
}

function garisMiring(jalur: string): string {
  return jalur.replaceAll('\\', '/');
}
