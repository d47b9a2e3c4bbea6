import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import type { Graf } from '../graf.ts';
import { absen, angka, dari } from '../nilai.ts';
import { rasio } from '../rasio.ts';
import { nilaiData } from './nilai-data.ts';
import { satuanSelisih } from './satuan-selisih.ts';

/** Target semua indikator Renstra tiap tahun, berawalan kode bila indikatornya ada dalam rencana tahun ini. */
export function grafRenstra(graf: Graf, { renstra, indikator: rencana }: PeriodeModel): void {
  if (renstra === undefined) return;
  for (const [s, { indikator }] of renstra.data.sasaran.entries())
    for (const [i, { id, judul, satuan, target, asal }] of indikator.entries())
      for (const [tahun, nilai] of Object.entries(target))
        graf.daun(kunciTargetRenstra(rencana, id, tahun), `Target Renstra ${tahun} ${judul}`, satuan, {
          nilai: nilaiData(nilai),
          tempat: () => renstra.letak(['sasaran', s, 'indikator', i, 'target', tahun]),
          asal,
        });
}

/** Kunci target Renstra sebuah indikator pada satu tahun. */
export function kunciTargetRenstra(rencana: readonly IndikatorModel[], id: string, tahun: string): string {
  const kode = rencana.find((satu) => satu.id === id)?.kode;
  return kode === undefined ? `renstra.${id}.target.${tahun}` : `${kode}.target-renstra.${tahun}`;
}

/** Target Renstra tahun ini dan tahun akhir, dan jarak realisasi tahun ini ke target akhir Renstra. */
export function grafRenstraIndikator(
  graf: Graf,
  { renstra, tahun }: PeriodeModel,
  { kode, satuan, renstra: sendiri }: IndikatorModel,
): void {
  if (renstra === undefined || sendiri === undefined) return;
  const salin = (kunci: string, label: string, masukan: string): void =>
    graf.hitung(kunci, label, satuan, {
      rumus: 'salinan',
      masukan: [masukan],
      hitung: ([nilai]) => nilai ?? absen('na'),
    });
  salin(`${kode}.target-renstra`, `Target Renstra ${kode}`, `${kode}.target-renstra.${tahun}`);
  salin(
    `${kode}.target-akhir`,
    `Target akhir Renstra ${kode}`,
    `${kode}.target-renstra.${renstra.data.sampai}`,
  );
  const pasangan = [`${kode}.realisasi`, `${kode}.target-akhir`];
  graf.hitung(`${kode}.capaian-akhir`, `Realisasi terhadap target akhir Renstra ${kode}`, 'persen', {
    rumus: 'rasio',
    masukan: pasangan,
    hitung: (masukan) =>
      dari(masukan, ([a, b]) => (a === undefined || b === undefined ? absen('na') : rasio(a, b))),
  });
  graf.hitung(
    `${kode}.selisih-akhir`,
    `Selisih terhadap target akhir Renstra ${kode}`,
    satuanSelisih(satuan),
    {
      rumus: 'selisih',
      masukan: pasangan,
      hitung: (masukan) =>
        dari(masukan, ([a, b]) => (a === undefined || b === undefined ? absen('na') : angka(a.sub(b)))),
    },
  );
}
