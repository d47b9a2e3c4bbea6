import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, rename, rm, stat } from 'node:fs/promises';
import type { EfekAudit } from './audit.ts';

/** Akibat samping `audit` di disk sungguhan. */
export const berkasAudit: Pick<EfekAudit, 'bacaBerkas' | 'ada' | 'sama' | 'simpan'> = {
  async bacaBerkas(path, paling) {
    // O_NONBLOCK tidak ada di Windows (terhitung nol); di sana pun tidak ada pipa bernama berkas.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined);
    if (file === undefined) return undefined;
    try {
      const info = await file.stat();
      if (!info.isFile()) return undefined;
      const wadah = new Uint8Array(Math.min(info.size, paling));
      let banyak = 0;
      for (let baca = -1; baca !== 0 && banyak < wadah.length; banyak += baca)
        baca = (await file.read(wadah, banyak, wadah.length - banyak)).bytesRead;
      return wadah.subarray(0, banyak);
    } finally {
      await file.close();
    }
  },

  async ada(path) {
    const info = await lstat(path).catch(() => undefined);
    return info?.isDirectory() === true ? 'folder' : info !== undefined;
  },

  async sama(a, b) {
    const [satu, dua] = await Promise.all([a, b].map((path) => stat(path).catch(() => undefined)));
    return satu !== undefined && dua !== undefined && satu.ino === dua.ino && satu.dev === dua.dev;
  },

  async simpan(path, isi, timpa) {
    // Yang tertinggal dari proses yang dimatikan tidak boleh menghalangi --timpa.
    const tulisan = timpa ? `${path}.${randomUUID().slice(0, 8)}.sementara` : path;
    const file = await open(tulisan, 'wx').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
      throw error;
    });
    if (file === undefined) return false;
    try {
      try {
        await file.writeFile(isi);
        await file.sync();
      } finally {
        await file.close();
      }
      if (timpa) await rename(tulisan, path);
      return true;
    } catch (error) {
      await rm(tulisan, { force: true });
      throw error;
    }
  },
};
