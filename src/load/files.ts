import { constants } from 'node:fs';
import { lstat, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflate } from 'node:zlib';
import { bacaGambar, terlaluBesar } from './gambar/gambar.ts';
import type { Mekarkan } from './gambar/png.ts';
import { BATAS, type BerkasGambar } from './gambar/tipe.ts';
import { isBerkasLain } from './berkas-lain.ts';
import type { Files } from './load.ts';

const FOLDER = ['content', 'templates'];
const BERKAS = /\.(yaml|mdx)$/;
/** Berkas dalam folder gambar sebuah dokumen; berkas tersembunyi dan titipan sistem diabaikan. */
const GAMBAR = /^content\/unit\/[^/]+\/[^/]+\/[^/]+\/gambar\/(?!\.|Thumbs\.db$|desktop\.ini$)(.+)$/i;

/** Membaca semua berkas isi dari disk; satu-satunya tempat isi menyentuh disk. */
export async function bacaProyek(root: string): Promise<Files> {
  const teks = new Map<string, string>();
  const gambar = new Map<string, BerkasGambar>();
  const terbaca = new Map<string, number>();
  const lain: string[] = [];
  for (const folder of FOLDER) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const entry of entries) {
      const penuh = join(entry.parentPath, entry.name);
      const path = penuh.slice(root.length).replaceAll('\\', '/').replace(/^\//, '');
      const nama = GAMBAR.exec(path)?.[1];
      if (nama !== undefined && !entry.isDirectory()) {
        gambar.set(path, entry.isFile() ? await bacaBerkasGambar(penuh, nama, terbaca) : bukanBerkas(nama));
      } else if (entry.isFile() && BERKAS.test(entry.name))
        teks.set(path, (await bacaTeks(penuh)).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
      else if (entry.isFile() && isBerkasLain(entry.name)) lain.push(path);
    }
  }
  return Object.assign(
    teks,
    gambar.size === 0 ? {} : { gambar },
    lain.length === 0 ? {} : { lain: lain.sort() },
  );
}

/** Lebih banyak byte daripada isi berkas teks mana pun yang diterima; selebihnya tidak perlu dibaca untuk menolaknya. */
const BATAS_TEKS = 9_000_000;

async function bacaTeks(penuh: string): Promise<string> {
  const { size } = await lstat(penuh);
  const awal = size > BATAS_TEKS ? await bacaTerbatas(penuh, BATAS_TEKS) : undefined;
  return awal === undefined ? readFile(penuh, 'utf8') : new TextDecoder().decode(awal);
}

/** `terbaca` mencatat banyak byte gambar setiap folder, agar satu folder tidak menghabiskan memori. */
async function bacaBerkasGambar(
  penuh: string,
  nama: string,
  terbaca: Map<string, number>,
): Promise<BerkasGambar> {
  if (nama.includes('/'))
    return {
      rule: 'gambar-nama',
      text: `"${nama}" berada di folder di dalam gambar/`,
      hint: 'pindahkan langsung ke folder gambar/',
    };
  const folder = penuh.slice(0, -nama.length);
  const { size } = await lstat(penuh);
  if (size > BATAS.byte) return terlaluBesar(nama);
  const jumlah = (terbaca.get(folder) ?? 0) + size;
  if (jumlah > BATAS.folder)
    return {
      rule: 'gambar-terlalu-besar',
      text: `gambar dokumen ini bersama-sama melebihi ${BATAS.folder / 1_000_000} MB; "${nama}" tidak dibaca`,
      hint: 'perkecil gambarnya, misalnya menjadi lebar 2.000 piksel',
    };
  terbaca.set(folder, jumlah);
  const isi = await bacaTerbatas(penuh, BATAS.byte + 1);
  return isi === undefined ? bukanBerkas(nama) : bacaGambar(nama, isi, mekarkan);
}

function bukanBerkas(nama: string): BerkasGambar {
  const text = `"${nama}" bukan berkas biasa (tautan, pipa, atau perangkat)`;
  return { rule: 'gambar-bukan-berkas', text, hint: 'salin berkas gambarnya sendiri ke folder gambar/' };
}

/** Isi berkas biasa sampai `paling` byte; tautan dan pipa ditolak tanpa menunggu. */
async function bacaTerbatas(penuh: string, paling: number): Promise<Uint8Array | undefined> {
  // Kedua tanda terakhir tidak ada di Windows (terhitung nol); di sana pun tidak ada pipa bernama berkas.
  const cara = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(penuh, cara).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const info = await file.stat();
    if (!info.isFile()) return undefined;
    const wadah = new Uint8Array(Math.min(info.size + 1, paling));
    let banyak = 0;
    for (let baca = -1; baca !== 0 && banyak < wadah.length; banyak += baca)
      baca = (await file.read(wadah, banyak, wadah.length - banyak)).bytesRead;
    return wadah.subarray(0, banyak);
  } finally {
    await file.close();
  }
}

/** Menghitung besar data zlib sepotong demi sepotong; tidak ada yang disimpan, dan berhenti begitu melewati batas. */
export const mekarkan: Mekarkan = async (potongan, paling) => {
  const zlib = createInflate();
  const masuk = potongan.reduce((jumlah, { length }) => jumlah + length, 0);
  let besar = 0;
  try {
    await pipeline(potongan, zlib, async (hasil: AsyncIterable<Uint8Array>) => {
      for await (const satu of hasil) {
        besar += satu.length;
        if (besar > paling) break;
      }
    });
  } catch {
    if (besar <= paling) return undefined;
  }
  return { besar, sisa: besar > paling ? 0 : masuk - zlib.bytesWritten };
};
