import { type AuditLaporan, auditLaporan } from '../audit/laporan/laporan.ts';
import { type Message, sortMessages } from '../message.ts';
import type { Proyek } from './rangkai.ts';

const simpanan = new WeakMap<Proyek, ReadonlyMap<string, AuditLaporan>>();

/** Audit semua dokumen jadi sebuah proyek; dihitung sekali untuk setiap proyek. */
export function auditProyek(proyek: Proyek): ReadonlyMap<string, AuditLaporan> {
  const ada = simpanan.get(proyek);
  if (ada !== undefined) return ada;
  const { laporan, semuaHasil } = proyek;
  const register = [...(laporan?.regulasi.values() ?? [])];
  const semua = new Map<string, AuditLaporan>();
  for (const halaman of proyek.dokumen) {
    const [unit = '', tahun = ''] = halaman.kunci.split('/');
    const hasil = semuaHasil.get(`${unit}/${tahun}`);
    const dokumen = laporan?.periode
      .get(`${unit}/${tahun}`)
      ?.dokumen.find(({ kunci }) => kunci === halaman.kunci);
    if (hasil !== undefined && dokumen !== undefined)
      semua.set(halaman.kunci, auditLaporan({ halaman, dokumen, hasil, semuaHasil, register }));
  }
  simpanan.set(proyek, semua);
  return semua;
}

/** Pesan audit semua dokumen. */
export function pesanAudit(proyek: Proyek): readonly Message[] {
  return sortMessages([...auditProyek(proyek).values()].flatMap(({ messages }) => messages));
}
