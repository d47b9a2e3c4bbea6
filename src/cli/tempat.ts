import { join } from 'node:path';

/** Semua jalur yang dipakai penerbitan, relatif terhadap akar proyek. */
export interface Tempat {
  readonly root: string;
  readonly dist: string;
  /** Folder terbitan lengkap, satu per sidik masukan. */
  readonly terbitan: string;
  /** Terbitan yang sedang disusun. */
  readonly sementara: string;
  readonly kunci: string;
  readonly singgahan: string;
  /** Peramban yang dibongkar dari paketnya. */
  readonly peramban: string;
}

/** Semua tempat yang dipakai penerbitan, menurut akar proyek. */
export function tempatTerbit(root: string): Tempat {
  const lapkin = join(root, '.lapkin');
  return {
    root,
    dist: join(root, 'dist'),
    terbitan: join(lapkin, 'terbit'),
    sementara: join(lapkin, 'terbit', 'sementara'),
    kunci: join(lapkin, 'terbit.pid'),
    singgahan: join(lapkin, 'cetak'),
    peramban: join(lapkin, 'peramban'),
  };
}

/** Berkas keterangan di setiap terbitan lengkap; keberadaannya menandai folder itu buatan Lapkin. */
export const KETERANGAN = 'lapkin.json';
