import type { Fakta } from '../calc/graf.ts';
import type { Hasil } from '../calc/compute.ts';
import type { Dokumen, Laporan, PeriodeModel } from '../model/laporan.ts';
import type { FaktaMap } from './jelaskan.ts';

/** Semua yang dibutuhkan sebuah tampilan: graf beku, fakta terhitung, dan dokumen yang sedang disusun. */
export interface Konteks {
  readonly laporan: Laporan;
  readonly dokumen: Dokumen;
  readonly hasil: Hasil;
  /** Hasil semua periode, untuk rujukan ke periode atau unit lain. */
  readonly semuaHasil: ReadonlyMap<string, Hasil>;
  /** Awalan kunci fakta periode yang sedang dirujuk, misalnya `2024/`; kosong untuk periode dokumen sendiri. */
  readonly awalan: string;
}

/** Atribut komponen dari prosa. */
export type Atribut = Readonly<Record<string, string>>;

/** Apa yang kurang dari atribut sebuah `<Tabel>` atau `<Grafik>`. */
export type Kekurangan = { readonly atribut: string; readonly pilihan: readonly string[] };

/** Tampilan memerlukan data yang belum ada pada periode ini; menjadi temuan di tempat komponennya. */
export class DataKurang extends Error {}

/** Menyusun sebuah tampilan; kekurangan datanya menjadi hasil, bukan lemparan. */
export function cobaSusun<T>(susun: () => T): T | DataKurang {
  try {
    return susun();
  } catch (error) {
    if (error instanceof DataKurang) return error;
    throw error;
  }
}

/** Kunci periode yang dimaksud atribut `periode`: `2024` milik unit dokumen, `puspenkom-asn/2025` milik unit lain. */
export function kunciPeriode({ dokumen }: Konteks, periode: string): string {
  return periode.includes('/') ? periode : `${dokumen.unit.id}/${periode}`;
}

/** Konteks pada periode yang disebut komponen; tanpa atribut `periode`, konteks dokumen itu sendiri. */
export function pada(konteks: Konteks, atribut: Atribut): Konteks | undefined {
  const { periode: sebutan } = atribut;
  if (sebutan === undefined) return konteks;
  const hasil = konteks.semuaHasil.get(kunciPeriode(konteks, sebutan));
  return hasil === undefined ? undefined : { ...konteks, hasil, awalan: `${sebutan}/` };
}

/** Fakta menurut kunci lengkapnya, misalnya `IKU.4.capaian` atau `2024/IKU.4.capaian`, dan semua masukannya. */
export function petaFakta(konteks: Konteks): FaktaMap {
  const get = (kunci: string): Fakta | undefined => {
    const batas = kunci.lastIndexOf('/') + 1;
    if (batas === 0) return konteks.hasil.fakta.get(kunci);
    const awalan = kunci.slice(0, batas);
    const lain = pada(konteks, { periode: awalan.slice(0, -1) });
    const fakta = lain?.hasil.fakta.get(kunci.slice(batas));
    return (
      fakta && {
        ...fakta,
        kunci,
        label: `${fakta.label} (${awalan.slice(0, -1)})`,
        masukan: fakta.masukan.map((satu) => awalan + satu),
      }
    );
  };
  return { get, has: (kunci) => get(kunci) !== undefined };
}

/** Mengambil fakta yang harus ada bagi sebuah tampilan. */
export function ambil({ hasil }: Konteks, kunci: string): Fakta {
  const fakta = hasil.fakta.get(kunci);
  if (fakta === undefined) throw new DataKurang(`fakta ${kunci}`);
  return fakta;
}

/** Periode yang sedang ditampilkan. */
export function periode({ hasil }: Konteks): PeriodeModel {
  return hasil.periode;
}

/** Perspektif pedoman yang punya sasaran pada periode ini. */
export function perspektifBersasaran({
  pedoman,
  sasaran,
}: PeriodeModel): PeriodeModel['pedoman']['perspektif'] {
  return pedoman.perspektif.filter(({ id }) => sasaran.some(({ perspektif }) => perspektif === id));
}

/** Indikator menurut kode atau pengenalnya. */
export function cariIndikator(konteks: Konteks, kode: string) {
  return periode(konteks).indikator.find((satu) => satu.kode === kode || satu.id === kode);
}

/** Nama sebuah unit; yang tidak terdaftar disebut menurut tulisannya. */
export function namaUnit({ laporan }: Konteks, id: string): string {
  return laporan.unit.get(id)?.nama ?? id;
}

/** Nama singkat sebuah unit, untuk tempat yang sempit. */
export function singkatanUnit({ laporan }: Konteks, id: string): string {
  return laporan.unit.get(id)?.singkat ?? id;
}

/** Akhiran kunci fakta sebuah tahun: kosong untuk tahun periode ini, `.2022` untuk tahun lampau. */
export function akhiranTahun(konteks: Konteks, tahun: number): string {
  return tahun === periode(konteks).tahun ? '' : `.${tahun}`;
}

/** Tahun-tahun pembanding dokumen yang mendahului periode yang sedang ditampilkan. */
export function tahunPembanding(konteks: Konteks): readonly number[] {
  return konteks.dokumen.isi.dokumen.data.tahun_pembanding.filter((satu) => satu < periode(konteks).tahun);
}

/** Tahun pembanding sebuah indikator: sejak tahun pertama indikator itu ada dalam rencana. */
export function tahunIndikator(konteks: Konteks, kode: string): readonly number[] {
  const semua = tahunPembanding(konteks);
  const pertama = semua.findIndex((satu) => konteks.hasil.fakta.has(`${kode}.target.${satu}`));
  return pertama === -1 ? [] : semua.slice(pertama);
}

/** `Tahun 2021 s.d. 2023`, atau `Tahun 2023` bila tidak ada tahun pembanding. */
export function rentangTahun(konteks: Konteks, pembanding = tahunPembanding(konteks)): string {
  const { tahun } = periode(konteks);
  const awal = Math.min(tahun, ...pembanding);
  return awal === tahun ? `Tahun ${tahun}` : `Tahun ${awal} s.d. ${tahun}`;
}
