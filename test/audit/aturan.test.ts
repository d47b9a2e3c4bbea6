import { describe, expect, it } from 'vitest';
import { auditDokumen } from '../../src/audit/audit.ts';
import { ATURAN } from '../../src/audit/rules/index.ts';
import { bacaDokumen } from '../../src/claims/dokumen.ts';

describe.each(ATURAN.map((aturan) => [aturan.id, aturan] as const))('%s', (_, aturan) => {
  const periksa = (teks: string) => auditDokumen(bacaDokumen(teks, aturan.contoh.register), [aturan]);

  it.each(aturan.contoh.benar.map((teks, i) => [i + 1, teks] as const))(
    'contoh benar %i tidak kena',
    (_nomor, teks) => {
      expect(periksa(teks)).toEqual([]);
    },
  );

  it.each(aturan.contoh.salah.map((satu, i) => [i + 1, satu] as const))(
    'contoh salah %i kena',
    (_nomor, satu) => {
      const temuan = periksa(satu.teks).map(({ tercetak, seharusnya }) => ({ tercetak, seharusnya }));
      expect(temuan).toContainEqual({ tercetak: satu.tercetak, seharusnya: satu.seharusnya });
    },
  );
});

it('setiap aturan punya pengenal sendiri, contoh benar, dan contoh salah', () => {
  expect(new Set(ATURAN.map(({ id }) => id)).size).toBe(ATURAN.length);
  for (const { contoh } of ATURAN)
    expect(Math.min(contoh.benar.length, contoh.salah.length)).toBeGreaterThan(0);
});
