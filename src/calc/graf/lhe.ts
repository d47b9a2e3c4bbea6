import type { PeriodeModel } from '../../model/laporan.ts';
import { STATUS_TINDAK_LANJUT } from '../../schema/lhe.ts';
import type { Graf } from '../graf.ts';
import { angka, dari } from '../nilai.ts';
import { rasio } from '../rasio.ts';

/** Nilai hasil evaluasi AKIP terakhir dan banyaknya rekomendasi menurut keadaan tindak lanjutnya. */
export function grafLhe(graf: Graf, { isi: { lhe } }: PeriodeModel): void {
  if (lhe === undefined) return;
  const { data, letak } = lhe;
  const tempat = () => letak(['rekomendasi']);
  graf.daun('lhe.nilai', `Nilai hasil evaluasi AKIP ${data.tahun}`, 'nilai', {
    nilai: angka(data.nilai.nilai),
    tempat: () => letak(['nilai']),
    asal: data.asal ?? data.surat,
  });
  graf.daun('lhe.rekomendasi.banyak', 'Banyaknya rekomendasi hasil evaluasi AKIP', '', {
    nilai: angka(data.rekomendasi.length),
    rumus: 'banyak',
    tempat,
  });
  for (const keadaan of STATUS_TINDAK_LANJUT)
    graf.daun(`lhe.rekomendasi.${keadaan}`, `Banyaknya rekomendasi berstatus ${keadaan}`, '', {
      nilai: angka(data.rekomendasi.filter(({ status }) => status === keadaan).length),
      rumus: 'banyak',
      tempat,
    });
  graf.hitung('lhe.rekomendasi.selesai-persen', 'Rekomendasi yang selesai ditindaklanjuti', 'persen', {
    rumus: 'rasio',
    masukan: ['lhe.rekomendasi.selesai', 'lhe.rekomendasi.banyak'],
    hitung: (masukan) => dari(masukan, ([selesai, banyak]) => rasio(selesai, banyak)),
  });
}
