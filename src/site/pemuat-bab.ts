import type { Loader } from 'astro/loaders';
import { ambilProyek } from './sumber.ts';

/**
 * Mengisi koleksi `bab` dengan kunci halaman saja (`<dokumen>/<bagian>`); prosa tidak masuk penyimpanan Astro.
 * Isi yang bergalat dilaporkan oleh halaman, yang juga memanggil `ambilProyek`; di sini koleksi cukup kosong.
 */
export const pemuatBab: Loader = {
  name: 'bab',
  async load(konteks) {
    const { store, logger } = konteks;
    const semua = await ambilProyek().then(
      ({ dokumen }) => dokumen,
      () => {
        logger.error('Ada galat dalam isi; halaman yang dibuka menampilkan semuanya.');
        return [];
      },
    );
    store.clear();
    for (const { kunci, bagian } of semua)
      for (const { slug, judul, nomor, html } of bagian) {
        const id = `${kunci}/${slug}`;
        const digest = konteks.generateDigest(html);
        store.set({ id, data: await konteks.parseData({ id, data: { judul, nomor, digest } }), digest });
      }
  },
};
