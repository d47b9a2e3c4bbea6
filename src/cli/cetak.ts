import type { DokumenView } from '../view/bentuk.ts';

/** Satu PDF yang sudah jadi. */
export interface HasilCetak {
  readonly dokumen: DokumenView;
  readonly pdf: Uint8Array;
  readonly halaman: number;
}

/** Mencetak semua dokumen dengan satu peramban. */
export async function cetakSemua(
  root: string,
  dokumen: readonly DokumenView[],
  simpan: (hasil: HasilCetak) => Promise<void>,
): Promise<void> {
  void root;
  for (const satu of dokumen) await simpan({ dokumen: satu, pdf: new Uint8Array(), halaman: 0 });
}
