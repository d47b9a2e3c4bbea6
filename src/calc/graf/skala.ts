import type { PeriodeModel } from '../../model/laporan.ts';
import type { Graf } from '../graf.ts';
import { angka } from '../nilai.ts';

/** Batas pita setiap skala dan bobot pedoman sebagai fakta, agar tabel skala pun dapat ditelusuri. */
export function grafPedoman(graf: Graf, { pedoman }: PeriodeModel): void {
  for (const { id, judul, pita, sumber } of pedoman.skala)
    for (const [index, { nama, bawah, atas }] of pita.entries())
      for (const [sisi, batas] of [['bawah', bawah], ['atas', atas]] as const)
        if (batas !== undefined)
          graf.daun(`skala.${id}.${index + 1}.${sisi}`, `Batas ${sisi} ${nama} pada ${judul}`, '', { nilai: angka(batas.nilai.nilai), rumus: 'aturan', asal: sumber });
  for (const { id, nama, bobot } of pedoman.ip_asn.dimensi)
    graf.daun(`pedoman.ip-asn.${id}.bobot`, `Bobot dimensi ${nama}`, '', { nilai: angka(bobot.nilai), rumus: 'aturan', asal: pedoman.ip_asn.sumber });
  for (const [index, { nama, bobot }] of pedoman.akip.komponen.entries())
    graf.daun(`pedoman.akip.${index + 1}.bobot`, `Bobot ${nama}`, '', { nilai: angka(bobot.nilai), rumus: 'aturan', asal: pedoman.akip.sumber });
  for (const [sisi, batas] of [['bawah', pedoman.efisiensi.bawah], ['atas', pedoman.efisiensi.atas]] as const)
    graf.daun(`pedoman.efisiensi.batas-${sisi}`, `Batas ${sisi} efisiensi`, 'persen', { nilai: angka(batas.nilai), rumus: 'aturan', asal: pedoman.efisiensi.sumber });
}
