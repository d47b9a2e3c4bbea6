import { defineConfig } from 'vitest/config';

/** Setelan uji. Uji yang menjalankan peramban atau Astro sungguhan ada di test/e2e dan test/print. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname.replace(/^\/([A-Za-z]:)/, '$1'),
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    coverage: { provider: 'v8', include: ['src/calc/**/*.ts'], thresholds: { lines: 100, branches: 100 } },
  },
});
