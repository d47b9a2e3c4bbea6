import type { Message } from '../message.ts';
import { keparahanKurang } from './keparahan.ts';
import type { PeriodeModel } from './laporan.ts';

/** Judul yang ditulis `lapkin baru` selama belum ada yang dapat dilanjutkan; harus diganti penulis. */
export const JUDUL_CONTOH = {
  sasaran: '(tulis judul sasaran)',
  indikator: '(tulis judul indikator)',
} as const;

const SEMUA: ReadonlySet<string | undefined> = new Set(Object.values(JUDUL_CONTOH));

/** Judul contoh yang belum diganti: peringatan di rancangan, galat bila dokumennya final. */
export function periksaJudulContoh({ isi: { rencana }, dokumen }: PeriodeModel): readonly Message[] {
  if (rencana === undefined) return [];
  const { data, letak } = rencana;
  return (['sasaran', 'indikator'] as const).flatMap((nama) =>
    data[nama].flatMap(({ judul }, index): Message[] =>
      SEMUA.has(judul)
        ? [
            {
              rule: 'judul-contoh',
              severity: keparahanKurang(...dokumen),
              place: letak([nama, index, 'judul']),
              text: `judul ${nama} masih contoh`,
              hint: `ganti dengan judul ${nama} yang sebenarnya`,
            },
          ]
        : [],
    ),
  );
}
