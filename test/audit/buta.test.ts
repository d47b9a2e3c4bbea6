import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { auditTeks } from '../../src/audit/audit.ts';
import type { Temuan } from '../../src/audit/temuan.ts';

interface Label {
  readonly id: string;
  /** Baris yang diubah, lalu baris-baris pembandingnya. */
  readonly lines: readonly number[];
}

/**
 * Laporan karangan yang ditulis orang yang tidak membaca aturan-aturannya: `<nama>.benar.txt` tanpa pertentangan,
 * `<nama>.txt` yang ditaburi, dan labelnya. Dapat juga diukur dengan `npm run bench:audit -- test/audit/buta`.
 */
const FOLDER = fileURLToPath(new URL('buta/', import.meta.url));
const baca = (berkas: string): string => readFileSync(`${FOLDER}${berkas}`, 'utf8');
const NAMA = readdirSync(FOLDER).flatMap((berkas) => /^(.*)\.temuan\.json$/.exec(berkas)?.[1] ?? []);

/** Bagian pertentangan yang paling sedikit harus ditemukan di semua dokumen; yang lain memang belum dikenali. */
const PALING_SEDIKIT = 0.65;

const kunci = ({ aturan, baris, tercetak }: Temuan): string => `${aturan}|${baris}|${tercetak}`;

describe('laporan yang ditulis tanpa mengenal aturannya', () => {
  it.each(NAMA)('%s: yang benar tidak mempunyai galat atau peringatan', (nama) => {
    const temuan = auditTeks(baca(`${nama}.benar.txt`));
    expect(temuan.filter(({ keparahan }) => keparahan !== 'catatan')).toEqual([]);
  });

  it('sebagian besar pertentangannya ditemukan, dan hampir semua temuannya benar', () => {
    let [ada, ketemu, baru, dikenal] = [0, 0, 0, 0];
    for (const nama of NAMA) {
      const { contradictions } = JSON.parse(baca(`${nama}.temuan.json`)) as { contradictions: Label[] };
      const semula = new Set(auditTeks(baca(`${nama}.benar.txt`)).map(kunci));
      const temuan = auditTeks(baca(`${nama}.txt`)).filter((satu) => !semula.has(kunci(satu)));
      const kena = (baris: number): boolean => temuan.some((satu) => satu.baris === baris);
      ada += contradictions.length;
      ketemu += contradictions.filter(({ lines }) => lines.some(kena)).length;
      baru += temuan.length;
      dikenal += temuan.filter(({ baris }) =>
        contradictions.some(({ lines }) => lines.includes(baris)),
      ).length;
    }
    expect(NAMA.length).toBeGreaterThan(10);
    expect(ketemu / ada).toBeGreaterThanOrEqual(PALING_SEDIKIT);
    expect(dikenal / baru).toBeGreaterThanOrEqual(0.9);
  });
});
