import type { PeriodeModel, SasaranModel } from '../model/laporan.ts';

type Tingkat = NonNullable<SasaranModel['tingkat']>;

/** Kode sasaran, sasaran, kode indikator, dan indikator: kepala empat kolom pertama tabel indikator. */
type KepalaIndikator = readonly [string, string, string, string];

/** Sebutannya pada setiap tingkat, dari yang tertinggi. */
const KEPALA: Readonly<Record<Tingkat, KepalaIndikator>> = {
  SS: ['Kode SS', 'Sasaran Strategis', 'Kode IKU', 'Indikator Kinerja Utama'],
  SP: ['Kode SP', 'Sasaran Program', 'Kode IKP', 'Indikator Kinerja Program'],
  SK: ['Kode SK', 'Sasaran Kegiatan', 'Kode IKK', 'Indikator Kinerja Kegiatan'],
};
const CAMPURAN: KepalaIndikator = ['Kode Sasaran', 'Sasaran', 'Kode Indikator', 'Indikator Kinerja'];

/** Tingkat sasaran dari yang tertinggi, dan sebutannya. */
export const TINGKAT_SASARAN: readonly (readonly [Tingkat, string])[] = (['SS', 'SP', 'SK'] as const).map(
  (tingkat) => [tingkat, KEPALA[tingkat][1]],
);

/** Tingkat sebuah sasaran; yang tidak ditulis menurut awal kodenya (`SP.1`, `SK.2`), selain itu sasaran strategis. */
export function tingkatSasaran({ tingkat, kode }: SasaranModel): Tingkat {
  return tingkat ?? menurutKode(kode, TINGKAT_KODE) ?? 'SS';
}

/** Tingkat indikator sasaran itu: tingkat sasarannya bila ditulis, selain itu menurut awal kode setiap indikatornya. */
function tingkatIndikator(sasaran: SasaranModel): readonly Tingkat[] {
  const milik = tingkatSasaran(sasaran);
  if (sasaran.tingkat !== undefined) return [milik];
  return sasaran.indikator.map(({ kode }) => menurutKode(kode, TINGKAT_INDIKATOR) ?? milik);
}

const TINGKAT_KODE = { SS: 'SS', SP: 'SP', SK: 'SK' } as const;
const TINGKAT_INDIKATOR = { IKU: 'SS', IKP: 'SP', IKK: 'SK' } as const;

function menurutKode(kode: string, tingkat: Readonly<Record<string, Tingkat>>): Tingkat | undefined {
  const [, awal = ''] = /^([A-Z]+)[^A-Za-z]/.exec(kode) ?? [];
  return Object.hasOwn(tingkat, awal) ? tingkat[awal] : undefined;
}

/** Tingkat terendah sasaran dalam rencana; unit di tingkat itulah yang berjanji. */
export function tingkatTerendah({ sasaran }: PeriodeModel): Tingkat {
  const ada = new Set(sasaran.map(tingkatSasaran));
  return ada.has('SK') ? 'SK' : ada.has('SP') ? 'SP' : 'SS';
}

/** Kepala empat kolom pertama menurut tingkat sasarannya; sebutan umum bila tingkatnya lebih dari satu. */
export function kepalaIndikator(model: PeriodeModel): KepalaIndikator {
  const { sasaran } = model;
  const tunggal = (semua: readonly Tingkat[], bila: Tingkat): KepalaIndikator => {
    const [satu = bila, ...lain] = new Set(semua);
    return lain.length > 0 ? CAMPURAN : KEPALA[satu];
  };
  const sebutan = tunggal(sasaran.map(tingkatSasaran), 'SS');
  const indikator = tunggal(sasaran.flatMap(tingkatIndikator), tingkatTerendah(model));
  return [sebutan[0], sebutan[1], indikator[2], indikator[3]];
}

/** Kepala tabel Perjanjian Kinerja: menurut tingkat sasaran terendah, yang diperjanjikan. */
export function kepalaPk(model: PeriodeModel): KepalaIndikator {
  return KEPALA[tingkatTerendah(model)];
}
