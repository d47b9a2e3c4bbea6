import { formatTanggal, isTanggal } from '../format/tanggal.ts';
import type { PihakView, TandaTanganView } from './bentuk.ts';
import { DataKurang, type Konteks, periode } from './konteks.ts';

/** Penandatangan dokumen: satu pihak. */
export function tandaTanganDokumen({ dokumen }: Konteks): TandaTanganView {
  const { tempat, tanggal } = dokumen.isi.dokumen.data;
  const { jabatan, nama, sebab } = dokumen.penandatangan;
  return {
    tempatTanggal: tempatTanggal(tempat, tanggal),
    pihak: [
      { sebutan: '', jabatan, nama: nama ?? (sebab === 'belum-terbit' ? 'belum terbit' : 'tidak terbaca') },
    ],
  };
}

/** Penandatangan Perjanjian Kinerja: pihak kedua di kiri, pihak pertama di kanan (S1:1728-1743; RULES 1.2). */
export function tandaTanganPk(konteks: Konteks): TandaTanganView {
  const pk = periode(konteks).isi.pk?.data;
  if (pk === undefined) throw new DataKurang('pk.yaml');
  const pihak = (sebutan: string, id: string | undefined): PihakView[] => {
    const pejabat = id === undefined ? undefined : konteks.laporan.pejabat.get(id);
    return pejabat === undefined ? [] : [{ sebutan, jabatan: pejabat.jabatan, nama: pejabat.nama }];
  };
  const duaPihak = pk.pihak_kedua !== undefined;
  return {
    tempatTanggal: tempatTanggal(pk.tempat, pk.tanggal),
    pihak: [
      ...pihak('Pihak Kedua', pk.pihak_kedua),
      ...pihak(duaPihak ? 'Pihak Pertama' : '', pk.pihak_pertama),
    ],
  };
}

/** `Jakarta, 19 Desember 2022`; tanggal yang tidak terbaca tidak disebut. */
export function tempatTanggal(tempat: string | undefined, tanggal: string): string | undefined {
  const sebutan = isTanggal(tanggal)
    ? formatTanggal(tanggal)
    : tanggal === 'belum-terbit'
      ? 'belum terbit'
      : undefined;
  if (sebutan === undefined) return tempat;
  return tempat === undefined ? sebutan : `${tempat}, ${sebutan}`;
}
