import { formatTanggal, isTanggal } from '../format/tanggal.ts';
import type { PihakView, TandaTanganView } from './bentuk.ts';
import { DataKurang, type Konteks, periode } from './konteks.ts';

/** Penandatangan dokumen: satu pihak. */
export function tandaTanganDokumen({ dokumen }: Konteks): TandaTanganView {
  const { tempat, tanggal } = dokumen.isi.dokumen.data;
  const { jabatan, nama, sebab } = dokumen.penandatangan;
  return {
    ...barisTempat(tempat, tanggal),
    pihak: [nama === undefined ? tanpaNama('', jabatan, sebab) : { sebutan: '', jabatan, nama }],
  };
}

/** Penandatangan Perjanjian Kinerja: pihak kedua di kiri, pihak pertama di kanan (S1:1728-1743; RULES 1.2). */
export function tandaTanganPk(konteks: Konteks): TandaTanganView {
  const pk = periode(konteks).isi.pk?.data;
  if (pk === undefined) throw new DataKurang('pk.yaml');
  const pihak = (sebutan: string, id: string, jabatan: string | undefined): PihakView[] => {
    if (id === 'belum-terbit') return [tanpaNama(sebutan, jabatan ?? '', id)];
    const pejabat = konteks.laporan.pejabat.get(id);
    return pejabat === undefined ? [] : [{ sebutan, jabatan: pejabat.jabatan, nama: pejabat.nama }];
  };
  const { pihak_pertama: pertama, pihak_kedua: kedua } = pk;
  return {
    ...barisTempat(pk.tempat, pk.tanggal, periode(konteks).tahun),
    pihak: [
      ...(kedua === undefined ? [] : pihak('Pihak Kedua', kedua, pk.jabatan_kedua)),
      ...pihak(kedua === undefined ? '' : 'Pihak Pertama', pertama, pk.jabatan_pertama),
    ],
  };
}

/** Pihak yang namanya belum ada: ruangnya tetap kosong dan sebabnya disebut, tidak pernah diisi nama rekaan. */
function tanpaNama(sebutan: string, jabatan: string, sebab: 'belum-terbit' | 'tidak-terbaca' | undefined) {
  return {
    sebutan,
    jabatan,
    nama: '(nama)',
    kosong: sebab === 'tidak-terbaca' ? 'tidak terbaca' : 'belum terbit',
  };
}

/** Tempat dan tanggal; yang belum terbit menyediakan ruang untuk diisi tangan, dengan tahunnya bila diketahui. */
function barisTempat(
  tempat: string | undefined,
  tanggal: string,
  tahun?: number,
): Pick<TandaTanganView, 'tempatTanggal' | 'tanggalKosong'> {
  if (tanggal !== 'belum-terbit') return { tempatTanggal: tempatTanggal(tempat, tanggal) };
  return {
    tempatTanggal: `${tempat ?? '…'}, … … ${tahun ?? '…'}`,
    tanggalKosong: 'belum terbit',
  };
}

/** `Jakarta, 19 Desember 2022`; tanggal yang tidak terbaca tidak disebut. */
export function tempatTanggal(tempat: string | undefined, tanggal: string): string | undefined {
  if (!isTanggal(tanggal)) return tempat;
  const sebutan = formatTanggal(tanggal);
  return tempat === undefined ? sebutan : `${tempat}, ${sebutan}`;
}
