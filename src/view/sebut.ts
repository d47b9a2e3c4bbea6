import type { SEBUTAN } from '../schema/komponen.ts';
import type { Konteks } from './konteks.ts';
import { hurufKecil } from '../format/huruf.ts';
import { formatPeriode } from '../format/tanggal.ts';

/** Keterangan dokumen yang disebut prosa, misalnya tahun laporan atau nama unitnya. */
export function sebut({ dokumen, laporan: { instansi } }: Konteks, apa: string): string {
  const { unit, tahun, periode } = dokumen;
  const sebutan: Record<(typeof SEBUTAN)[number], string> = {
    tahun: String(tahun),
    'tahun-lalu': String(tahun - 1),
    periode: formatPeriode(periode),
    unit: unit.nama,
    'unit-singkat': unit.singkat,
    instansi: instansi.nama,
    'instansi-singkat': instansi.singkatan,
    tugas: hurufKecil(unit.tugas ?? '').replace(/\.$/, ''),
  };
  return sebutan[apa as (typeof SEBUTAN)[number]];
}
