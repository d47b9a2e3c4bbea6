import { basename, join, relative } from 'node:path';
import type { Effects } from './effects.ts';
import { KETERANGAN, type Tempat } from './tempat.ts';

/** Folder dist berisi sesuatu yang bukan buatan Lapkin; tidak disentuh. */
export class DistAsing extends Error {}

/**
 * Mengarahkan `dist` ke terbitan yang sudah lengkap, lalu membuang terbitan lain.
 * Biasanya dist berupa tautan yang diganti sekali jalan. Sebagai folder (`--salin`, atau sistem yang tidak mengizinkan
 * tautan) penggantiannya dua langkah: yang lama disingkirkan, yang baru masuk; bila mati di antaranya, yang lama
 * dikembalikan pada penerbitan berikutnya.
 */
export async function alihkan(
  tempat: Tempat,
  tujuan: string,
  salin: boolean,
  effects: Effects,
): Promise<void> {
  const { dist, terbitan } = tempat;
  const jenis = await effects.jenis(dist);
  if (
    jenis === 'lain' ||
    (jenis === 'folder' &&
      (await effects.daftar(dist)).length > 0 &&
      (await effects.baca(join(dist, KETERANGAN))) === undefined)
  )
    throw new DistAsing(
      'Folder dist berisi sesuatu yang bukan buatan Lapkin. Pindahkan atau hapus dulu, lalu ulangi.',
    );

  if (salin) await gantiFolder(tempat, tujuan, effects);
  else if (
    jenis !== 'tautan' ||
    !(await effects.bacaTaut(dist))
      .replaceAll('\\', '/')
      .replace(/\/$/, '')
      .endsWith(`terbit/${basename(tujuan)}`)
  )
    await gantiTaut(tempat, tujuan, effects);
  for (const nama of await effects.daftar(terbitan))
    if (nama !== basename(tujuan)) await effects.hapus(join(terbitan, nama));
}

/** Mengembalikan dist yang tersingkir bila penerbitan terakhir mati tepat di antara dua langkah penggantian folder. */
export async function pulihkan({ dist, terbitan }: Tempat, effects: Effects): Promise<void> {
  const tersingkir = join(terbitan, TERSINGKIR);
  if ((await effects.jenis(dist)) === 'tidak ada' && (await effects.jenis(tersingkir)) === 'folder')
    await effects.ganti(tersingkir, dist);
}

const TERSINGKIR = 'tersingkir';

async function gantiTaut(tempat: Tempat, tujuan: string, effects: Effects): Promise<void> {
  const { dist, root, terbitan } = tempat;
  const baru = join(terbitan, 'tautan');
  await effects.hapus(baru);
  try {
    await effects.taut(relative(root, tujuan), baru);
  } catch {
    return gantiFolder(tempat, tujuan, effects);
  }
  if ((await effects.jenis(dist)) === 'folder') await singkirkan(tempat, effects);
  await effects.ganti(baru, dist);
}

async function gantiFolder(tempat: Tempat, tujuan: string, effects: Effects): Promise<void> {
  const { dist, terbitan } = tempat;
  const baru = join(terbitan, 'salinan');
  await effects.hapus(baru);
  await effects.salin(tujuan, baru);
  const jenis = await effects.jenis(dist);
  if (jenis === 'folder') await singkirkan(tempat, effects);
  else if (jenis === 'tautan') await effects.hapus(dist);
  await effects.ganti(baru, dist);
}

async function singkirkan({ dist, terbitan }: Tempat, effects: Effects): Promise<void> {
  const tersingkir = join(terbitan, TERSINGKIR);
  await effects.hapus(tersingkir);
  await effects.ganti(dist, tersingkir);
}
