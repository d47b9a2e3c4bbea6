import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gabung } from '../load/gambar/tipe.ts';
import type { Files } from '../load/load.ts';
import { hasError, sortMessages } from '../message.ts';
import { pesanAudit } from '../site/audit.ts';
import type { Proyek } from '../site/proyek.ts';
import { rangkaiProyek } from '../site/rangkai.ts';
import type { Effects } from './effects.ts';
import { alihkan, pulihkan } from './alihkan.ts';
import { formatTeks } from './format/teks.ts';
import { KETERANGAN, type Tempat, tempatTerbit } from './tempat.ts';

export interface OpsiTerbit {
  /** Jadikan dist folder sungguhan, bukan tautan. */
  readonly salin: boolean;
}

/** Keterangan sebuah terbitan: sidik masukannya dan semua berkasnya. */
interface Keterangan {
  readonly masukan: string;
  readonly pdf: readonly { readonly path: string; readonly halaman: number }[];
  readonly berkas: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
}

/**
 * Menerbitkan situs dan PDF ke `dist`. Mengembalikan kode keluar: 0 berhasil, 1 ada galat (dist tidak tersentuh).
 * Terbitan disusun lengkap di samping, baru dist dialihkan; mati di langkah mana pun meninggalkan yang lama atau yang baru.
 */
export async function terbit(root: string, opsi: OpsiTerbit, effects: Effects): Promise<number> {
  const mulai = effects.detak();
  const tempat = tempatTerbit(root);
  if (!(await effects.kunci(tempat.kunci))) {
    effects.lapor(
      `Penerbitan lain sedang berjalan di folder ini; tunggu sampai selesai. Bila yakin tidak ada, hapus ${tempat.kunci}.`,
    );
    return 1;
  }
  try {
    await pulihkan(tempat, effects);
    return await kerjakan(tempat, opsi, effects, mulai);
  } finally {
    await effects.hapus(tempat.kunci);
  }
}

async function kerjakan(
  tempat: Tempat,
  { salin }: OpsiTerbit,
  effects: Effects,
  mulai: number,
): Promise<number> {
  const isi = await effects.bacaIsi(tempat.root);
  const masukan = sidik(isi, await effects.sidikMesin(tempat.root));
  const tujuan = join(tempat.terbitan, masukan.slice(0, 16));
  const lama = await bacaKeterangan(tujuan, effects);

  effects.lapor('Memeriksa isi …');
  const proyek = rangkaiProyek(isi);
  // Catatan audit ada di halaman konsistensi; yang lain dilaporkan bersama temuan isi.
  const audit = hasError(proyek.messages) ? [] : pesanAudit(proyek);
  const temuan = sortMessages([
    ...proyek.messages,
    ...audit.filter(({ severity }) => severity !== 'catatan'),
  ]);
  if (temuan.length > 0) effects.lapor(formatTeks(temuan, isi));
  if (hasError(temuan)) {
    effects.lapor('\nBelum diterbitkan: perbaiki galat di atas. Terbitan sebelumnya tidak berubah.');
    return 1;
  }
  if (lama?.masukan === masukan) {
    await alihkan(tempat, tujuan, salin, effects);
    effects.lapor('Tidak ada yang berubah sejak terbitan terakhir.');
    laporRingkasan(lama, tempat, effects, mulai);
    return 0;
  }

  const keterangan = await susun(tempat, masukan, proyek, effects);
  await effects.hapus(tujuan);
  await effects.ganti(tempat.sementara, tujuan);
  await alihkan(tempat, tujuan, salin, effects);
  laporRingkasan(keterangan, tempat, effects, mulai);
  return 0;
}

/** Menyusun terbitan lengkap di folder sementara; bila gagal, folder itu dibersihkan. */
async function susun(
  { root, sementara }: Tempat,
  masukan: string,
  proyek: Proyek,
  effects: Effects,
): Promise<Keterangan> {
  await effects.hapus(sementara);
  await effects.folder(sementara);
  try {
    effects.lapor('Menyusun situs …');
    await effects.situs(root, proyek, sementara);
    for (const { kunci, gambar = [] } of proyek.dokumen)
      for (const { nama, potongan } of gambar)
        await effects.tulis(join(sementara, kunci, 'gambar', nama), gabung(potongan));
    const pdf: { path: string; halaman: number }[] = [];
    await effects.cetak(root, proyek.dokumen, async ({ dokumen, pdf: bytes, halaman }) => {
      const path = `${dokumen.kunci}/${dokumen.berkasPdf}`;
      effects.lapor(`Mencetak ${dokumen.judul} ${dokumen.unitSingkat}: ${halaman} halaman`);
      await effects.tulis(join(sementara, path), bytes);
      pdf.push({ path, halaman });
    });
    const keterangan: Keterangan = { masukan, pdf, berkas: await effects.telusuri(sementara) };
    await effects.tulis(join(sementara, KETERANGAN), `${JSON.stringify(keterangan, undefined, 2)}\n`);
    return keterangan;
  } catch (error) {
    await effects.hapus(sementara);
    throw error;
  }
}

function sidik(files: Files, mesin: string): string {
  const hash = createHash('sha256').update(mesin);
  for (const path of [...files.keys()].sort()) hash.update(`\n${path}\n${files.get(path) ?? ''}`);
  for (const [path, isi] of [...(files.gambar ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`\n${path}\n`);
    if ('rule' in isi) hash.update(isi.text);
    else for (const satu of isi.potongan) hash.update(satu);
  }
  return hash.digest('hex');
}

async function bacaKeterangan(folder: string, effects: Effects): Promise<Keterangan | undefined> {
  const text = await effects.baca(join(folder, KETERANGAN));
  return text === undefined ? undefined : (JSON.parse(text) as Keterangan);
}

function laporRingkasan(
  { berkas, pdf }: Keterangan,
  { dist, root }: Tempat,
  effects: Effects,
  mulai: number,
): void {
  const halaman = berkas.filter(({ path }) => path.endsWith('.html')).length;
  const bytes = berkas.reduce((sum, satu) => sum + satu.bytes, 0);
  const nama = dist.slice(root.length + 1);
  effects.lapor('');
  effects.lapor(`Terbit dalam ${detik(effects.detak() - mulai)}.`);
  effects.lapor(`  Situs  ${nama}/index.html (${halaman} halaman, ${ukuran(bytes)} seluruhnya)`);
  for (const satu of pdf) {
    const besar = berkas.find(({ path }) => path === satu.path)?.bytes ?? 0;
    effects.lapor(`  PDF    ${nama}/${satu.path} (${satu.halaman} halaman, ${ukuran(besar)})`);
  }
  effects.lapor('Lihat hasilnya: npm run dev');
}

function detik(ms: number): string {
  return `${Math.round(ms / 100) / 10} detik`.replace('.', ',');
}

function ukuran(bytes: number): string {
  return bytes >= 1_000_000
    ? `${Math.round(bytes / 100_000) / 10} MB`.replace('.', ',')
    : `${Math.round(bytes / 1000)} KB`;
}
