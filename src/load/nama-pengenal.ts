import { bakukan } from '../format/baku.ts';
import type { Instansi } from '../schema/instansi.ts';
import type { PengenalNama } from './saran.ts';

const dikenali = new WeakMap<Instansi, PengenalNama>();

/** Pengenal pejabat dan unit menurut nama (dengan atau tanpa gelar), jabatan, dan sebutannya; yang bermakna ganda tidak ada. */
export function namaPengenal(instansi: Instansi | undefined): PengenalNama | undefined {
  if (instansi === undefined) return undefined;
  const sudah = dikenali.get(instansi);
  if (sudah !== undefined) return sudah;
  const milik = new Map<string, Set<string>>();
  const daftar = (id: string, ...sebutan: readonly string[]): void => {
    for (const satu of sebutan.map(bakukan)) milik.set(satu, (milik.get(satu) ?? new Set()).add(id));
  };
  for (const { id, nama, jabatan } of instansi.pejabat) daftar(id, nama, tanpaGelar(nama), jabatan);
  for (const { id, nama, singkat, alias } of instansi.unit) daftar(id, nama, singkat, ...alias);
  const jelas = new Map(
    [...milik].flatMap(([nama, id]) => (id.size === 1 ? [[nama, [...id].join('')]] : [])),
  );
  dikenali.set(instansi, jelas);
  return jelas;
}

/** `Dr. Ratna Pertiwi, S.Kom., M.Si.` menjadi `Ratna Pertiwi`. */
function tanpaGelar(nama: string): string {
  return (nama.split(',')[0] ?? nama).replace(/^(?:(?:prof|dr|drs|dra|ir|hj?)\.\s*)+/i, '');
}
