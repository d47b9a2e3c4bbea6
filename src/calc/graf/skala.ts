import type { PeriodeModel } from '../../model/laporan.ts';
import type { Graf } from '../graf.ts';
import type { Skala } from '../../schema/pedoman.ts';
import { absen, angka } from '../nilai.ts';
import { selisih } from '../selisih.ts';

/** Batas pita setiap skala dan bobot pedoman sebagai fakta, agar tabel skala pun dapat ditelusuri. */
export function grafPedoman(graf: Graf, { pedoman }: PeriodeModel): void {
  for (const { id, judul, pita, sumber } of pedoman.skala)
    for (const [index, { nama, bawah, atas }] of pita.entries())
      grafPita(graf, `skala.${id}.${index + 1}`, `${nama} pada ${judul}`, { bawah, atas }, sumber);
  for (const { id, nama, bobot } of pedoman.ip_asn.dimensi)
    graf.daun(`pedoman.ip-asn.${id}.bobot`, `Bobot dimensi ${nama}`, '', {
      nilai: angka(bobot.nilai),
      rumus: 'aturan',
      asal: pedoman.ip_asn.sumber,
    });
  for (const [index, { nama, bobot }] of pedoman.akip.komponen.entries())
    graf.daun(`pedoman.akip.${index + 1}.bobot`, `Bobot ${nama}`, '', {
      nilai: angka(bobot.nilai),
      rumus: 'aturan',
      asal: pedoman.akip.sumber,
    });
  for (const [sisi, batas] of [
    ['bawah', pedoman.efisiensi.bawah],
    ['atas', pedoman.efisiensi.atas],
  ] as const)
    graf.daun(`pedoman.efisiensi.batas-${sisi}`, `Batas ${sisi} efisiensi`, 'persen', {
      nilai: angka(batas.nilai),
      rumus: 'aturan',
      asal: pedoman.efisiensi.sumber,
    });
}

/** Batas bawah, batas atas, dan lebar satu pita; pita terbuka tidak punya batas di sisi itu. */
function grafPita(
  graf: Graf,
  dasar: string,
  nama: string,
  pita: Pick<Skala['pita'][number], 'bawah' | 'atas'>,
  asal: string,
): void {
  for (const sisi of ['bawah', 'atas'] as const) {
    const batas = pita[sisi];
    graf.daun(`${dasar}.${sisi}`, `Batas ${sisi} ${nama}`, '', {
      nilai: batas === undefined ? absen('tidak-berlaku') : angka(batas.nilai.nilai),
      rumus: 'aturan',
      asal,
    });
  }
  graf.hitung(`${dasar}.lebar`, `Lebar pita ${nama}`, '', {
    rumus: 'selisih',
    masukan: [`${dasar}.atas`, `${dasar}.bawah`],
    hitung: ([atas, bawah]) => selisih(atas, bawah),
  });
}
