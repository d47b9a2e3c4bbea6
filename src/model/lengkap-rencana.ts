import type { Message } from '../message.ts';
import { type NamaTriwulan, TRIWULAN } from '../schema/triwulan.ts';
import { keparahanKurang } from './keparahan.ts';
import type { IndikatorModel, PeriodeModel } from './laporan.ts';

/** Cara mengisi nilai yang masih kosong. */
export const CARA_ISI =
  'isi nilainya, atau sebabnya: tidak-terbaca, belum-terbit, tidak-berlaku, nihil, atau { na: alasan }';

/** Benar bila target Perjanjian Kinerja belum diisi. */
export function isTargetKosong({ data: { target } }: IndikatorModel): boolean {
  return target.pk.jenis === 'absen' && target.pk.sebab === 'kosong';
}

/** Benar bila triwulan itu ditargetkan (bukan n/a), tetapi realisasinya belum diisi. */
export function isTriwulanKosong({ data, realisasi }: IndikatorModel, tw: NamaTriwulan): boolean {
  const target = data.target.triwulan?.[tw];
  if (target === undefined || (target.jenis === 'absen' && target.sebab !== 'kosong')) return false;
  const isi = realisasi?.triwulan?.[tw];
  if (isi?.rasio !== undefined) return false;
  return isi?.nilai === undefined || (isi.nilai.jenis === 'absen' && isi.nilai.sebab === 'kosong');
}

/** Kelengkapan laporan triwulan: setiap indikator yang ditargetkan pada triwulan itu punya realisasi. */
export function periksaTriwulanLengkap({ dokumen, indikator }: PeriodeModel): readonly Message[] {
  return dokumen.flatMap(({ profil, isi }) => {
    if (profil.jenis !== 'triwulan') return [];
    const { triwulan } = isi.dokumen.data;
    const severity = keparahanKurang({ isi });
    return (triwulan === undefined ? TRIWULAN : [triwulan]).flatMap((tw) =>
      indikator
        .filter((satu) => isTriwulanKosong(satu, tw))
        .map(({ kode, tempatRealisasi, tempatTarget }): Message => ({
          rule: 'realisasi-kosong',
          severity,
          place: tempatRealisasi?.() ?? tempatTarget(),
          text: `realisasi ${kode} ${tw} belum diisi`,
          hint: 'isi nilai atau rasio di triwulan itu, atau { na: alasan }',
        })),
    );
  });
}

/** Dokumen rencana mencetak target: yang kosong disebut, seperti di laporan kinerja. */
const BERTARGET: ReadonlySet<string> = new Set(['renja', 'pk', 'triwulan']);

/** Kelengkapan target Renja, Perjanjian Kinerja, dan laporan triwulan: galat bila salah satunya final. */
export function periksaTargetLengkap({ dokumen, indikator }: PeriodeModel): readonly Message[] {
  const bertarget = dokumen.filter(({ profil }) => BERTARGET.has(profil.jenis));
  if (bertarget.length === 0) return [];
  const severity = keparahanKurang(...bertarget);
  return indikator.flatMap((satu): Message[] =>
    isTargetKosong(satu)
      ? [
          {
            rule: 'target-kosong',
            severity,
            place: satu.tempatTarget(),
            text: `target ${satu.kode} belum diisi`,
            hint: CARA_ISI,
          },
        ]
      : [],
  );
}
