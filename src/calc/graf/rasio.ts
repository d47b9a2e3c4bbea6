import type { Place } from '../../message.ts';
import type { Angka } from '../../schema/angka.ts';
import type { Satuan } from '../../schema/satuan.ts';
import type { Graf } from '../graf.ts';
import { dari } from '../nilai.ts';
import { rasio } from '../rasio.ts';

/** Rasio dua fakta dalam persen, dengan tempatnya di data. */
export interface Rasio {
  readonly bagian: readonly [pembilang: string, penyebut: string];
  readonly bilaNol?: Angka | undefined;
  readonly tempat: (() => Place) | undefined;
}

/** Menambah rasio. Penyebut nolnya diperingatkan lewat `graf.penyebut` oleh pemanggil yang memiliki datanya. */
export function grafRasio(graf: Graf, kunci: string, label: string, satuan: Satuan, isi: Rasio): void {
  const { bagian, bilaNol, tempat } = isi;
  graf.hitung(kunci, label, satuan, {
    rumus: 'rasio',
    masukan: bagian,
    hitung: (masukan) => dari(masukan, ([a, b]) => rasio(a, b, bilaNol?.nilai)),
    tempat,
  });
}

/** Menambah rasio dari data, dan memperingatkan penyebutnya bila nol. */
export function grafRasioData(
  graf: Graf,
  kunci: string,
  label: string,
  bagian: Rasio['bagian'],
  tempat: () => Place,
): void {
  grafRasio(graf, kunci, label, 'persen', { bagian, tempat });
  graf.penyebut.push({ nama: label, akibat: 'nilainya', penyebut: [bagian[1]], bilaNol: undefined, tempat });
}
