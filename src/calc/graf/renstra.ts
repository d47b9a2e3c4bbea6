import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import type { Graf } from '../graf.ts';
import { aturanCapaian } from '../aturan-capaian.ts';
import { capaian } from '../capaian.ts';
import { jarakTarget } from '../jarak-target.ts';
import { dari } from '../nilai.ts';
import { rasio } from '../rasio.ts';
import { selisih } from '../selisih.ts';
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

/**
 * Target Renstra tahun ini dan tahun akhir, dan letak realisasi tahun ini terhadap target akhir: persennya, selisihnya
 * (realisasi - target), dan kekurangannya menurut polarisasi.
 */
export function grafRenstraIndikator(
  graf: Graf,
  { renstra, tahun, pedoman }: PeriodeModel,
  { kode, satuan, renstra: sendiri, data }: IndikatorModel,
): void {
  if (renstra === undefined || sendiri === undefined) return;
  const { polarisasi, realisasi_terburuk: terburuk } = data;
  const tahunan = `${kode}.target-renstra`;
  const akhir = `${kode}.target-akhir`;
  graf.salin(tahunan, `Target Renstra ${kode}`, satuan, `${tahunan}.${tahun}`);
  graf.salin(akhir, `Target akhir Renstra ${kode}`, satuan, `${tahunan}.${renstra.data.sampai}`);
  const masukan = [`${kode}.realisasi`, akhir] as const;
  const aturan = aturanCapaian(pedoman.capaian, { terburuk: terburuk?.nilai });
  graf.hitung(`${kode}.capaian-akhir`, `Realisasi terhadap target akhir Renstra ${kode}`, 'persen', {
    rumus: polarisasi === 'maksimum' ? 'rasio' : 'capaian',
    masukan,
    hitung: (nilai) =>
      dari(nilai, ([r, t]) =>
        polarisasi === 'maksimum' ? rasio(r, t) : capaian(r, t, polarisasi, undefined, aturan),
      ),
  });
  const selisihnya = satuanSelisih(satuan);
  graf.hitung(`${kode}.selisih-akhir`, `Selisih terhadap target akhir Renstra ${kode}`, selisihnya, {
    rumus: 'selisih',
    masukan,
    hitung: ([r, t]) => selisih(r, t),
  });
  graf.hitung(`${kode}.kurang-akhir`, `Kekurangan menuju target akhir Renstra ${kode}`, selisihnya, {
    rumus: 'jarak-target',
    masukan,
    hitung: ([r, t]) => jarakTarget(r, t, polarisasi),
  });
}
