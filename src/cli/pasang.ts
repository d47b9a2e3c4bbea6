import { join } from 'node:path';
import type { Effects } from './effects.ts';

type Sarana = Pick<Effects, 'baca' | 'ganti' | 'hapus' | 'jenis' | 'tulis' | 'folder'>;

/** Berkas yang sudah lengkap di folder sementara dan menunggu dipindahkan ke tempatnya. */
const DAFTAR = 'daftar.json';

function sementara(root: string): string {
  return join(root, '.lapkin', 'baru');
}

/**
 * Memasang berkas-berkas baru, semuanya atau tidak satu pun: ditulis lengkap di samping, didaftar, lalu dipindahkan. Mati
 * sebelum daftarnya tersimpan berarti tidak ada yang berubah; sesudahnya, `pulihkanPasangan` menyelesaikan sisanya. Galat di
 * tengah pemindahan menarik kembali yang sudah dipindahkan. Berkas yang ternyata sudah ada tidak ditimpa.
 */
export async function pasang(
  root: string,
  berkas: ReadonlyMap<string, string>,
  effects: Sarana,
): Promise<void> {
  const samping = sementara(root);
  await effects.hapus(samping);
  for (const [path, isi] of berkas) await effects.tulis(join(samping, path), isi);
  const daftar = JSON.stringify([...berkas.keys()]);
  await effects.tulis(join(samping, `${DAFTAR}.tulis`), daftar);
  await effects.ganti(join(samping, `${DAFTAR}.tulis`), join(samping, DAFTAR));
  await pindahkan(root, [...berkas.keys()], effects);
}

/** Menyelesaikan pemasangan yang terputus, atau membuang yang belum lengkap. */
export async function pulihkanPasangan(root: string, effects: Sarana): Promise<void> {
  const samping = sementara(root);
  const daftar = await effects.baca(join(samping, DAFTAR));
  if (daftar === undefined) await effects.hapus(samping);
  else await pindahkan(root, JSON.parse(daftar) as string[], effects);
}

async function pindahkan(root: string, daftar: readonly string[], effects: Sarana): Promise<void> {
  const samping = sementara(root);
  const pindah: string[] = [];
  try {
    for (const path of daftar) {
      const tujuan = join(root, path);
      if ((await effects.jenis(join(samping, path))) === 'tidak ada') continue;
      if ((await effects.jenis(tujuan)) !== 'tidak ada') continue;
      await effects.folder(join(tujuan, '..'));
      await effects.ganti(join(samping, path), tujuan);
      pindah.push(tujuan);
    }
  } catch (error) {
    for (const tujuan of pindah) await effects.hapus(tujuan);
    await effects.hapus(samping);
    throw error;
  }
  await effects.hapus(samping);
}
