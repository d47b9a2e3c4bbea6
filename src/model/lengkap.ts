import type { Message, Place, Severity } from '../message.ts';
import { TRIWULAN } from '../schema/terkunci.ts';
import type { IndikatorModel, PeriodeModel } from './laporan.ts';
import { isTriwulanKosong } from './lengkap-rencana.ts';

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
  const severity: Severity = laporan.some(({ isi }) => isi.dokumen.data.status === 'final')
    ? 'galat'
    : 'peringatan';
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
    hint: 'isi nilainya, atau sebabnya: tidak-terbaca, belum-terbit, tidak-berlaku, nihil, atau { na: alasan }',
  });
  return indikator.flatMap((satuIndikator) => {
    const { id, kode, data, realisasi, tempatTarget, tempatRealisasi } = satuIndikator;
    return [
      ...(data.target.pk.jenis === 'absen' && data.target.pk.sebab === 'kosong'
        ? [kosong('target-kosong', tempatTarget(), 'target', kode)]
        : []),
      ...(isKosong(satuIndikator)
        ? [kosong('realisasi-kosong', tempatRealisasi?.() ?? tempatTarget(), 'realisasi', kode)]
        : []),
      ...(realisasi?.dari_unit === undefined ? [] : bawahan).flatMap(({ unit, indikator: milik }) =>
        milik.some((satu) => satu.id === id && isKosong(satu))
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

/** Tanpa nilai, atau digabung dari triwulan yang belum semuanya diisi. */
function isKosong(indikator: IndikatorModel): boolean {
  const { realisasi } = indikator;
  if (realisasi === undefined) return true;
  if (realisasi.dari_triwulan === true) return TRIWULAN.some((tw) => isTriwulanKosong(indikator, tw));
  return realisasi.nilai?.jenis === 'absen' && realisasi.nilai.sebab === 'kosong';
}
