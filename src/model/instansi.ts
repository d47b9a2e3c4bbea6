import type { Berkas } from '../load/isi.ts';
import type { Instansi } from '../schema/instansi.ts';
import type { Unit } from './laporan.ts';
import type { Pencatat } from './rujukan.ts';

/** Memeriksa rujukan di instansi.yaml: induk dan penerus unit, unit pejabat, dan pohon unit yang tidak berputar. */
export function periksaInstansi(
  instansi: Berkas<Instansi>,
  unit: ReadonlyMap<string, Unit>,
  { cari, catat }: Pencatat,
): void {
  for (const [index, { id, induk, penerus }] of instansi.data.unit.entries()) {
    if (induk !== undefined) cari(instansi, ['unit', index, 'induk'], 'unit', induk, unit);
    if (penerus !== undefined) cari(instansi, ['unit', index, 'penerus'], 'unit', penerus, unit);
    const rantai = [id];
    for (let atas = induk; atas !== undefined && !rantai.includes(atas); atas = unit.get(atas)?.induk)
      rantai.push(atas);
    if (unit.get(rantai.at(-1) ?? '')?.induk === id) {
      const hint = `rantainya ${[...rantai, id].join(' → ')}; ubah salah satu induknya`;
      catat(
        instansi,
        ['unit', index, 'induk'],
        'unit-berputar',
        `unit "${id}" menjadi atasannya sendiri`,
        hint,
      );
    }
  }
  for (const [index, { unit: dipimpin }] of instansi.data.pejabat.entries())
    if (dipimpin !== undefined) cari(instansi, ['pejabat', index, 'unit'], 'unit', dipimpin, unit);
}
