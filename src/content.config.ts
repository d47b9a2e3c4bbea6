import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { pemuatBab } from './site/pemuat-bab.ts';

/** Halaman bagian setiap dokumen; hanya kunci, isinya diambil dari proyek. */
const bab = defineCollection({
  loader: pemuatBab,
  schema: z.object({
    judul: z.string(),
    nomor: z.string(),
    digest: z.string(),
  }),
});

/** Panduan bagi penyusun: halaman tepercaya, ditulis pengembang. */
const panduan = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/panduan' }),
  schema: z.object({
    judul: z.string(),
    urutan: z.number(),
    ringkasan: z.string(),
  }),
});

export const collections = { bab, panduan };
