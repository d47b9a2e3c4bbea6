import type { IndikatorModel, PeriodeModel } from '../../model/laporan.ts';
import type { Graf } from '../graf.ts';
import { absen, angka, dari } from '../nilai.ts';
import { rasio } from '../rasio.ts';
import { nilaiData, satuanSelisih } from './indikator.ts';

/** Fakta target Renstra tiap tahun, dan jarak realisasi tahun ini ke target akhir Renstra. */
export function grafRenstra(graf: Graf, { renstra, tahun }: PeriodeModel, { kode, satuan, renstra: sendiri }: IndikatorModel): void {
  if (renstra === undefined || sendiri === undefined) return;
  const s = renstra.data.sasaran.findIndex(({ indikator }) => indikator.includes(sendiri));
  const i = renstra.data.sasaran[s]?.indikator.indexOf(sendiri) ?? -1;
  for (const [satuTahun, target] of Object.entries(sendiri.target))
    graf.daun(`${kode}.target-renstra.${satuTahun}`, `Target Renstra ${satuTahun} ${kode}`, satuan, {
      nilai: nilaiData(target),
      tempat: renstra.letak(['sasaran', s, 'indikator', i, 'target', satuTahun]),
      asal: sendiri.asal,
    });
  const salin = (kunci: string, label: string, masukan: string): void =>
    graf.hitung(kunci, label, satuan, { rumus: 'salinan', masukan: [masukan], hitung: ([nilai]) => nilai ?? absen('na') });
  salin(`${kode}.target-renstra`, `Target Renstra ${kode}`, `${kode}.target-renstra.${tahun}`);
  salin(`${kode}.target-akhir`, `Target akhir Renstra ${kode}`, `${kode}.target-renstra.${renstra.data.sampai}`);
  const pasangan = [`${kode}.realisasi`, `${kode}.target-akhir`];
  graf.hitung(`${kode}.capaian-akhir`, `Realisasi terhadap target akhir Renstra ${kode}`, 'persen', {
    rumus: 'rasio',
    masukan: pasangan,
    hitung: (masukan) => dari(masukan, ([a, b]) => (a === undefined || b === undefined ? absen('na') : rasio(a, b))),
  });
  graf.hitung(`${kode}.selisih-akhir`, `Selisih terhadap target akhir Renstra ${kode}`, satuanSelisih(satuan), {
    rumus: 'selisih',
    masukan: pasangan,
    hitung: (masukan) => dari(masukan, ([a, b]) => (a === undefined || b === undefined ? absen('na') : angka(a.sub(b)))),
  });
}
