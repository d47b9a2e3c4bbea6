import type { IndikatorModel } from '../../model/laporan.ts';
import type { Graf } from '../graf.ts';
import { jumlah } from '../jumlah.ts';
import { angka } from '../nilai.ts';
import { selisih } from '../selisih.ts';
import { targetTurunan } from '../target-turunan.ts';

/**
 * Target sebuah indikator sebagai banyaknya (`<kode>.target.turunan`, persen target x populasi) dan pembagiannya ke
 * unit (`<kode>.alokasi.<unit>`, `<kode>.alokasi.jumlah`). Bila keduanya ada, `<kode>.alokasi.selisih` adalah jumlah
 * bagian dikurangi target turunan. Sumber: S0:294, 306-324 [S].
 */
export function grafAlokasi(graf: Graf, { kode, data, tempat }: IndikatorModel): void {
  const { target_turunan: turunan, alokasi, satuan_alokasi: satuan = '', asal } = data;

  if (turunan !== undefined) {
    const { populasi, satuan: satuanPopulasi, sebutan } = turunan;
    graf.daun(`${kode}.populasi`, `Populasi ${kode}: ${sebutan}`, satuanPopulasi, {
      nilai: angka(populasi.nilai),
      tempat: () => tempat(['target_turunan', 'populasi']),
      asal: turunan.asal ?? asal,
    });
    graf.hitung(`${kode}.target.turunan`, `Target turunan ${kode}: ${sebutan}`, satuanPopulasi, {
      rumus: 'target-turunan',
      masukan: [`${kode}.target`, `${kode}.populasi`],
      hitung: ([persen, semua]) => targetTurunan(persen, semua),
    });
  }
  if (alokasi.length === 0) return;
  for (const [index, { unit, sebutan, nilai, asal: asalBagian }] of alokasi.entries())
    graf.daun(`${kode}.alokasi.${unit}`, `Bagian target ${kode} ${sebutan ?? unit}`, satuan, {
      nilai: angka(nilai.nilai),
      tempat: () => tempat(['alokasi', index, 'nilai']),
      asal: asalBagian ?? asal,
    });
  graf.hitung(`${kode}.alokasi.jumlah`, `Jumlah bagian target ${kode}`, satuan, {
    rumus: 'jumlah',
    masukan: alokasi.map(({ unit }) => `${kode}.alokasi.${unit}`),
    hitung: jumlah,
  });
  if (turunan === undefined) return;
  graf.hitung(`${kode}.alokasi.selisih`, `Jumlah bagian dikurangi target turunan ${kode}`, satuan, {
    rumus: 'selisih',
    masukan: [`${kode}.alokasi.jumlah`, `${kode}.target.turunan`],
    hitung: ([dibagi, target]) => selisih(dibagi, target),
  });
}
