import { createHash } from 'node:crypto';
import { cp, lstat, mkdir, open, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { bacaProyek } from '../load/files.ts';
import type { Files } from '../load/load.ts';
import type { Proyek } from '../site/proyek.ts';
import type { DokumenView } from '../view/bentuk.ts';
import type { HasilCetak } from './cetak.ts';

/** Jenis sebuah jalur di disk. */
export type JenisJalur = 'tidak ada' | 'folder' | 'tautan' | 'lain';

/**
 * Semua akibat samping sebuah penerbitan. Uji menggantinya untuk mematikan penerbitan di setiap langkah;
 * bawaannya memakai disk, Astro, dan peramban sungguhan.
 */
export interface Effects {
  /** Membaca seluruh isi, sekali; hasilnya satu potret yang dipakai sampai selesai. */
  readonly bacaIsi: (root: string) => Promise<Files>;
  /** Sidik semua masukan selain isi: kode, kunci versi, aset. */
  readonly sidikMesin: (root: string) => Promise<string>;
  readonly jenis: (path: string) => Promise<JenisJalur>;
  /** Isi berkas teks, atau `undefined` bila tidak ada. */
  readonly baca: (path: string) => Promise<string | undefined>;
  /** Nama-nama di dalam folder, terurut; kosong bila foldernya tidak ada. */
  readonly daftar: (path: string) => Promise<readonly string[]>;
  /** Semua berkas di bawah folder dengan ukurannya, jalur relatif bergaris miring, terurut. */
  readonly telusuri: (
    path: string,
  ) => Promise<readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[]>;
  readonly folder: (path: string) => Promise<void>;
  /** Menulis berkas baru sampai benar-benar tersimpan di disk. */
  readonly tulis: (path: string, isi: string | Uint8Array) => Promise<void>;
  /** Berkas kunci; `false` bila sudah dipegang proses lain yang masih hidup. */
  readonly kunci: (path: string) => Promise<boolean>;
  /** Mengganti nama; pada sistem berkas POSIX menggantikan tujuan sekaligus. */
  readonly ganti: (dari: string, ke: string) => Promise<void>;
  readonly salin: (dari: string, ke: string) => Promise<void>;
  readonly taut: (tujuan: string, tautan: string) => Promise<void>;
  readonly bacaTaut: (tautan: string) => Promise<string>;
  readonly hapus: (path: string) => Promise<void>;
  /** Membuat situs statis ke folder. */
  readonly situs: (root: string, proyek: Proyek, outDir: string) => Promise<void>;
  /** Mencetak dokumen satu per satu; `simpan` dipanggil untuk setiap PDF yang jadi. */
  readonly cetak: (
    root: string,
    dokumen: readonly DokumenView[],
    simpan: (hasil: HasilCetak) => Promise<void>,
  ) => Promise<void>;
  /** Waktu berjalan dalam milidetik, hanya untuk laporan kemajuan. */
  readonly detak: () => number;
  readonly lapor: (baris: string) => void;
}

const MASUKAN_MESIN = [
  'src',
  'public',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
];

/** Akibat samping sungguhan. */
export const effects: Effects = {
  bacaIsi: bacaProyek,
  async sidikMesin(root) {
    const hash = createHash('sha256').update(
      `${process.version} ${process.platform} ${process.env['LAPKIN_BROWSER'] ?? ''}`,
    );
    for (const nama of MASUKAN_MESIN)
      for (const { path, sha256 } of await berkasDi(join(root, nama)))
        hash.update(`\n${nama}/${path} ${sha256}`);
    return hash.digest('hex');
  },
  async jenis(path) {
    const info = await lstat(path).catch(() => undefined);
    if (info === undefined) return 'tidak ada';
    return info.isSymbolicLink() ? 'tautan' : info.isDirectory() ? 'folder' : 'lain';
  },
  baca: (path) => readFile(path, 'utf8').catch(() => undefined),
  daftar: async (path) => (await readdir(path).catch(() => [])).sort(),
  telusuri: berkasDi,
  folder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  async tulis(path, isi) {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'w');
    try {
      await file.writeFile(isi);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async kunci(path) {
    const pemegang = Number(await readFile(path, 'utf8').catch(() => ''));
    if (pemegang > 0 && pemegang !== process.pid && (await hidup(pemegang))) return false;
    await effects.tulis(path, String(process.pid));
    return true;
  },
  ganti: (dari, ke) => rename(dari, ke),
  salin: (dari, ke) => cp(dari, ke, { recursive: true }),
  taut: (tujuan, tautan) =>
    symlink(process.platform === 'win32' ? resolve(dirname(tautan), tujuan) : tujuan, tautan, 'junction'),
  bacaTaut: (tautan) => readlink(tautan),
  hapus: (path) => rm(path, { recursive: true, force: true }),
  // Astro dan peramban baru dimuat bila memang menerbitkan, agar perintah lain cepat.
  situs: async (...args) => (await import('./situs.ts')).buatSitus(...args),
  cetak: async (...args) => (await import('./cetak.ts')).cetakSemua(...args),
  detak: () => performance.now(),
  lapor: (baris) => void process.stdout.write(`${baris}\n`),
};

async function berkasDi(path: string): Promise<{ path: string; sha256: string; bytes: number }[]> {
  const info = await lstat(path).catch(() => undefined);
  if (info === undefined) return [];
  const sidik = async (file: string, nama: string) => {
    const isi = await readFile(file);
    return { path: nama, sha256: createHash('sha256').update(isi).digest('hex'), bytes: isi.length };
  };
  if (info.isFile()) return [await sidik(path, '')];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(files.map((file) => sidik(file, file.slice(path.length + 1).replaceAll('\\', '/'))));
}

/** Proses yang masih bekerja. Proses mati yang belum dipungut induknya (Linux: keadaan Z) tidak dihitung hidup. */
async function hidup(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const keadaan = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) [ZX] /.test(keadaan);
}
