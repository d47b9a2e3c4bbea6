import type { Place, Severity } from '../../message.ts';

/**
 * `terbuka` belum dijelaskan; `diterima` dibenarkan dengan alasan di dokumen.yaml atau di data; `fakta` dugaan aturan
 * tulisan yang dibantah fakta terhitung, misalnya dua angka yang memang fakta berbeda.
 */
export type StatusTemuan = 'terbuka' | 'diterima' | 'fakta';

/** Satu pertentangan di dokumen kita, dengan tempatnya di berkas isi. */
export interface TemuanLaporan {
  readonly aturan: string;
  readonly keparahan: Severity;
  readonly place: Place;
  /** Tempat pembandingnya. */
  readonly lain: readonly Place[];
  readonly pesan: string;
  readonly saran: string | undefined;
  /** Slug bagian, atau kosong bila ada di data. */
  readonly bagian: string;
  /** Tulisan baris tempatnya, untuk dicocokkan dengan `diterima: di`. */
  readonly tulisan: string;
  readonly subjek: string;
  readonly status: StatusTemuan;
  readonly alasan: string | undefined;
}
