import type { Fakta } from '../calc/graf.ts';
import { RUMUS, type RumusId } from '../calc/rumus.ts';
import type { Place } from '../message.ts';
import { tampilFakta } from './tampil.ts';

/** Penjelasan satu fakta: apa nilainya, dengan rumus apa, dari masukan mana, dan di berkas mana daunnya. */
export interface Penjelasan {
  readonly kunci: string;
  readonly label: string;
  readonly nilai: string;
  /** Rumus dengan kata. */
  readonly kata: string;
  /** Rumus dengan lambang. */
  readonly lambang: string | undefined;
  /** Rumus dengan angka, misalnya `24 : 20 × 100 = 120%`. */
  readonly angka: string | undefined;
  readonly sumber: string;
  readonly tempat: Place | undefined;
  readonly asal: string | undefined;
  readonly catatan: string | undefined;
  /** Sebab ketiadaan, bila nilainya tidak ada. */
  readonly sebab: string | undefined;
  readonly masukan: readonly string[];
}

/** Fakta menurut kuncinya. */
export type FaktaMap = Pick<ReadonlyMap<string, Fakta>, 'get' | 'has'>;

/** Menjelaskan satu fakta, tanpa turun ke masukannya. */
export function jelaskan(fakta: Fakta, semua: FaktaMap): Penjelasan {
  const rumus = RUMUS[fakta.rumus];
  const { nilai } = fakta;
  const masukan = fakta.masukan.flatMap((kunci) => semua.get(kunci) ?? []);
  const tulisan = tampilFakta(fakta, 'lengkap');
  return {
    kunci: fakta.kunci,
    label: fakta.label,
    nilai: tulisan,
    kata: rumus.teks,
    lambang: 'lambang' in rumus ? rumus.lambang : undefined,
    angka: masukan.length === 0 ? undefined : `${denganAngka(fakta.rumus, masukan)} = ${tulisan}`,
    sumber: rumus.sumber,
    tempat: fakta.tempat?.(),
    asal: fakta.asal,
    catatan: fakta.catatan,
    sebab: nilai.jenis === 'absen' ? nilai.keterangan : undefined,
    masukan: masukan.map(({ kunci }) => kunci),
  };
}

/** Fakta itu dan semua yang menjadi masukannya, dari atas ke bawah, tanpa pengulangan. */
export function turunan(kunci: string, semua: FaktaMap): readonly string[] {
  const urut: string[] = [];
  const antre = [kunci];
  const sudah = new Set(antre);
  for (let satu = antre.shift(); satu !== undefined; satu = antre.shift()) {
    urut.push(satu);
    for (const masuk of semua.get(satu)?.masukan ?? [])
      if (!sudah.has(masuk) && semua.has(masuk)) {
        sudah.add(masuk);
        antre.push(masuk);
      }
  }
  return urut;
}

/** Rumus ditulis dengan angka masukannya, berhuruf sama dengan yang dicetak. */
function denganAngka(rumus: RumusId, masukan: readonly Fakta[]): string {
  const angka = masukan.map((satu) => tampilFakta(satu));
  const [a = '', b = '', c = ''] = angka;
  switch (rumus) {
    case 'capaian':
    case 'rasio':
    case 'serapan':
      return `${a} : ${b} × 100`;
    case 'selisih':
    case 'sisa':
      return angka.join(' − ');
    case 'kali':
    case 'target-turunan':
      return `${a} × ${b}`;
    case 'nkp':
      return `${a} × ${b}`;
    case 'rata-rata':
    case 'nss':
    case 'skor':
      return `(${angka.join(' + ')}) : ${angka.length}`;
    case 'jumlah':
    case 'npss':
      return angka.join(' + ');
    case 'efisiensi':
      return masukan.length === 3
        ? `(${a} × ${b} − ${c}) : (${a} × ${b}) × 100`
        : `${angka.length / 3} bagian digabung`;
    case 'efisiensi-realisasi':
      return `(${a} × ${b} − ${c}) : ${c} × 100`;
    case 'nilai-efisiensi':
      return `50 + ${a} : 20 × 50`;
    default:
      return angka.join('; ');
  }
}
