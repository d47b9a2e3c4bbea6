import type { SEBUTAN } from '../schema/komponen.ts';
import type { Konteks } from './konteks.ts';

/** Keterangan dokumen yang disebut prosa, misalnya tahun laporan atau nama unitnya. */
export function sebut({ dokumen, laporan: { instansi } }: Konteks, apa: string): string {
  const { unit, tahun, periode } = dokumen;
  const sebutan: Record<(typeof SEBUTAN)[number], string> = {
    tahun: String(tahun),
    'tahun-lalu': String(tahun - 1),
    periode: periode.replace('-', '–'),
    unit: unit.nama,
    'unit-singkat': unit.singkat,
    instansi: instansi.nama,
    'instansi-singkat': instansi.singkatan,
  };
  return sebutan[apa as (typeof SEBUTAN)[number]];
}
