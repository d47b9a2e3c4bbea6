// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { pantau } from './src/site/pantau.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Folder keluaran ditentukan perintah `lapkin`, lewat build({ root, outDir, logLevel }).
export default defineConfig({
  srcDir: './src',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', assets: 'aset', inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'none'"],
    },
  },
  // Penyorot kode memakai style sebaris, yang ditolak CSP; contoh di panduan cukup satu warna.
  markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
  integrations: [mdx(), pantau()],
  devToolbar: { enabled: false },
  // Skrip dan gambar kecil tetap berkas tersendiri: disimpan peramban sekali untuk semua halaman.
  // Peringatan rolldown tentang penanda internal @astrojs/mdx tidak berguna bagi penyusun.
  vite: { build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
