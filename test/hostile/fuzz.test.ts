import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SIFAT } from '../../scripts/fuzz/sifat.ts';

/** Sifat yang sama dengan `npm run fuzz`, sebentar dan dengan benih tetap. */
it.each(Object.entries(SIFAT))('%s: berlaku bagi masukan acak', async (_, sifat) => {
  const hasil = await fc.check(sifat, { numRuns: 150, seed: 2023 });
  expect(hasil.failed ? fc.defaultReportMessage(hasil) : undefined).toBeUndefined();
});
