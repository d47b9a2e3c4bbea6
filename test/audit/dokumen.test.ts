import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { auditTeks } from '../../src/audit/audit.ts';

interface Benih {
  readonly baris: number;
  readonly keluarga: string;
  readonly benar: string;
  readonly salah: string;
  /** Temuan yang harus ada; `null` bila pertentangan itu memang belum dikenali. */
  readonly temuan: {
    readonly aturan: string;
    readonly baris: number;
    readonly tercetak: string;
    readonly seharusnya: string;
  } | null;
}

/** Dokumen karangan menurut kebiasaan beragam instansi: satu yang benar, satu yang ditaburi pertentangan. */
const FOLDER = fileURLToPath(new URL('dokumen/', import.meta.url));
const baca = (nama: string, berkas: string): string => readFileSync(`${FOLDER}${nama}/${berkas}`, 'utf8');

describe.each(readdirSync(FOLDER))('%s', (nama) => {
  const [benar, salah] = [baca(nama, 'benar.md'), baca(nama, 'salah.md')];
  const benih = JSON.parse(baca(nama, 'temuan.json')) as readonly Benih[];

  it('yang benar tidak mempunyai galat atau peringatan', () => {
    expect(auditTeks(benar).filter(({ keparahan }) => keparahan !== 'catatan')).toEqual([]);
  });

  it('setiap pertentangan yang ditaburkan memang membedakan barisnya', () => {
    const [a, b] = [benar.split('\n'), salah.split('\n')];
    expect(a.length).toBe(b.length);
    const beda = new Set(a.flatMap((teks, i) => (teks === b[i] ? [] : [i + 1])));
    expect([...beda]).toEqual([...new Set(benih.map(({ baris }) => baris))].sort((x, y) => x - y));
  });

  const temuan = auditTeks(salah);
  it.each(
    benih.flatMap((satu) =>
      satu.temuan === null ? [] : [[satu.keluarga, satu.salah, satu.temuan] as const],
    ),
  )('%s: %s', (_keluarga, _salah, harus) => {
    expect(
      temuan.map(({ aturan, baris, tercetak, seharusnya }) => ({ aturan, baris, tercetak, seharusnya })),
    ).toContainEqual(harus);
  });
});
