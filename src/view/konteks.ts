import type { Fakta } from '../calc/graf.ts';
import type { Hasil } from '../calc/compute.ts';
import type { Desimal } from '../format/angka.ts';
import type { Dokumen, Laporan, PeriodeModel } from '../model/laporan.ts';
import type { Sel } from './bentuk.ts';
import type { FaktaMap } from './jelaskan.ts';
import { tampilFakta, tampilSel } from './tampil.ts';

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

export function periode({ hasil }: Konteks): PeriodeModel {
  return hasil.periode;
}

/** Indikator menurut kode atau pengenalnya. */
export function cariIndikator(konteks: Konteks, kode: string) {
  return periode(konteks).indikator.find((satu) => satu.kode === kode || satu.id === kode);
}

const DUA: Desimal = { tetap: 2 };

/** Sel angka rata kanan tanpa satuan; satuannya di kepala kolom. */
export function selAngka(konteks: Konteks, kunci: string, desimal?: Desimal): Sel {
  const fakta = ambil(konteks, kunci);
  return { teks: tampilSel(fakta.nilai, desimal), fakta: kunci, rata: 'kanan' };
}

/** Sel angka dengan dua desimal tetap, untuk kolom capaian dan skor. */
export function selDua(konteks: Konteks, kunci: string): Sel {
  return selAngka(konteks, kunci, DUA);
}

/** Sel fakta dengan lambang satuannya (target campuran %, indeks, instansi). */
export function selSatuan(konteks: Konteks, kunci: string, keterangan?: string): Sel {
  const fakta = ambil(konteks, kunci);
  const teks = fakta.nilai.jenis === 'angka' ? tampilFakta(fakta) : tampilSel(fakta.nilai);
  return { teks: keterangan === undefined ? teks : `${teks} (${keterangan})`, fakta: kunci, rata: 'kanan' };
}

/** Sel status dengan warna pedoman; tulisannya tetap ada. */
export function selStatus(konteks: Konteks, kunci: string): Sel {
  const { nilai } = ambil(konteks, kunci);
  const { pedoman } = periode(konteks);
  const skala = pedoman.skala.find(({ id }) => id === pedoman.skala_capaian);
  if (nilai.jenis !== 'teks')
    return { teks: skala?.tanpa_nilai ?? tampilSel(nilai), fakta: kunci, rata: 'tengah' };
  const warna = skala?.pita.find(({ nama }) => nama === nilai.teks)?.warna;
  return { teks: nilai.teks, fakta: kunci, rata: 'tengah', warna };
}

export function sel(teks: string, rest: Omit<Sel, 'teks'> = {}): Sel {
  return { teks, ...rest };
}

/** Baris kepala kolom dari tulisan-tulisan. */
export function kepala(...judul: readonly string[]): readonly Sel[] {
  return judul.map((teks) => ({ teks, rata: 'tengah' as const }));
}

/** Tahun-tahun pembanding dokumen yang mendahului periode yang sedang ditampilkan. */
export function tahunPembanding(konteks: Konteks): readonly number[] {
  return konteks.dokumen.isi.dokumen.data.tahun_pembanding.filter((satu) => satu < periode(konteks).tahun);
}

/** Tahun pembanding sebuah indikator: sejak tahun pertama indikator itu ada dalam rencana. */
export function tahunIndikator(konteks: Konteks, kode: string): readonly number[] {
  const semua = tahunPembanding(konteks);
  const pertama = semua.findIndex((satu) => konteks.hasil.fakta.has(`${kode}.target.${satu}`));
  return semua.slice(Math.max(0, pertama));
}

/** `Tahun 2021 s.d. 2023`, atau `Tahun 2023` bila tidak ada tahun pembanding. */
export function rentangTahun(konteks: Konteks, pembanding = tahunPembanding(konteks)): string {
  const { tahun } = periode(konteks);
  const awal = Math.min(tahun, ...pembanding);
  return awal === tahun ? `Tahun ${tahun}` : `Tahun ${awal} s.d. ${tahun}`;
}
