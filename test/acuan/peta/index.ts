import type { Peta } from '../banding.ts';
import { PETA_ANGGARAN } from './anggaran.ts';
import { PETA_CAPAIAN } from './capaian.ts';
import { PETA_DATA } from './data.ts';
import { PETA_INDIKATOR } from './indikator.ts';
import { PETA_SKALA } from './skala.ts';
import { PETA_SURVEI } from './survei.ts';
import { PETA_UNIT } from './unit.ts';

/** Pemetaan setiap tabel acuan menurut pengenalnya. */
export const PETA: ReadonlyMap<string, Peta> = new Map(
  [
    ...PETA_INDIKATOR,
    ...PETA_CAPAIAN,
    ...PETA_UNIT,
    ...PETA_ANGGARAN,
    ...PETA_SURVEI,
    ...PETA_SKALA,
    ...PETA_DATA,
  ].map((peta) => [peta.id, peta]),
);
