import type { PeriodeIsi } from '../load/isi.ts';
import type { Pedoman } from '../schema/pedoman.ts';
import type { Pencatat } from './rujukan.ts';

/** Predikat yang ditulis harus dikenal pedoman: predikat organisasi yang ditetapkan dan predikat dalam sebaran. */
export function periksaPredikat(
  { predikat: berkas }: PeriodeIsi,
  { predikat_kinerja: aturan }: Pedoman,
  { cari, catat }: Pencatat,
): void {
  if (berkas === undefined) return;
  if (aturan === undefined)
    return catat(
      berkas,
      [],
      'pedoman-tanpa-predikat',
      'pedoman periode ini tidak mengatur predikat kinerja',
      'tambahkan predikat_kinerja di pedoman, atau hapus berkas ini',
    );
  const kenal = (nama: readonly string[]) => new Map(nama.map((satu) => [satu, satu]));
  const { ditetapkan, sebaran } = berkas.data;
  if (ditetapkan !== undefined)
    cari(berkas, ['ditetapkan', 'predikat'], 'predikat', ditetapkan.predikat, kenal(aturan.organisasi));
  for (const [index, { predikat }] of sebaran.entries())
    cari(berkas, ['sebaran', index, 'predikat'], 'predikat', predikat, kenal(aturan.pegawai));
}
