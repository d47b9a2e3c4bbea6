import type { Message, Place } from '../message.ts';
import { TRIWULAN } from '../schema/triwulan.ts';
import { keparahanKurang } from './keparahan.ts';
import type { IndikatorModel, PeriodeModel } from './laporan.ts';
import { sebutTriwulanan } from './triwulan.ts';
import { CARA_ISI, isTargetKosong, isTriwulanKosong } from './lengkap-rencana.ts';

/**
 * Kelengkapan laporan kinerja: setiap indikator punya target dan realisasi. Yang kosong di laporan final adalah galat,
 * di rancangan peringatan; capaian di atasnya ikut kosong, tidak pernah dihitung tanpa indikator itu.
 */
export function periksaLengkap({
  dokumen,
  indikator,
  bawahan,
  isi: { folder, rencana, realisasi: berkas },
}: PeriodeModel): readonly Message[] {
  const laporan = dokumen.filter(({ profil }) => profil.jenis === 'lkj');
  if (laporan.length === 0) return [];
  const severity = keparahanKurang(...laporan);
  if (berkas === undefined && rencana !== undefined)
    return [
      {
        rule: 'realisasi-belum-ada',
        severity,
        place: rencana.letak(['indikator']),
        text: 'laporan kinerja ini belum punya realisasi',
        hint: `buat ${folder}/realisasi.yaml`,
      },
    ];
  const kosong = (rule: string, place: Place, apa: string, kode: string): Message => ({
    rule,
    severity,
    place,
    text: `${apa} ${kode} belum diisi`,
    hint: CARA_ISI,
  });
  return indikator.flatMap((satuIndikator) => {
    const { id, kode, realisasi, tempatTarget, tempatRealisasi } = satuIndikator;
    return [
      ...(isTargetKosong(satuIndikator) ? [kosong('target-kosong', tempatTarget(), 'target', kode)] : []),
      ...dariTriwulan(satuIndikator, severity),
      ...(isKosong(satuIndikator)
        ? [kosong('realisasi-kosong', tempatRealisasi?.() ?? tempatTarget(), 'realisasi', kode)]
        : []),
      ...(realisasi?.dari_unit === undefined ? [] : bawahan).flatMap(({ unit, indikator: milik }) =>
        milik.some((satu) => satu.id === id && (isKosong(satu) || dariTriwulan(satu, severity).length > 0))
          ? [
              kosong(
                'realisasi-kosong',
                tempatRealisasi?.() ?? tempatTarget(),
                'realisasi',
                `${kode} ${unit.id}`,
              ),
            ]
          : [],
      ),
    ];
  });
}

/** Digabung dari triwulan, tetapi target atau realisasi triwulannya belum semuanya ditulis. */
function dariTriwulan(indikator: IndikatorModel, severity: Message['severity']): readonly Message[] {
  const { kode, data, realisasi, tempatTarget, tempatRealisasi } = indikator;
  if (realisasi?.dari_triwulan !== true) return [];
  const { triwulan } = data.target;
  const awal = `realisasi ${kode} dihitung dari triwulan, tetapi`;
  const tanpaTarget = TRIWULAN.filter((tw) => {
    const target = triwulan?.[tw];
    return target?.jenis === 'absen' && target.sebab === 'kosong';
  });
  if (triwulan === undefined || tanpaTarget.length > 0)
    return [
      {
        rule: 'target-kosong',
        severity,
        place: tempatTarget(),
        text:
          triwulan === undefined
            ? `${awal} target triwulannya belum ditulis`
            : `${awal} target ${sebutTriwulanan(tanpaTarget)} belum diisi`,
        hint:
          triwulan === undefined
            ? 'tulis di rencana.yaml, di bawah target: triwulan: { tw1: …, tw2: …, tw3: …, tw4: … }'
            : `isi ${tanpaTarget.join(', ')} di bawah target: triwulan: di rencana.yaml, atau { na: alasan }`,
      },
    ];
  const belum = TRIWULAN.filter((tw) => isTriwulanKosong(indikator, tw));
  if (belum.length === 0) return [];
  return [
    {
      rule: 'realisasi-kosong',
      severity,
      place: tempatRealisasi?.() ?? tempatTarget(),
      text: `${awal} ${sebutTriwulanan(belum)} belum diisi`,
      hint: `tulis ${belum.join(', ')} di bawah triwulan:`,
    },
  ];
}

/** Tanpa nilai; yang digabung dari triwulan diperiksa tersendiri. */
function isKosong({ realisasi }: IndikatorModel): boolean {
  if (realisasi === undefined) return true;
  return realisasi.nilai?.jenis === 'absen' && realisasi.nilai.sebab === 'kosong';
}
