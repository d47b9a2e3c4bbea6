import { join, posix } from 'node:path';
import { MACAM_BERKAS } from '../schema/berkas.ts';
import { jsonSchema } from '../schema/json-schema.ts';
import type { Effects } from './effects.ts';

/** Tempat skema, dari akar proyek; seperti isi .lapkin lainnya dapat dihapus dan dibuat lagi. */
export const FOLDER_SKEMA = '.lapkin/skema';

const BARIS = /^# yaml-language-server: \$schema=[^\r\n]*/m;

export interface OpsiSkema {
  /** Tambahkan baris penunjuk skema di berkas data. */
  readonly pasang: boolean;
  /** Benar-benar tulis baris itu; tanpa ini berkasnya hanya disebut. */
  readonly ya: boolean;
  /** Juga berkas di templates/. */
  readonly templates: boolean;
}

/**
 * Menulis JSON Schema setiap macam berkas data bagi penyunting teks. Dengan `pasang`, berkas data yang belum punya baris
 * penunjuk skemanya disebut, dan dengan `ya` baris itu ditulis; berkas yang sudah benar tidak disentuh.
 */
export async function skema(
  root: string,
  { pasang, ya, templates }: OpsiSkema,
  effects: Pick<Effects, 'bacaIsi' | 'baca' | 'tulis' | 'ganti' | 'lapor'>,
): Promise<number> {
  for (const macam of MACAM_BERKAS)
    await simpan(
      `${FOLDER_SKEMA}/${macam.nama}.json`,
      `${JSON.stringify(jsonSchema(macam), undefined, 2)}\n`,
    );
  effects.lapor(`${MACAM_BERKAS.length} skema ditulis ke ${FOLDER_SKEMA}`);
  if (!pasang) return 0;
  const diubah: string[] = [];
  for (const path of [...(await effects.bacaIsi(root)).keys()].sort()) {
    if (!templates && path.startsWith('templates/')) continue;
    const nama = namaSkema(path);
    const lama = nama === undefined ? undefined : await effects.baca(join(root, path));
    if (nama === undefined || lama === undefined) continue;
    const baru = pasangBaris(lama, posix.relative(posix.dirname(path), `${FOLDER_SKEMA}/${nama}.json`));
    if (baru === lama) continue;
    if (ya) await simpan(path, baru);
    diubah.push(path);
    effects.lapor(`  ${ya ? 'diberi baris skema' : 'akan diberi baris skema'}  ${path}`);
  }
  if (ya || diubah.length === 0) effects.lapor(`${diubah.length} berkas diberi baris skema`);
  else
    effects.lapor(
      `Belum ada berkas yang diubah. Untuk menulis satu baris komentar di ${diubah.length} berkas itu: npx lapkin skema --pasang --ya`,
    );
  return 0;

  /** Ditulis lengkap di tempat lain dahulu, agar berkas penyusun tidak pernah terpotong. */
  async function simpan(path: string, isi: string): Promise<void> {
    const sementara = join(root, FOLDER_SKEMA, 'sementara');
    await effects.tulis(sementara, isi);
    await effects.ganti(sementara, join(root, path));
  }
}

/** Nama skema sebuah berkas data; `undefined` bila bukan berkas data. */
export function namaSkema(path: string): string | undefined {
  return MACAM_BERKAS.find(({ pola }) => pola.test(path))?.nama;
}

/** Isi berkas dengan baris skema di atasnya; akhir baris dan tanda urutan byte-nya tetap. */
export function pasangBaris(lama: string, alamat: string): string {
  const baris = `# yaml-language-server: $schema=${alamat}`;
  const bom = lama.startsWith('\uFEFF') ? '\uFEFF' : '';
  const isi = lama.slice(bom.length);
  const kepala = /^(?:#.*\r?\n)*/.exec(isi)?.[0] ?? '';
  if (!BARIS.test(kepala)) return `${bom}${baris}${isi.includes('\r\n') ? '\r\n' : '\n'}${isi}`;
  return bom + kepala.replace(BARIS, () => baris) + isi.slice(kepala.length);
}
