import type { DokumenView } from '../view/bentuk.ts';
import { susunUnit, type UnitView } from '../view/unit.ts';
import { unitDari } from './alamat.ts';
import { ambilProyek } from './sumber.ts';

/** Jalur halaman setiap unit yang punya dokumen, untuk `getStaticPaths`. */
export async function jalurUnit(): Promise<{ params: { unit: string } }[]> {
  const { dokumen } = await ambilProyek();
  return [...new Set(dokumen.map(({ kunci }) => unitDari(kunci)))].map((unit) => ({ params: { unit } }));
}

/** Ringkasan unit halaman ini dan cara mengambil dokumen menurut kuncinya. */
export async function cariUnit(
  id: string,
): Promise<{ view: UnitView; ambil: (kunci: string) => DokumenView | undefined }> {
  const { laporan, dokumen } = await ambilProyek();
  const view = laporan && susunUnit(laporan, id);
  if (view === undefined) throw new Error(`Unit ${id} tidak ada`);
  const menurutKunci = new Map(dokumen.map((satu) => [satu.kunci, satu]));
  return { view, ambil: (kunci) => menurutKunci.get(kunci) };
}
