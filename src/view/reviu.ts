import { DataKurang, type Konteks } from './konteks.ts';
import type { TandaTanganView } from './bentuk.ts';
import { tempatTanggal } from './tanda-tangan.ts';

/** Pernyataan Telah Direviu: dokumen dan unit yang direviu serta penandatangannya. */
export interface ReviuView {
  readonly dokumen: string;
  readonly unit: string;
  readonly tahun: number;
  readonly tandaTangan: TandaTanganView;
}

/** Pernyataan reviu dokumen ini, atau `undefined` bila belum direviu. */
export function susunReviu({ dokumen, laporan }: Konteks): ReviuView | undefined {
  const { reviu } = dokumen.isi.dokumen.data;
  if (reviu === undefined) return undefined;
  const pejabat = laporan.pejabat.get(reviu.penandatangan);
  if (pejabat === undefined) throw new DataKurang(`pejabat ${reviu.penandatangan}`);
  return {
    dokumen: dokumen.profil.nama_jenis,
    unit: dokumen.unit.nama,
    tahun: dokumen.tahun,
    tandaTangan: {
      tempatTanggal: tempatTanggal(reviu.tempat, reviu.tanggal),
      pihak: [{ sebutan: '', jabatan: pejabat.jabatan, nama: pejabat.nama }],
    },
  };
}
