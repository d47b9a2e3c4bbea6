import type { Message } from '../message.ts';
import type { PeriodeModel, SasaranModel } from './laporan.ts';

/** Sasaran berindikator yang perspektifnya belum ditulis; selama ada, NPSS tidak dapat dihitung. */
export function sasaranTanpaPerspektif(sasaran: readonly SasaranModel[]): readonly SasaranModel[] {
  return sasaran.filter(({ perspektif, indikator }) => perspektif === undefined && indikator.length > 0);
}

/** Sebutan beberapa sasaran: `sasaran SP.1, SK.1`. */
export function sebutSasaran(sasaran: readonly SasaranModel[]): string {
  return `sasaran ${sasaran.map(({ kode }) => kode).join(', ')}`;
}

/** Laporan kinerja mencetak NPSS: sasaran tanpa perspektif disebut sekaligus, di sasaran yang pertama. */
export function periksaPerspektif({
  dokumen,
  sasaran,
  pedoman,
  isi: { rencana },
}: PeriodeModel): readonly Message[] {
  const tanpa = sasaranTanpaPerspektif(sasaran);
  const [pertama] = tanpa;
  const berlaku = dokumen.some(({ profil }) => profil.jenis === 'lkj');
  if (!berlaku || pertama === undefined || rencana === undefined) return [];
  return [
    {
      rule: 'sasaran-tanpa-perspektif',
      severity: 'peringatan',
      place: rencana.letak(['sasaran', sasaran.indexOf(pertama)]),
      text: `${sebutSasaran(tanpa)} belum punya perspektif, sehingga NPSS tidak dapat dihitung`,
      hint: `tulis perspektif: di rencana.yaml, salah satu dari ${pedoman.perspektif.map(({ id }) => id).join(', ')}`,
    },
  ];
}
