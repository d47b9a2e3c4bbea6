import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import type { Triwulan } from '../../schema/realisasi.ts';
import { sebutTriwulan } from '../../model/triwulan.ts';
import { type NamaTriwulan, TRIWULAN } from '../../schema/triwulan.ts';
import type { Graf } from '../graf.ts';
import { konsolidasi } from '../konsolidasi.ts';
import { hitungCapaian } from './hitung-capaian.ts';
import { nilaiData } from './nilai-data.ts';

/**
 * Fakta triwulan: target dan realisasi masing-masing, lalu gabungannya sampai dengan tiap triwulan dan capaiannya.
 * `rasio` mendefinisikan realisasi triwulan yang ditulis sebagai pembilang dan penyebut.
 */
export function grafTriwulan(
  graf: Graf,
  periode: PeriodeModel,
  indikator: IndikatorModel,
  kode: string,
  rasio: (kunci: string, label: string, isi: NonNullable<Triwulan['rasio']>, tw: NamaTriwulan) => void,
): void {
  const { data, satuan, realisasi, tempatTarget, tempatRealisasi } = indikator;
  for (const tw of TRIWULAN) {
    const isi = realisasi?.triwulan?.[tw];
    const kunci = `${kode}.realisasi.${tw}`;
    const label = `Realisasi ${kode} ${sebutTriwulan(tw)}`;
    if (isi?.rasio !== undefined) rasio(kunci, label, isi.rasio, tw);
    else if (isi !== undefined || data.target.triwulan?.[tw] !== undefined)
      graf.daun(kunci, label, satuan, { nilai: nilaiData(isi?.nilai), tempat: tempatRealisasi });
  }
  const target = data.target.triwulan;
  if (target === undefined) return;
  const ada = TRIWULAN.filter((tw) => target[tw] !== undefined);
  for (const tw of ada)
    graf.daun(`${kode}.target.${tw}`, `Target ${kode} ${sebutTriwulan(tw)}`, satuan, {
      nilai: nilaiData(target[tw]),
      tempat: tempatTarget,
    });
  for (const tw of ada)
    graf.hitung(`${kode}.capaian.${tw}`, `Capaian ${kode} ${sebutTriwulan(tw)}`, 'persen', {
      masukan: [`${kode}.realisasi.${tw}`, `${kode}.target.${tw}`],
      ...hitungCapaian(periode.pedoman, data),
    });
  for (const [index, tw] of ada.entries()) {
    const sampai = ada.slice(0, index + 1);
    for (const sisi of ['target', 'realisasi'] as const)
      graf.hitungTiap(
        `${kode}.${sisi}.sd-${tw}`,
        `${sisi === 'target' ? 'Target' : 'Realisasi'} ${kode} s.d. ${sebutTriwulan(tw)}`,
        satuan,
        sampai,
        {
          rumus: 'konsolidasi',
          masukan: (satu) => [`${kode}.target.${satu}`, `${kode}.realisasi.${satu}`],
          hitung: (tiap) =>
            konsolidasi(
              tiap.map(([satu, diminta, tercapai]) => ({
                nama: sebutTriwulan(satu),
                target: diminta,
                realisasi: tercapai,
              })),
              data.konsolidasi,
              undefined,
              periode.pedoman.konsolidasi?.kumulatif,
            )[sisi],
        },
      );
    graf.hitung(`${kode}.capaian.sd-${tw}`, `Capaian ${kode} s.d. ${sebutTriwulan(tw)}`, 'persen', {
      masukan: [`${kode}.realisasi.sd-${tw}`, `${kode}.target.sd-${tw}`],
      ...hitungCapaian(periode.pedoman, data),
    });
  }
}

/** Kunci realisasi gabungan setahun, bila indikator punya target triwulan. */
export function kunciSetahun({ data }: IndikatorModel, kode: string): string | undefined {
  const terakhir = TRIWULAN.findLast((tw) => data.target.triwulan?.[tw] !== undefined);
  return terakhir === undefined ? undefined : `${kode}.realisasi.sd-${terakhir}`;
}
