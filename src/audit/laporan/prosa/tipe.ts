import type { Fakta } from '../../../calc/graf.ts';
import type { Dokumen } from '../../../claims/dokumen.ts';
import type { Severity } from '../../../message.ts';
import type { PeriodeModel } from '../../../model/laporan.ts';
import type { Kalimat } from './kalimat.ts';

/** Tulisan dokumen kita bersama fakta yang dicetaknya. */
export interface BahanProsa {
  readonly periode: PeriodeModel;
  /** Tulisan sesudah diurai aturan dokumen asing. */
  readonly dokumen: Dokumen;
  readonly kalimat: readonly Kalimat[];
  /** Bab yang ditulis unit: judulnya dan judul resminya menurut profil. */
  readonly bagian: readonly { readonly baris: number; readonly judul: string; readonly resmi: string }[];
  readonly cari: (kunci: string) => Fakta | undefined;
  /** Semua fakta periode ini. */
  readonly semua: ReadonlyMap<string, Fakta>;
}

/** Satu pertentangan antara kalimat dan data; `baris` nomor baris tulisan. */
export interface HasilProsa {
  readonly baris: number;
  readonly pesan: string;
  readonly tercetak: string;
  readonly seharusnya: string;
  readonly saran: string;
}

export interface PenilaianProsa {
  readonly diperiksa: number;
  readonly temuan: readonly HasilProsa[];
}

/** Satu aturan prosa dengan fakta terhitung. `id` tetap dan maknanya tidak pernah berubah. */
export interface AturanProsa {
  readonly id: string;
  readonly keparahan: Severity;
  readonly pernyataan: string;
  /** Isi bab contoh dalam proyek uji: `benar` tidak kena, `salah` kena dengan kedua tulisan itu. */
  readonly contoh: {
    readonly benar: readonly string[];
    readonly salah: readonly {
      readonly teks: string;
      readonly tercetak: string;
      readonly seharusnya: string;
    }[];
  };
  readonly periksa: (bahan: BahanProsa) => PenilaianProsa;
}

/** Menilai setiap pernyataan; `undefined` berarti benar. */
export function nilaiSemua<T>(
  semua: readonly T[],
  nilai: (satu: T) => HasilProsa | undefined,
): PenilaianProsa {
  return { diperiksa: semua.length, temuan: semua.flatMap((satu) => nilai(satu) ?? []) };
}
