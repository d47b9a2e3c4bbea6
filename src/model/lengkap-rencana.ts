import type { Message, Severity } from '../message.ts';
import { type NamaTriwulan, TRIWULAN } from '../schema/terkunci.ts';
import type { IndikatorModel, PeriodeModel } from './laporan.ts';

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
    const { status, triwulan } = isi.dokumen.data;
    const severity: Severity = status === 'final' ? 'galat' : 'peringatan';
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
  const final = bertarget.some(({ isi }) => isi.dokumen.data.status === 'final');
  return indikator.flatMap(({ kode, data: { target }, tempatTarget }): Message[] =>
    target.pk.jenis === 'absen' && target.pk.sebab === 'kosong'
      ? [
          {
            rule: 'target-kosong',
            severity: final ? 'galat' : 'peringatan',
            place: tempatTarget(),
            text: `target ${kode} belum diisi`,
            hint: 'isi nilainya, atau sebabnya: tidak-terbaca, belum-terbit, tidak-berlaku, nihil, atau { na: alasan }',
          },
        ]
      : [],
  );
}
