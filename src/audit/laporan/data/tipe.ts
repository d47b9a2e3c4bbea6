import type { Hasil } from '../../../calc/compute.ts';
import type { Place, Severity } from '../../../message.ts';
import type { PeriodeModel } from '../../../model/laporan.ts';

/** Data satu unit dan periode beserta fakta terhitungnya. */
export interface BahanData {
  readonly periode: PeriodeModel;
  readonly hasil: Hasil;
}

/** Satu pertentangan dalam data. `subjek` nama yang dapat ditulis di `diterima: di`, misalnya `IKU.4`. */
export interface HasilData {
  readonly place: Place;
  readonly subjek: string;
  readonly pesan: string;
  readonly saran: string;
  readonly keparahan?: Severity;
}

/** `diperiksa` banyaknya pernyataan yang dinilai, juga yang benar. */
export interface Penilaian {
  readonly diperiksa: number;
  readonly temuan: readonly HasilData[];
}

/** Isi berkas data sebuah periode contoh; yang tidak ditulis mengikuti proyek dasar uji. */
export type BerkasContoh = Readonly<Record<string, string>>;

/** Satu aturan data: satu pernyataan yang harus berlaku. `id` tetap dan maknanya tidak pernah berubah. */
export interface AturanData {
  readonly id: string;
  readonly keparahan: Severity;
  readonly pernyataan: string;
  /** Sekaligus uji: `benar` tidak kena, `salah` kena di berkas dan dengan kata-kata itu. */
  readonly contoh: {
    readonly benar: BerkasContoh;
    readonly salah: BerkasContoh;
    readonly kena: { readonly berkas: string; readonly pesan: string };
  };
  readonly periksa: (bahan: BahanData) => Penilaian;
}

/** Menilai butir satu per satu: `undefined` berarti benar. */
export function nilaiButir<T>(butir: readonly T[], nilai: (satu: T) => HasilData | undefined): Penilaian {
  const temuan = butir.flatMap((satu) => nilai(satu) ?? []);
  return { diperiksa: butir.length, temuan };
}
