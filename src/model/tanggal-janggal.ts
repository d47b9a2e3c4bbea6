import { isTanggal } from '../format/tanggal.ts';
import type { Berkas, PeriodeIsi } from '../load/isi.ts';
import type { Jalan } from '../load/letak.ts';
import type { Message } from '../message.ts';

/** Tanggal dokumen paling jauh sekian tahun dari periodenya; selebihnya hampir pasti salah ketik. */
const PALING_JAUH = 3;

/** Tanggal yang tahunnya jauh dari periodenya, misalnya 2062 di folder 2026. Dibandingkan dengan data, bukan dengan jam. */
export function periksaTanggalJanggal(isi: PeriodeIsi): readonly Message[] {
  const berkas: readonly (Berkas<unknown> | undefined)[] = [
    isi.realisasi,
    isi.anggaran,
    isi.pk,
    isi.predikat,
    isi.lhe,
    isi.terkunci,
    ...[...isi.dokumen.values()].map(({ dokumen }) => dokumen),
  ];
  const [awal, akhir] = [Number(isi.periode.slice(0, 4)), Number(isi.periode.slice(-4))];
  return berkas.flatMap((satu): Message[] =>
    satu === undefined
      ? []
      : tanggalDalam(satu.data, []).flatMap(({ jalan, tanggal }): Message[] => {
          const tahun = Number(tanggal.slice(0, 4));
          if (tahun >= awal - PALING_JAUH && tahun <= akhir + PALING_JAUH) return [];
          return [
            {
              rule: 'tanggal-janggal',
              severity: 'peringatan',
              place: satu.letak(jalan),
              text: `tanggal ${tanggal} jauh dari periode ${isi.periode}`,
              hint: `periksa tahunnya, mungkin ${isi.periode.slice(-4)}`,
            },
          ];
        }),
  );
}

interface TanggalDi {
  readonly jalan: Jalan;
  readonly tanggal: string;
}

/** Semua kunci berawalan `tanggal` yang berisi tanggal kalender. */
function tanggalDalam(value: unknown, jalan: Jalan): readonly TanggalDi[] {
  if (Array.isArray(value)) return value.flatMap((satu, index) => tanggalDalam(satu, [...jalan, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([kunci, isi]): readonly TanggalDi[] =>
    kunci.startsWith('tanggal') && typeof isi === 'string'
      ? isTanggal(isi)
        ? [{ jalan: [...jalan, kunci], tanggal: isi }]
        : []
      : tanggalDalam(isi, [...jalan, kunci]),
  );
}
