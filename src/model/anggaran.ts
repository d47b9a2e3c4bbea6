import type { PeriodeIsi } from '../load/isi.ts';
import { TIDAK_TERKAIT } from '../schema/anggaran.ts';
import type { Unit } from './laporan.ts';
import type { Pencatat } from './rujukan.ts';

/** Memeriksa rujukan buku anggaran: RO, unit, dan indikator yang disebut harus ada. */
export function periksaAnggaran(
  { anggaran }: PeriodeIsi,
  indikator: ReadonlyMap<string, unknown>,
  sasaran: ReadonlyMap<string, unknown>,
  unit: ReadonlyMap<string, Unit>,
  { cari, catat }: Pencatat,
): void {
  if (anggaran === undefined) return;
  const { program, kegiatan, per_sasaran: perSasaran } = anggaran.data;
  const kodeProgram = new Map(program.map(({ kode }) => [kode, kode]));
  const kodeKegiatan = new Map(kegiatan.map(({ kode }) => [kode, kode]));
  for (const [index, { program: milik }] of kegiatan.entries())
    if (milik !== undefined) cari(anggaran, ['kegiatan', index, 'program'], 'program', milik, kodeProgram);
  for (const [index, { kegiatan: milik }] of anggaran.data.kro.entries())
    if (milik !== undefined) cari(anggaran, ['kro', index, 'kegiatan'], 'kegiatan', milik, kodeKegiatan);
    else if (kegiatan.length > 1)
      catat(
        anggaran,
        ['kro', index],
        'kro-tanpa-kegiatan',
        'KRO belum menyebut kegiatannya',
        `tulis kegiatan: ${kegiatan.map(({ kode }) => kode).join(' atau ')}`,
      );
  for (const [index, { sasaran: kode }] of perSasaran.entries())
    cari(anggaran, ['per_sasaran', index, 'sasaran'], 'sasaran', kode, sasaran);
  if (perSasaran.length > 0 && anggaran.data.kro.length > 0)
    catat(
      anggaran,
      ['per_sasaran'],
      'pagu-ganda',
      'pagu tertulis per sasaran dan per RO sekaligus',
      'hapus per_sasaran; pagu sasaran dihitung dari RO',
    );
  const ro = new Map<string, string>();
  for (const [k, kro] of anggaran.data.kro.entries())
    for (const [r, { kode, unit: pelaksana, indikator: dilayani }] of kro.ro.entries()) {
      const jalan = ['kro', k, 'ro', r];
      if (ro.has(kode))
        catat(
          anggaran,
          [...jalan, 'kode'],
          'ro-kembar',
          `RO "${kode}" tertulis dua kali`,
          'hapus salah satu',
        );
      ro.set(kode, kode);
      if (pelaksana !== undefined) cari(anggaran, [...jalan, 'unit'], 'unit', pelaksana, unit);
      if (dilayani !== undefined && dilayani !== TIDAK_TERKAIT)
        cari(anggaran, [...jalan, 'indikator'], 'indikator', dilayani, indikator);
    }
  for (const [index, { rincian }] of anggaran.data.revisi.entries())
    for (const [kode, jumlah] of Object.entries(rincian)) {
      cari(anggaran, ['revisi', index, 'rincian', kode], 'ro', kode, ro);
      if (jumlah.nilai.s < 0n)
        catat(
          anggaran,
          ['revisi', index, 'rincian', kode],
          'revisi-negatif',
          'jumlah revisi tidak boleh negatif',
          'pakai jenis blokir atau pengurangan',
        );
    }
  for (const [index, { unit: id }] of anggaran.data.per_unit.entries())
    cari(anggaran, ['per_unit', index, 'unit'], 'unit', id, unit);
}
