import type { Severity } from '../../message.ts';

/** Tingkat SARIF sebuah keparahan. */
export const TINGKAT: Record<Severity, string> = { galat: 'error', peringatan: 'warning', catatan: 'note' };

/** Kerangka berkas SARIF 2.1.0 dengan satu kali jalan. */
export function rangkaSarif(
  versi: string,
  rules: readonly object[],
  results: readonly object[],
  tambahan: object = {},
): string {
  const driver = { name: 'Lapkin', version: versi, semanticVersion: versi, language: 'id', rules };
  return JSON.stringify(
    {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', ...tambahan, results }],
    },
    undefined,
    2,
  );
}
