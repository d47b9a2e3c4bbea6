import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ATURAN_DATA } from '../../../src/audit/laporan/data/index.ts';
import type { AturanData, BerkasContoh, Penilaian } from '../../../src/audit/laporan/data/tipe.ts';
import { rangkaiProyek } from '../../../src/site/rangkai.ts';
import { proyekDasar, UNIT } from '../../load/dasar.ts';

function jalankan({ periksa }: AturanData, contoh: BerkasContoh): Penilaian {
  const berkas = Object.entries(contoh).map(([nama, isi]) => [posix.join(UNIT, nama), isi] as const);
  const { laporan, semuaHasil, messages } = rangkaiProyek(proyekDasar(Object.fromEntries(berkas)));
  const periode = laporan?.periode.get('unit-a/2023');
  const hasil = semuaHasil.get('unit-a/2023');
  if (periode === undefined || hasil === undefined)
    throw new Error(`contoh tidak terangkai: ${messages.map(({ text }) => text).join('; ')}`);
  return periksa({ periode, hasil });
}

describe('aturan data', () => {
  it('urut menurut pengenalnya, dan pengenalnya tidak kembar', () => {
    const id = ATURAN_DATA.map((satu) => satu.id);
    expect(id).toEqual([...new Set(id)].sort());
  });

  it.each(ATURAN_DATA)('$id: $pernyataan', (aturan) => {
    const benar = jalankan(aturan, aturan.contoh.benar);
    expect(benar.temuan).toEqual([]);
    expect(benar.diperiksa).toBeGreaterThan(0);
    const { temuan } = jalankan(aturan, aturan.contoh.salah);
    const { berkas, pesan } = aturan.contoh.kena;
    expect(temuan.map((satu) => `${posix.basename(satu.place.file)} ${satu.pesan}`)).toContainEqual(
      expect.stringContaining(`${berkas} ${pesan}`),
    );
    for (const { place } of temuan) expect(place.line).toBeGreaterThan(0);
  });
});
