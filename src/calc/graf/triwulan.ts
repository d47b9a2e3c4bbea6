import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import type { Triwulan } from '../../schema/realisasi.ts';
import type { Graf } from '../graf.ts';
import { konsolidasi, type PeriodeUkur } from '../konsolidasi.ts';
import { absen, type Nilai } from '../nilai.ts';
import { hitungCapaian } from './hitung-capaian.ts';
import { nilaiData } from './nilai-data.ts';

const TRIWULAN = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
type Nama = (typeof TRIWULAN)[number];

/**
 * Fakta triwulan: target dan realisasi masing-masing, lalu gabungannya sampai dengan tiap triwulan dan capaiannya.
 * `rasio` mendefinisikan realisasi triwulan yang ditulis sebagai pembilang dan penyebut.
 */
export function grafTriwulan(
  graf: Graf,
  periode: PeriodeModel,
  indikator: IndikatorModel,
  kode: string,
  rasio: (kunci: string, label: string, isi: NonNullable<Triwulan['rasio']>, akhiran: string) => void,
): void {
  const { data, satuan, realisasi, tempatTarget, tempatRealisasi } = indikator;
  for (const tw of TRIWULAN) {
    const isi = realisasi?.triwulan?.[tw];
    const kunci = `${kode}.realisasi.${tw}`;
    const label = `Realisasi ${kode} ${sebut(tw)}`;
    if (isi?.rasio !== undefined) rasio(kunci, label, isi.rasio, `.${tw}`);
    else if (isi !== undefined || data.target.triwulan?.[tw] !== undefined)
      graf.daun(kunci, label, satuan, { nilai: nilaiData(isi?.nilai), tempat: tempatRealisasi });
  }
  const target = data.target.triwulan;
  if (target === undefined) return;
  const ada = TRIWULAN.filter((tw) => target[tw] !== undefined);
  for (const tw of ada)
    graf.daun(`${kode}.target.${tw}`, `Target ${kode} ${sebut(tw)}`, satuan, {
      nilai: nilaiData(target[tw]),
      tempat: tempatTarget,
    });
  for (const [index, tw] of ada.entries()) {
    const sampai = ada.slice(0, index + 1);
    for (const sisi of ['target', 'realisasi'] as const)
      graf.hitung(
        `${kode}.${sisi}.sd-${tw}`,
        `${sisi === 'target' ? 'Target' : 'Realisasi'} ${kode} s.d. ${sebut(tw)}`,
        satuan,
        {
          rumus: 'konsolidasi',
          masukan: [
            ...sampai.map((satu) => `${kode}.target.${satu}`),
            ...sampai.map((satu) => `${kode}.realisasi.${satu}`),
          ],
          hitung: (masukan) =>
            konsolidasi(
              pasangkan(sampai, masukan),
              data.konsolidasi,
              undefined,
              periode.pedoman.konsolidasi?.kumulatif,
            )[sisi],
        },
      );
    graf.hitung(`${kode}.capaian.sd-${tw}`, `Capaian ${kode} s.d. ${sebut(tw)}`, 'persen', {
      rumus: 'capaian',
      masukan: [`${kode}.realisasi.sd-${tw}`, `${kode}.target.sd-${tw}`],
      hitung: hitungCapaian(periode.pedoman, data),
    });
  }
}

/** Kunci realisasi gabungan setahun, bila indikator punya target triwulan. */
export function kunciSetahun({ data }: IndikatorModel, kode: string): string | undefined {
  const target = data.target.triwulan;
  const terakhir = target === undefined ? undefined : TRIWULAN.findLast((tw) => target[tw] !== undefined);
  return terakhir === undefined ? undefined : `${kode}.realisasi.sd-${terakhir}`;
}

function pasangkan(nama: readonly Nama[], masukan: readonly Nilai[]): PeriodeUkur[] {
  return nama.map((tw, index) => ({
    nama: sebut(tw),
    target: masukan[index] ?? absen('kosong'),
    realisasi: masukan[index + nama.length] ?? absen('kosong'),
  }));
}

function sebut(tw: Nama): string {
  return `triwulan ${tw.slice(2)}`;
}
